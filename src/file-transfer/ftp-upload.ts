import net from "node:net";
import tls from "node:tls";
import type { UploadFile } from "../ports/file-transfer.ts";
import { TransferError, type Attempt } from "./attempt.ts";
import { FtpControl, refused, type Reply } from "./ftp-control.ts";
import { ftpPath, type Target } from "./target.ts";

const ftpPort = 21;
/** FTPS with TLS from the first byte; at any other port it begins in the clear with AUTH TLS. */
const implicitPort = 990;
const pieceBytes = 64 * 1024;
/** Ways a server says that there is no such file to write: the location may be a folder. */
const maybeFolder: ReadonlySet<number> = new Set([450, 451, 550, 552, 553]);

export interface FtpDeps {
  /** Certificates that count, PEM. */
  readonly trusted: () => readonly string[];
}

/** Uploads by passive FTP (N01, remarks), with TLS where the scheme is ftps (RFC 4217). */
export async function ftpUpload(
  { trusted }: FtpDeps,
  attempt: Attempt,
  target: Target,
  file: UploadFile,
): Promise<void> {
  const path = ftpPath(target.path);
  if (path === null) throw new TransferError("badMessage", "the path cannot be", true);
  const security = target.scheme === "ftps" ? tlsOptions(target, trusted()) : null;
  const port = target.port === 0 ? ftpPort : target.port;
  const implicit = security !== null && port === implicitPort;
  const control = await FtpControl.open({ host: target.host, port }, implicit ? security : null, attempt);
  try {
    if (security && !implicit) {
      await control.must([234], "AUTH", "TLS");
      await control.secure(security);
    }
    await login(control, target);
    if (security) {
      await control.must([200], "PBSZ", "0");
      await control.must([200], "PROT", "P");
    }
    await control.must([200], "TYPE", "I");
    const refusal = await store(control, attempt, target, security, path, file);
    if (refusal === null) return;
    if (!maybeFolder.has(refusal.code)) throw refused("STOR", refusal);
    const inside = `${path.replace(/\/+$/, "")}/${file.name}`;
    const again = await store(control, attempt, target, security, inside, file);
    if (again !== null) throw refused("STOR", again);
  } finally {
    control.close();
  }
}

const tlsOptions = ({ host }: Target, trusted: readonly string[]): tls.ConnectionOptions => ({
  ca: [...trusted],
  minVersion: "TLSv1.2",
  rejectUnauthorized: true,
  ...(net.isIP(host) === 0 ? { servername: host } : {}),
  host,
});

async function login(control: FtpControl, { user, password }: Target): Promise<void> {
  const named = await control.must([230, 331], "USER", user ?? "anonymous");
  if (named.code === 331)
    await control.must([230, 202], "PASS", password ?? (user === null ? "anonymous@" : ""));
}

/** Stores one file; what the server said when it takes no such file, null once it is there. */
async function store(
  control: FtpControl,
  attempt: Attempt,
  target: Target,
  security: tls.ConnectionOptions | null,
  path: string,
  file: UploadFile,
): Promise<Reply | null> {
  const port = await passivePort(control);
  const data = net.connect({ host: control.peer || target.host, port });
  const faults: Error[] = [];
  const fail = (error: Error): void => {
    faults.push(error);
    data.destroy();
  };
  data.on("error", fail);
  const release = attempt.during(fail);
  try {
    await connected(data);
    const reply = await control.command("STOR", path);
    if (reply.code !== 150 && reply.code !== 125) return reply;
    await write(security ? await encrypted(data, security, control) : data, file.content, attempt);
    await control.expect([226, 250], "STOR");
    return null;
  } catch (error) {
    throw faults[0] ?? error;
  } finally {
    release();
    data.destroy();
  }
}

/** EPSV (RFC 2428), and PASV for servers that are older. Only the port of its answer counts. */
async function passivePort(control: FtpControl): Promise<number> {
  const extended = await control.command("EPSV");
  const short = extended.code === 229 ? /\(\|\|\|(\d{1,5})\|\)/.exec(extended.text) : null;
  if (short) return Number(short[1]);
  const passive = await control.must([227], "PASV");
  const long = /(\d{1,3}),(\d{1,3})\)?\D*$/.exec(passive.text);
  const port = long ? Number(long[1]) * 256 + Number(long[2]) : 0;
  if (port > 0 && port < 65_536) return port;
  throw new TransferError("badMessage", "the server named no port");
}

const connected = (socket: net.Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("close", () => reject(new TransferError("unreachable", "no data connection")));
  });

async function encrypted(
  data: net.Socket,
  security: tls.ConnectionOptions,
  control: FtpControl,
): Promise<tls.TLSSocket> {
  const { session } = control;
  const socket = tls.connect({ ...security, socket: data, ...(session ? { session } : {}) });
  await new Promise<void>((resolve, reject) => {
    socket.once("secureConnect", resolve);
    socket.once("error", reject);
    socket.once("close", () => reject(new TransferError("unreachable", "no data connection")));
  });
  return socket;
}

/** Writes in pieces, each a sign of life, and ends. */
function write(socket: net.Socket, body: Uint8Array, attempt: Attempt): Promise<void> {
  return new Promise((resolve, reject) => {
    let at = 0;
    socket.once("error", reject);
    socket.once("close", () => reject(new TransferError("unreachable", "the data connection broke")));
    const more = (): void => {
      while (at < body.byteLength) {
        attempt.alive();
        const piece = body.subarray(at, at + pieceBytes);
        at += piece.byteLength;
        if (!socket.write(piece) && at < body.byteLength) {
          socket.once("drain", more);
          return;
        }
      }
      socket.end(resolve);
    };
    more();
  });
}
