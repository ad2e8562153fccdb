import net from "node:net";
import tls from "node:tls";
import { onTestFinished } from "vitest";

/** How a small FTP server behaves. */
export interface FtpServerOptions {
  readonly user?: string;
  readonly password?: string;
  /** EPSV is not known. */
  readonly old?: boolean;
  /** The address PASV names: a lie, which nobody must follow. */
  readonly passiveAddress?: string;
  /** With AUTH TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** TLS from the first byte is not offered; these paths are folders. */
  readonly folders?: readonly string[];
  /** Answers instead of the usual ones, by verb; null: no answer at all. */
  readonly answers?: Readonly<Record<string, string | null>>;
  /** Instead of a greeting. */
  readonly greeting?: string;
}

export interface FtpServer {
  readonly port: number;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Verbs and arguments, in order. */
  readonly heard: readonly string[];
  /** Whether the last data connection was encrypted. */
  readonly encryptedData: boolean;
}

const portOf = (server: net.Server): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

const listening = (server: net.Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** A small FTP server on this machine, for the test that runs. */
export async function ftpServer(options: FtpServerOptions = {}): Promise<FtpServer> {
  const files = new Map<string, Buffer>();
  const heard: string[] = [];
  const sockets = new Set<net.Socket>();
  let encryptedData = false;

  const connection = (plain: net.Socket): void => {
    sockets.add(plain);
    let control: net.Socket = plain;
    let passive: net.Server | null = null;
    let data: Promise<net.Socket> | null = null;
    let secret = false;
    let waiting = "";
    const say = (text: string): void => {
      control.write(`${text}\r\n`);
    };

    const openPassive = async (): Promise<number> => {
      const server = net.createServer();
      passive = server;
      data = new Promise((resolve) =>
        server.once("connection", (socket) => {
          sockets.add(socket);
          socket.on("error", () => undefined);
          socket.pause();
          resolve(socket);
        }),
      );
      await listening(server);
      return portOf(server);
    };

    const store = async (path: string): Promise<void> => {
      const raw = data ? await data : null;
      passive?.close();
      if (!raw) {
        say("425 no data connection");
        return;
      }
      if (options.folders?.includes(path)) {
        raw.destroy();
        say("550 is a folder");
        return;
      }
      say("150 go on");
      encryptedData = secret && options.tls !== undefined;
      const socket =
        encryptedData && options.tls ? new tls.TLSSocket(raw, { isServer: true, ...options.tls }) : raw;
      const pieces: Buffer[] = [];
      socket.on("data", (piece: Buffer) => pieces.push(piece));
      socket.on("error", () => undefined);
      socket.on("end", () => {
        files.set(path, Buffer.concat(pieces));
        socket.end();
        say("226 stored");
      });
      socket.resume();
    };

    const verbs: Record<string, (argument: string) => void | Promise<void>> = {
      AUTH: () => {
        if (!options.tls) {
          say("502 no");
          return;
        }
        say("234 go on");
        plain.removeAllListeners("data");
        control = new tls.TLSSocket(plain, { isServer: true, ...options.tls });
        control.on("error", () => undefined);
        control.on("data", take);
      },
      USER: (name) => say(name === (options.user ?? "anonymous") ? "331 password" : "530 no"),
      PASS: (word) =>
        say(options.password === undefined || word === options.password ? "230-hello\r\n230 in" : "530 no"),
      PBSZ: () => say("200 ok"),
      PROT: () => {
        secret = true;
        say("200 ok");
      },
      TYPE: () => say("200 ok"),
      EPSV: async () => {
        if (options.old === true) {
          say("500 what?");
          return;
        }
        say(`229 go (|||${await openPassive()}|)`);
      },
      PASV: async () => {
        const port = await openPassive();
        const address = options.passiveAddress ?? "127.0.0.1";
        say(`227 go (${address.replaceAll(".", ",")},${Math.floor(port / 256)},${port % 256})`);
      },
      STOR: store,
    };

    const take = (bytes: Buffer): void => {
      waiting += bytes.toString("utf8");
      for (let end = waiting.indexOf("\r\n"); end >= 0; end = waiting.indexOf("\r\n")) {
        const line = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        heard.push(line);
        const [verb = "", ...rest] = line.split(" ");
        const scripted = options.answers?.[verb];
        if (scripted === null) continue;
        if (scripted !== undefined) say(scripted);
        else if (verb in verbs) void verbs[verb]?.(rest.join(" "));
        else say("502 not known");
      }
    };
    plain.on("error", () => undefined);
    plain.on("data", take);
    plain.on("close", () => passive?.close());
    say(options.greeting ?? "220 welcome");
  };

  const server = net.createServer(connection);
  await listening(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    port: portOf(server),
    files,
    heard,
    get encryptedData() {
      return encryptedData;
    },
  };
}
