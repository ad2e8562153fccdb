import { describe, expect, it } from "vitest";
import { FileUploads } from "../../../src/file-transfer/file-uploads.ts";
import { SystemClock } from "../../../src/kernel/clock.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { UploadFile, UploadOutcome } from "../../../src/ports/file-transfer.ts";
import { ftpServer } from "../../support/ftp-server.ts";
import { selfSigned } from "../../support/self-signed.ts";

const content = Buffer.alloc(300_000, "log line\n");
const file: UploadFile = { name: "log.tar.gz", type: "application/gzip", content };
const never = new AbortController().signal;
const upload = (url: string, trusted: readonly string[] = []): Promise<UploadOutcome> =>
  new FileUploads({ clock: new SystemClock(), trusted: () => trusted }).upload(url, file, never);

describe("upload over ftp", () => {
  it("N01.FR.02 stores the file, over a passive connection", async () => {
    const server = await ftpServer({ user: "me", password: "p@ss word" });
    const url = `ftp://me:p%40ss%20word@127.0.0.1:${server.port}/logs/`;
    expect(await upload(url)).toEqual({ kind: "done" });
    expect(server.files.get("/logs/log.tar.gz")?.equals(content)).toBe(true);
    expect(server.heard).toContain("EPSV");
  });

  it("anonymous, an older server, and a name of the CSMS's choice", async () => {
    const server = await ftpServer({ old: true, passiveAddress: "192.0.2.1" });
    expect(await upload(`ftp://127.0.0.1:${server.port}/a%20b.log`)).toEqual({ kind: "done" });
    expect([...server.files.keys()]).toEqual(["/a b.log"]);
  });

  it("a location that turns out to be a folder gets the file's name", async () => {
    const server = await ftpServer({ folders: ["/logs"] });
    expect(await upload(`ftp://127.0.0.1:${server.port}/logs`)).toEqual({ kind: "done" });
    expect([...server.files.keys()]).toEqual(["/logs/log.tar.gz"]);
  });

  it("N01.FR.15 ftps: commands and file are encrypted, and the server is verified", async () => {
    const pair = selfSigned("127.0.0.1", ["127.0.0.1"]);
    const server = await ftpServer({ tls: pair, user: "me", password: "secret" });
    const url = `ftps://me:secret@127.0.0.1:${server.port}/logs/`;
    expect(await upload(url, [pair.cert])).toEqual({ kind: "done" });
    expect(server.encryptedData).toBe(true);
    expect(server.files.get("/logs/log.tar.gz")?.equals(content)).toBe(true);
    const before = server.heard.length;
    expect(await upload(url)).toMatchObject({ kind: "failed" });
    expect(server.heard.slice(before)).toEqual(["AUTH TLS"]);
  });

  it("ftps: nothing goes out in the clear where the server has no TLS", async () => {
    const server = await ftpServer({ user: "me", password: "secret" });
    const outcome = await upload(`ftps://me:secret@127.0.0.1:${server.port}/logs/`);
    expect(outcome).toMatchObject({ kind: "failed", why: "unsupported" });
    expect(server.heard).toEqual(["AUTH TLS"]);
  });

  it("N01.FR.10 wrong credentials are PermissionDenied, and in no message", async () => {
    const server = await ftpServer({ user: "me", password: "right" });
    const outcome = await upload(`ftp://me:wr0ng@127.0.0.1:${server.port}/logs/`);
    expect(outcome).toMatchObject({ kind: "failed", why: "permission" });
    expect(JSON.stringify(outcome)).not.toMatch(/wr0ng|me:/);
  });

  it.each([
    ["553 no", "permission"],
    ["501 no", "badMessage"],
    ["502 no", "unsupported"],
    ["452 full", "unreachable"],
  ] as const)("N01.FR.10 a store answered with %s is %s", async (answer, why) => {
    const server = await ftpServer({ answers: { STOR: answer } });
    const outcome = await upload(`ftp://127.0.0.1:${server.port}/logs/`);
    expect(outcome).toMatchObject({ kind: "failed", why });
  });

  it.each(["%0d%0aDELE%20x", "../x", "a/%2e%2e/%2e%2e/x%00"])("no trick with the path: %s", async (path) => {
    const server = await ftpServer();
    await upload(`ftp://127.0.0.1:${server.port}/${path}`);
    expect(server.heard.filter((line) => line.startsWith("DELE"))).toEqual([]);
    for (const name of server.files.keys()) expect(name).toBe("/x");
  });

  it.each(["HTTP/1.1 400 Bad Request", "x".repeat(70_000)])("no server of FTP: %.10s", async (greeting) => {
    const server = await ftpServer({ greeting });
    expect(await upload(`ftp://127.0.0.1:${server.port}/x`)).toMatchObject({ kind: "failed" });
  });

  it("a server that says nothing is given up at the deadline", async () => {
    const clock = new VirtualClock();
    const server = await ftpServer({ answers: { USER: null } });
    const uploads = new FileUploads({ clock, trusted: () => [] });
    const outcome = uploads.upload(`ftp://127.0.0.1:${server.port}/x`, file, never);
    await expect.poll(() => server.heard).toEqual(["USER anonymous"]);
    await clock.advance(60_000);
    expect(await outcome).toMatchObject({ kind: "failed", why: "unreachable" });
    expect(clock.timers()).toEqual([]);
  });

  it("N01.FR.12 ends when it is told to", async () => {
    const stop = new AbortController();
    const server = await ftpServer({ answers: { TYPE: null } });
    const uploads = new FileUploads({ clock: new SystemClock(), trusted: () => [] });
    const outcome = uploads.upload(`ftp://127.0.0.1:${server.port}/x`, file, stop.signal);
    await expect.poll(() => server.heard.at(-1)).toBe("TYPE I");
    stop.abort();
    expect(await outcome).toEqual({ kind: "aborted" });
  });
});
