import { describe, expect, it } from "vitest";
import { FileUploads } from "../../../src/file-transfer/file-uploads.ts";
import { SystemClock } from "../../../src/kernel/clock.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { UploadFile } from "../../../src/ports/file-transfer.ts";
import { selfSigned } from "../../support/self-signed.ts";
import { uploadServer } from "../../support/upload-server.ts";

const file: UploadFile = { name: "log.tar.gz", type: "application/gzip", content: Buffer.from("a log") };
const large: UploadFile = { ...file, content: Buffer.alloc(1024 * 1024 + 1, 7) };
const uploads = (trusted: readonly string[] = []): FileUploads =>
  new FileUploads({ clock: new SystemClock(), trusted: () => trusted });
const never = new AbortController().signal;

describe("upload over http", () => {
  it("N01.FR.14, N01.FR.18 puts the file; N01.FR.21 a location that ends in a slash gets its name", async () => {
    const server = await uploadServer();
    const url = `http://127.0.0.1:${server.port}/logs/`;
    expect(await uploads().upload(url, file, never)).toEqual({ kind: "done" });
    expect(server.requests).toMatchObject([
      { method: "PUT", url: "/logs/log.tar.gz", headers: { "content-type": "application/gzip" } },
    ]);
    expect(server.requests[0]?.body.toString()).toBe("a log");
  });

  it("N01.FR.29 any other location is used as it is", async () => {
    const server = await uploadServer();
    await uploads().upload(`http://127.0.0.1:${server.port}/take/this?ticket=1%2F2`, file, never);
    expect(server.requests[0]?.url).toBe("/take/this?ticket=1%2F2");
  });

  it.each([404, 405, 501])("N01.FR.18, N01.FR.19 posts it as a form where a PUT gets %d", async (status) => {
    const server = await uploadServer({ status: ({ method }) => (method === "PUT" ? status : 201) });
    const outcome = await uploads().upload(`http://127.0.0.1:${server.port}/`, file, never);
    expect(outcome).toEqual({ kind: "done" });
    const [, post] = server.requests;
    expect(post?.method).toBe("POST");
    const boundary = /boundary=(.+)$/.exec(post?.headers["content-type"] ?? "")?.[1];
    expect(post?.body.toString()).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="uploadfile"; filename="log.tar.gz"\r\n` +
        `Content-Type: application/octet-stream\r\n\r\na log\r\n--${boundary}--\r\n`,
    );
  });

  it("N01.FR.17, N01.FR.25 credentials of the URL are basic authorization, and in no message", async () => {
    const server = await uploadServer({ status: () => 401 });
    const url = `http://user:p%40ss@127.0.0.1:${server.port}/logs/?key=ticket`;
    const outcome = await uploads().upload(url, file, never);
    const basic = Buffer.from("user:p@ss").toString("base64");
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${basic}`);
    expect(outcome).toMatchObject({ kind: "failed", why: "permission" });
    expect(JSON.stringify(outcome)).not.toMatch(/user|p@ss|p%40ss|ticket/);
  });

  it.each([
    [400, "badMessage"],
    [401, "permission"],
    [403, "permission"],
    [405, "unsupported"],
    [415, "badMessage"],
    [500, "unreachable"],
    [404, "unreachable"],
    [507, "unreachable"],
  ] as const)("N01.FR.10 an answer of %d is %s", async (status, why) => {
    const server = await uploadServer({ status: () => status });
    const outcome = await uploads().upload(`http://127.0.0.1:${server.port}/x`, file, never);
    expect(outcome).toMatchObject({ kind: "failed", why });
  });

  it("N01.FR.30 follows no redirect", async () => {
    const other = await uploadServer();
    const server = await uploadServer({
      status: () => 307,
      headers: { location: `http://127.0.0.1:${other.port}/` },
    });
    const outcome = await uploads().upload(`http://127.0.0.1:${server.port}/x`, file, never);
    expect(outcome).toMatchObject({ kind: "failed", why: "redirect" });
    expect(other.requests).toEqual([]);
  });

  it("N01.FR.22 asks first before more than 1 MiB goes out", async () => {
    const server = await uploadServer();
    const outcome = await uploads().upload(`http://127.0.0.1:${server.port}/x`, large, never);
    expect(outcome).toEqual({ kind: "done" });
    expect(server.requests[0]?.headers.expect).toBe("100-continue");
    expect(server.requests[0]?.body.equals(Buffer.from(large.content))).toBe(true);
  });

  it("N01.FR.22 sends nothing where the server says no", async () => {
    const server = await uploadServer({ onExpect: "refuse" });
    const outcome = await uploads().upload(`http://127.0.0.1:${server.port}/x`, large, never);
    expect(outcome).toMatchObject({ kind: "failed", why: "permission" });
    expect(server.requests).toEqual([]);
  });

  it("N01.FR.15 https: trusts whom it is told to trust", async () => {
    const pair = selfSigned("127.0.0.1", ["127.0.0.1"]);
    const server = await uploadServer({ tls: pair });
    const url = `https://127.0.0.1:${server.port}/x`;
    expect(await uploads([pair.cert]).upload(url, file, never)).toEqual({ kind: "done" });
    expect(await uploads([]).upload(url, file, never)).toMatchObject({ kind: "failed", why: "unreachable" });
    expect(server.requests).toHaveLength(1);
  });

  it("https: an expired certificate, or one of another name, is refused", async () => {
    for (const pair of [selfSigned("127.0.0.1", ["127.0.0.1"], true), selfSigned("other", ["other"])]) {
      const server = await uploadServer({ tls: pair });
      const outcome = await uploads([pair.cert]).upload(`https://127.0.0.1:${server.port}/`, file, never);
      expect(outcome).toMatchObject({ kind: "failed" });
      expect(server.requests).toEqual([]);
    }
  });

  it.each([
    ["not a url", "badMessage"],
    ["http://", "badMessage"],
    ["http://host/\u0000", "badMessage"],
    ["http://us%0der@host/", "badMessage"],
    [`http://host/${"x".repeat(2000)}`, "badMessage"],
    ["file:///etc/passwd", "unsupported"],
    ["sftp://host/x", "unsupported"],
  ] as const)("N01.FR.10 %s is %s, and is not tried again", async (url, why) => {
    expect(await uploads().upload(url, file, never)).toMatchObject({ kind: "failed", why, final: true });
  });

  it("a server that is not there is unreachable", async () => {
    const outcome = await uploads().upload("http://127.0.0.1:1/x", file, never);
    expect(outcome).toMatchObject({ kind: "failed", why: "unreachable" });
  });

  it("a server that says nothing is given up at the deadline", async () => {
    const clock = new VirtualClock();
    let heard: () => void = () => undefined;
    const request = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const server = await uploadServer({
      status: () => {
        heard();
        return null;
      },
    });
    const patient = new FileUploads({ clock, trusted: () => [] });
    const outcome = patient.upload(`http://127.0.0.1:${server.port}/x`, file, never);
    await request;
    await clock.advance(60_000);
    expect(await outcome).toMatchObject({ kind: "failed", why: "unreachable" });
    expect(clock.timers()).toEqual([]);
  });

  it("N01.FR.12 ends when it is told to", async () => {
    const stop = new AbortController();
    const server = await uploadServer({
      status: () => {
        stop.abort();
        return null;
      },
    });
    const outcome = await uploads().upload(`http://127.0.0.1:${server.port}/x`, file, stop.signal);
    expect(outcome).toEqual({ kind: "aborted" });
    expect(await uploads().upload("http://127.0.0.1:1/", file, stop.signal)).toEqual({ kind: "aborted" });
  });
});
