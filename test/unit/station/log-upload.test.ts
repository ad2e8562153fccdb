import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import type { ChargerCommands, CommandReply } from "../../../src/ports/charger-commands.ts";
import type { LogSource } from "../../../src/ports/log-source.ts";
import { LogUploads, type LogReport, type LogRequest } from "../../../src/station/log-upload.ts";
import { SecurityLog } from "../../../src/station/security-log.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { ScriptedTransfer } from "../../support/scripted-transfer.ts";

type HardwareReply = CommandReply<ChargerCommands["uploadLogs"]["result"]>;

const source: LogSource = {
  has: ({ oldest = 0 }) => Promise.resolve(oldest < 1000),
  collect: (name, _range, facts) =>
    Promise.resolve({
      name,
      type: "application/gzip",
      content: Buffer.from(facts.map(({ text }) => text).join()),
    }),
};

interface Setup {
  readonly hardware?: readonly HardwareReply[];
  readonly own?: boolean;
  readonly source?: LogSource;
}

function setup({ hardware, own = true, source: from = source }: Setup = {}) {
  const clock = new VirtualClock();
  const transfer = new ScriptedTransfer();
  const securityLog = new SecurityLog(new MemoryStore());
  const asked: unknown[] = [];
  const replies = [...(hardware ?? [])];
  const uploads = new LogUploads({
    clock,
    facts: { online: true, supports: hardware ? ["uploadLogs"] : [] },
    hardware: {
      ask: (_name, params) => {
        asked.push(params);
        const reply: HardwareReply = replies.shift() ?? { status: "offline" };
        return Promise.resolve(reply);
      },
    },
    securityLog,
    own: own
      ? { transfer, source: from, facts: () => [{ name: "f", text: "facts" }], station: () => "CP 1/x" }
      : null,
    now: () => clock.wall(),
    logger: silentLogger,
  });
  const told: LogReport[] = [];
  uploads.told.on((report) => told.push(report));
  const statuses = (): string[] => told.map(({ requestId, status }) => `${requestId} ${status}`);
  /** As a handler does: the answer, then what follows. */
  const request = async (more: Partial<LogRequest> = {}) => {
    const answer = await uploads.request({
      requestId: 1,
      log: "DiagnosticsLog",
      location: "http://csms/logs/",
      ...more,
    });
    const before = told.length;
    answer.begin();
    return { ...answer, toldBefore: before };
  };
  return { clock, transfer, uploads, told, statuses, request, securityLog, asked };
}

const broken = { kind: "failed", why: "unreachable", message: "no" } as const;

describe("LogUploads", () => {
  it("N01.FR.01, N01.FR.02, N01.FR.04, N01.FR.07, N01.FR.08, N01.FR.09 uploads its diagnostics by itself", async () => {
    const { clock, transfer, statuses, request, uploads } = setup();
    const { status, filename } = await request();
    expect(status).toBe("Accepted");
    expect(filename).toBe("diagnostics-CP_1_x-20260101T000000Z.tar.gz");
    await clock.flush();
    expect(transfer.uploads).toMatchObject([{ url: "http://csms/logs/", file: { name: filename } }]);
    expect(statuses()).toEqual(["1 Uploading", "1 Uploaded"]);
    expect(uploads.running).toBeNull();
  });

  it("N01.FR.03 uploads its security log", async () => {
    const { clock, transfer, request, securityLog, statuses } = setup();
    securityLog.add({ at: Date.UTC(2026, 0, 1), type: "ResetOrReboot", info: "why", critical: true });
    const { filename } = await request({ log: "SecurityLog" });
    await clock.flush();
    expect(filename).toMatch(/^security-.*\.jsonl$/);
    expect(Buffer.from(transfer.uploads[0]?.file.content ?? []).toString()).toBe(
      '{"time":"2026-01-01T00:00:00.000Z","type":"ResetOrReboot","info":"why","critical":true}\n',
    );
    expect(statuses()).toEqual(["1 Uploading", "1 Uploaded"]);
  });

  it("N01.FR.05 what is not there is Rejected, and nothing is told", async () => {
    const { request, statuses, clock, transfer } = setup();
    expect(await request({ oldest: 2000 })).toMatchObject({ status: "Rejected" });
    expect(await request({ oldest: 5, latest: 4 })).toMatchObject({ status: "Rejected" });
    expect(await request({ log: "SecurityLog", latest: 5 })).toMatchObject({ status: "Rejected" });
    expect(await setup({ own: false }).request()).toMatchObject({ status: "Rejected" });
    await clock.flush();
    expect([...statuses(), ...transfer.uploads]).toEqual([]);
  });

  it("N01.FR.05 a folder that cannot be read is Rejected", async () => {
    const { request } = setup({ source: { ...source, has: () => Promise.reject(new Error("disk")) } });
    expect(await request({ oldest: 5 })).toMatchObject({ status: "Rejected" });
  });

  it.each([
    ["unreachable", "UploadFailure"],
    ["redirect", "UploadFailure"],
    ["badMessage", "BadMessage"],
    ["permission", "PermissionDenied"],
    ["unsupported", "NotSupportedOperation"],
  ] as const)("N01.FR.10 a failure that is %s is told as %s, after the last attempt", async (why, status) => {
    const { clock, transfer, request, told, statuses } = setup();
    const failure = { ...broken, why };
    transfer.next(failure, failure, failure, failure);
    await request({ retries: 3, retryIntervalS: 10 });
    await clock.advance(29_999);
    expect(statuses()).toEqual(["1 Uploading"]);
    await clock.advance(1);
    expect(statuses()).toEqual(["1 Uploading", `1 ${status}`]);
    expect(told[1]?.redirected).toBe(why === "redirect" ? true : undefined);
    expect(transfer.uploads).toHaveLength(4);
    expect(clock.timers()).toEqual([]);
  });

  it("N01.FR.10 a location that cannot be is not tried again; retries 0 means one attempt", async () => {
    const { clock, transfer, request, statuses } = setup();
    transfer.next({ ...broken, why: "badMessage", final: true }, broken);
    await request({ retries: 3 });
    await clock.flush();
    await request({ requestId: 2, retries: 0 });
    await clock.flush();
    expect(statuses()).toEqual(["1 Uploading", "1 BadMessage", "2 Uploading", "2 UploadFailure"]);
    expect(transfer.uploads).toHaveLength(2);
  });

  it("N01.FR.10 a log that cannot be put together is UploadFailure", async () => {
    const { clock, request, statuses } = setup({
      source: { ...source, collect: () => Promise.reject(new Error("disk")) },
    });
    await request();
    await clock.flush();
    expect(statuses()).toEqual(["1 Uploading", "1 UploadFailure"]);
  });

  it("N01.FR.12, N01.FR.20 a new request cancels the old: after the answer, and before the new begins", async () => {
    const { clock, transfer, request, statuses, uploads } = setup();
    transfer.next("never");
    await request();
    await clock.flush();
    expect(uploads.running).toEqual({ requestId: 1 });
    const second = await request({ requestId: 2 });
    expect(second).toMatchObject({ status: "AcceptedCanceled", toldBefore: 1 });
    await clock.flush();
    expect(statuses()).toEqual(["1 Uploading", "1 AcceptedCanceled", "2 Uploading", "2 Uploaded"]);
  });

  it("N01.FR.12 also while it waits to try again", async () => {
    const { clock, transfer, request, statuses } = setup();
    transfer.next(broken);
    await request({ retries: 5, retryIntervalS: 100 });
    await clock.advance(10_000);
    expect(await request({ requestId: 2 })).toMatchObject({ status: "AcceptedCanceled" });
    await clock.advance(1_000_000);
    expect(statuses()).toEqual(["1 Uploading", "1 AcceptedCanceled", "2 Uploading", "2 Uploaded"]);
  });

  it("N01.FR.12 a request that is Rejected cancels nothing", async () => {
    const { clock, transfer, request, uploads } = setup();
    transfer.next("never");
    await request();
    await clock.flush();
    expect(await request({ requestId: 2, oldest: 2000 })).toMatchObject({ status: "Rejected" });
    expect(uploads.running).toEqual({ requestId: 1 });
  });

  it("ends with the station", async () => {
    const { clock, transfer, request, statuses, uploads } = setup();
    transfer.next("never");
    await request();
    await clock.flush();
    uploads.dispose();
    await clock.advance(1_000_000);
    expect(statuses()).toEqual(["1 Uploading"]);
  });
});

describe("LogUploads by the hardware", () => {
  const accepted: HardwareReply = { status: "ok", result: { status: "Accepted", filename: "hw.zip" } };

  it("N01.FR.01, N01.FR.07 asks it, and tells what it tells, after the answer", async () => {
    const { uploads, statuses, asked, transfer } = setup({ hardware: [accepted] });
    const answer = await uploads.request({
      ...{ requestId: 7, log: "SecurityLog", location: "ftp://x", retries: 2, retryIntervalS: 5, oldest: 1 },
    });
    uploads.heard(7, "Uploading");
    expect(statuses()).toEqual([]);
    expect(answer).toMatchObject({ status: "Accepted", filename: "hw.zip" });
    answer.begin();
    expect(statuses()).toEqual(["7 Uploading"]);
    expect(uploads.running).toEqual({ requestId: 7 });
    uploads.heard(7, "Uploaded");
    expect(statuses()).toEqual(["7 Uploading", "7 Uploaded"]);
    expect(uploads.running).toBeNull();
    expect(asked).toEqual([
      {
        ...{ requestId: 7, log: "SecurityLog", location: "ftp://x", retries: 2, retryInterval: 5, oldest: 1 },
        latest: undefined,
      },
    ]);
    expect(transfer.uploads).toEqual([]);
  });

  it.each([
    { status: "ok", result: { status: "Rejected" } },
    { status: "rejected" },
    { status: "timeout" },
  ] as const)("N01.FR.05 its refusal is ours: %o", async (reply) => {
    expect(await setup({ hardware: [reply] }).request()).toMatchObject({ status: "Rejected" });
  });

  it.each(["unsupported", "offline"] as const)(
    "N01.FR.02 the station does it where the hardware is %s",
    async (status) => {
      const { request, clock, statuses } = setup({ hardware: [{ status }] });
      expect(await request()).toMatchObject({ status: "Accepted" });
      await clock.flush();
      expect(statuses()).toEqual(["1 Uploading", "1 Uploaded"]);
    },
  );

  it("N01.FR.12, N01.FR.20 the old upload is told as canceled once, whether the hardware says so before, after or never", async () => {
    for (const says of ["before", "after", "never"]) {
      const canceled: HardwareReply = { status: "ok", result: { status: "AcceptedCanceled", filename: "b" } };
      const { request, uploads, statuses } = setup({ hardware: [accepted, canceled] });
      await request();
      uploads.heard(1, "Uploading");
      const asking = uploads.request({ requestId: 2, log: "DiagnosticsLog", location: "http://x" });
      if (says === "before") uploads.heard(1, "AcceptedCanceled");
      const answer = await asking;
      expect(answer.status).toBe("AcceptedCanceled");
      answer.begin();
      if (says === "after") uploads.heard(1, "AcceptedCanceled");
      uploads.heard(2, "Uploading");
      expect(statuses()).toEqual(["1 Uploading", "1 AcceptedCanceled", "2 Uploading"]);
    }
  });

  it("what it still tells after a restart of the station is passed on; nonsense is not", () => {
    const { uploads, statuses } = setup({ hardware: [] });
    uploads.heard(9, "Uploading");
    expect(uploads.running).toEqual({ requestId: 9 });
    uploads.heard(9, "Idle");
    uploads.heard(9, "Exploded");
    uploads.heard(9, "PermissionDenied");
    expect(statuses()).toEqual(["9 Uploading", "9 PermissionDenied"]);
    expect(uploads.running).toBeNull();
  });
});
