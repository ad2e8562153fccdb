import { randomBytes } from "node:crypto";
import http from "node:http";
import https from "node:https";
import type { Clock } from "../kernel/clock.ts";
import type { UploadFile } from "../ports/file-transfer.ts";
import { TransferError, type Attempt } from "./attempt.ts";
import type { Target } from "./target.ts";

/** From this size on the server is asked before the file goes out (N01.FR.22), bytes. */
const askFirstBytes = 1024 * 1024;
/** A server that does not know the question gets the file all the same after this, ms. */
const askMs = 1000;
/** Written at once, bytes: each piece is a sign of life. */
const pieceBytes = 64 * 1024;
/** What a server may say beside its status, bytes. */
const longestAnswer = 64 * 1024;

export interface HttpDeps {
  readonly clock: Clock;
  /** Certificates that count, PEM (N01.FR.15, N01.FR.16). */
  readonly trusted: () => readonly string[];
}

interface Request {
  readonly method: "PUT" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Statuses with which a server says that it takes no PUT here; many say "not found". */
const notThisMethod: ReadonlySet<number> = new Set([404, 405, 501]);

/** Uploads by PUT, and by POST where the server takes none (N01.FR.18). Redirects are not followed (2.1 N01.FR.30). */
export async function httpUpload(
  deps: HttpDeps,
  attempt: Attempt,
  target: Target,
  file: UploadFile,
): Promise<void> {
  const put = await send(deps, attempt, target, putRequest(file));
  if (!notThisMethod.has(put)) {
    judge(put);
    return;
  }
  const post = await send(deps, attempt, target, postRequest(file));
  judge(notThisMethod.has(post) ? Math.min(put, post) : post);
}

function putRequest({ type, content }: UploadFile): Request {
  const expect = content.byteLength > askFirstBytes ? { Expect: "100-continue" } : {};
  return { method: "PUT", headers: { "Content-Type": type, ...expect }, body: content };
}

/** N01.FR.19: a form of one file, whose part says its type and its name. */
function postRequest({ name, content }: UploadFile): Request {
  const boundary = `ocpp-station-${randomBytes(16).toString("hex")}`;
  const quoted = name.replace(/["\\\r\n]/g, "_");
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="uploadfile"; filename="${quoted}"\r\n` +
    `Content-Type: application/octet-stream\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  return {
    method: "POST",
    headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), content, Buffer.from(tail)]),
  };
}

/** @throws TransferError where the status says that the file was not taken */
function judge(status: number): void {
  const message = `the server answered ${status}`;
  if (status >= 200 && status < 300) return;
  if (status >= 300 && status < 400)
    throw new TransferError("redirect", `${message}: redirects are not followed`);
  if (status === 401 || status === 403 || status === 407) throw new TransferError("permission", message);
  if (status === 405 || status === 501 || status === 505) throw new TransferError("unsupported", message);
  if (status === 400 || status === 411 || status === 415 || status === 422)
    throw new TransferError("badMessage", message);
  throw new TransferError("unreachable", message);
}

/** 2.1 N01.FR.25. */
const authorization = ({ user, password }: Target): Record<string, string> =>
  user === null
    ? {}
    : { Authorization: `Basic ${Buffer.from(`${user}:${password ?? ""}`).toString("base64")}` };

/** Sends one request and resolves with the status of its answer. */
function send(deps: HttpDeps, attempt: Attempt, target: Target, what: Request): Promise<number> {
  return new Promise((resolve, reject) => {
    const secure = target.scheme === "https";
    const options: https.RequestOptions = {
      host: target.host,
      ...(target.port === 0 ? {} : { port: target.port }),
      path: target.path,
      method: what.method,
      headers: {
        ...what.headers,
        ...authorization(target),
        "Content-Length": String(what.body.byteLength),
        Connection: "close",
      },
      agent: false,
      ...(secure ? { ca: [...deps.trusted()], minVersion: "TLSv1.2", rejectUnauthorized: true } : {}),
    };
    const request = secure ? https.request(options) : http.request(options);
    const release = attempt.during((error) => request.destroy(error));
    const asked = "Expect" in what.headers;
    let settled = false;
    let begun = false;
    const begin = (): void => {
      if (begun || settled) return;
      begun = true;
      patience?.cancel();
      write(request, what.body, attempt);
    };
    const patience = asked ? deps.clock.setTimer("asked before uploading", askMs, begin) : null;
    const settle = (act: () => void): void => {
      if (settled) return;
      settled = true;
      patience?.cancel();
      release();
      act();
    };
    request.on("continue", begin);
    request.on("error", (error) => settle(() => reject(error)));
    request.on("response", (response) => {
      attempt.alive();
      let bytes = 0;
      const done = (): void =>
        settle(() => {
          request.destroy();
          resolve(response.statusCode ?? 0);
        });
      response.on("data", (piece: Buffer) => {
        attempt.alive();
        bytes += piece.byteLength;
        // The status is all that matters; a server that talks on is not listened to.
        if (bytes > longestAnswer) done();
      });
      response.on("end", done);
      response.on("error", done);
    });
    if (asked) request.flushHeaders();
    else begin();
  });
}

/** Writes in pieces, as fast as the server takes them. */
function write(request: http.ClientRequest, body: Uint8Array, attempt: Attempt): void {
  let at = 0;
  const more = (): void => {
    while (at < body.byteLength) {
      if (request.destroyed) return;
      attempt.alive();
      const piece = body.subarray(at, at + pieceBytes);
      at += piece.byteLength;
      if (!request.write(piece) && at < body.byteLength) {
        request.once("drain", more);
        return;
      }
    }
    request.end();
  };
  more();
}
