import net from "node:net";
import tls from "node:tls";
import { TransferError, type Attempt } from "./attempt.ts";

/** A reply of an FTP server: its code, and the last line of its text. */
export interface Reply {
  readonly code: number;
  readonly text: string;
}

/** What a server may say in one reply, characters. */
const longestReply = 64 * 1024;

/** The control connection of FTP (RFC 959): a command, and the reply to it. */
export class FtpControl {
  private socket: net.Socket;
  private readonly attempt: Attempt;
  private readonly release: () => void;
  private text = "";
  private replies: Reply[] = [];
  private waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | null = null;
  private failed: Error | null = null;

  private constructor(socket: net.Socket, attempt: Attempt) {
    this.socket = socket;
    this.attempt = attempt;
    this.release = attempt.during((error) => this.end(error));
    this.listen();
  }

  /** Connects and hears the server's greeting. `secure`: TLS from the first byte. */
  static async open(
    where: { readonly host: string; readonly port: number },
    secure: tls.ConnectionOptions | null,
    attempt: Attempt,
  ): Promise<FtpControl> {
    const socket = secure ? tls.connect({ ...where, ...secure }) : net.connect(where);
    const control = new FtpControl(socket, attempt);
    await control.expect([220], "greeting");
    return control;
  }

  /** Who the server is to us: passive connections go there, whatever it says (no bounce to others). */
  get peer(): string {
    return this.socket.remoteAddress ?? "";
  }

  /** The TLS session, which data connections take up. */
  get session(): Buffer | undefined {
    return this.socket instanceof tls.TLSSocket ? this.socket.getSession() : undefined;
  }

  /** Sends a command. What it carries is not in any error: it may be a password. */
  async command(verb: string, argument?: string): Promise<Reply> {
    if (this.failed) throw this.failed;
    this.socket.write(`${verb}${argument === undefined ? "" : ` ${argument}`}\r\n`);
    return this.reply();
  }

  /** As `command`; any other code is an error. */
  async must(codes: readonly number[], verb: string, argument?: string): Promise<Reply> {
    const reply = await this.command(verb, argument);
    if (codes.includes(reply.code)) return reply;
    throw refused(verb, reply);
  }

  /** The next reply of the server. */
  async expect(codes: readonly number[], what: string): Promise<Reply> {
    const reply = await this.reply();
    if (codes.includes(reply.code)) return reply;
    throw refused(what, reply);
  }

  /** From here on the connection is encrypted (RFC 4217). */
  async secure(options: tls.ConnectionOptions): Promise<void> {
    this.socket.removeAllListeners("data");
    this.socket.removeAllListeners("close");
    // What came in the clear before is forgotten: nobody may slip replies in.
    this.text = "";
    this.replies = [];
    const plain = this.socket;
    const wrapped = tls.connect({ ...options, socket: plain });
    this.socket = wrapped;
    await new Promise<void>((resolve, reject) => {
      wrapped.once("secureConnect", resolve);
      wrapped.once("error", reject);
    });
    this.attempt.alive();
    this.listen();
  }

  /** Closes for good. */
  close(): void {
    this.release();
    this.end(new TransferError("unreachable", "closed"));
  }

  private listen(): void {
    this.socket.setNoDelay(true);
    this.socket.on("data", (bytes: Buffer) => this.take(bytes.toString("utf8")));
    this.socket.on("error", (error) => this.end(error));
    this.socket.on("close", () =>
      this.end(new TransferError("unreachable", "the server closed the connection")),
    );
  }

  private reply(): Promise<Reply> {
    const next = this.replies.shift();
    if (next) return Promise.resolve(next);
    if (this.failed) return Promise.reject(this.failed);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  private take(text: string): void {
    this.attempt.alive();
    this.text += text;
    if (this.text.length > longestReply) {
      this.end(new TransferError("badMessage", "the server said too much"));
      return;
    }
    for (;;) {
      // A reply of several lines begins with its code and a dash, and ends with its code and a space.
      const match = /^(?:(\d{3})-[\s\S]*?\r?\n\1 ([^\r\n]*)|(\d{3}) ([^\r\n]*))\r?\n/.exec(this.text);
      if (!match) break;
      this.text = this.text.slice(match[0].length);
      this.heard({ code: Number(match[1] ?? match[3]), text: match[2] ?? match[4] ?? "" });
    }
    const line = this.text.indexOf("\n");
    if (line >= 0 && !/^\d{3}-/.test(this.text))
      this.end(new TransferError("badMessage", "the server does not speak FTP"));
  }

  private heard(reply: Reply): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting) waiting.resolve(reply);
    else this.replies.push(reply);
  }

  private end(error: Error): void {
    this.failed ??= error;
    this.socket.destroy();
    const { waiting } = this;
    this.waiting = null;
    waiting?.reject(this.failed);
  }
}

/** What a refusal of FTP means. The server's words are left out: some repeat what they were told. */
export function refused(what: string, { code }: Reply): TransferError {
  const message = `the server answered ${code} to ${what}`;
  if (code === 530 || code === 532 || code === 553 || code === 331)
    return new TransferError("permission", message);
  if (code === 500 || code === 501 || code === 503) return new TransferError("badMessage", message);
  if (code === 502 || code === 504 || code === 534) return new TransferError("unsupported", message);
  return new TransferError("unreachable", message);
}
