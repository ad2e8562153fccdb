import { describe, expect, it } from "vitest";
import {
  currentLogStatus,
  LogStatusReporter,
} from "../../../../src/v2/diagnostics/log-status-notification.ts";
import { Emitter } from "../../../../src/kernel/emitter.ts";
import type { OutboundCall } from "../../../../src/model/rpc.ts";
import type { LogReport } from "../../../../src/station/log-upload.ts";
import { tempDir } from "../../../support/temp-dir.ts";
import { Rig } from "../../../support/rig.ts";

const log = { remoteLocation: "https://user:pass@csms.example/logs/" };
const failed = { kind: "failed", why: "unreachable", message: "no" } as const;

const rig = (): Promise<Rig> => new Rig({ version: "2.0.1", section: { LogDir: tempDir() } }).start();

const getLog = (on: Rig, requestId: number, more: Record<string, unknown> = {}) =>
  on.csms.call("GetLog", { logType: "SecurityLog", requestId, log, ...more });

const statuses = (on: Rig) => on.csms.of("LogStatusNotification");

describe("GetLog", () => {
  it("N01.FR.01, N01.FR.02, N01.FR.03, N01.FR.07, N01.FR.08, N01.FR.09, N01.FR.13 the security log", async () => {
    const on = await rig();
    const reply = await getLog(on, 42);
    expect(reply).toMatchObject({ kind: "result", payload: { status: "Accepted" } });
    expect(reply.kind === "result" && reply.payload["filename"]).toMatch(/^security-.+\.jsonl$/);
    await on.pass(1);
    expect(statuses(on)).toEqual([
      { status: "Uploading", requestId: 42 },
      { status: "Uploaded", requestId: 42 },
    ]);
    expect(on.transfer.uploads).toMatchObject([{ url: log.remoteLocation }]);
    expect(JSON.stringify(on.log)).not.toContain("user:pass");
  });

  it("N01.FR.04 the diagnostics log", async () => {
    const on = await rig();
    const begun = on.transfer.begun();
    await getLog(on, 1, { logType: "DiagnosticsLog" });
    await begun;
    await on.pass(1);
    expect(on.transfer.uploads[0]?.file.name).toMatch(/^diagnostics-.+\.tar\.gz$/);
    expect(statuses(on).map(({ status }) => status)).toEqual(["Uploading", "Uploaded"]);
  });

  it("N01.FR.05 nothing of that time: Rejected", async () => {
    const on = await rig();
    const latest = { ...log, latestTimestamp: "2001-01-01T00:00:00Z" };
    expect(await getLog(on, 1, { log: latest })).toMatchObject({ payload: { status: "Rejected" } });
    await on.pass(60);
    expect(statuses(on)).toEqual([]);
  });

  it("N01.FR.10 UploadFailure after the retries it was asked for", async () => {
    const on = await rig();
    on.transfer.next(failed, failed, failed, failed);
    await getLog(on, 5, { retries: 3, retryInterval: 20 });
    await on.pass(59);
    expect(statuses(on)).toEqual([{ status: "Uploading", requestId: 5 }]);
    await on.pass(2);
    expect(statuses(on).at(-1)).toEqual({ status: "UploadFailure", requestId: 5 });
    expect(on.transfer.uploads).toHaveLength(4);
  });

  it("N01.FR.12, N01.FR.20 a second request: AcceptedCanceled, in the answer and then for the first", async () => {
    const on = await rig();
    on.transfer.next("never");
    await getLog(on, 1);
    await on.pass(1);
    expect(await getLog(on, 2)).toMatchObject({ payload: { status: "AcceptedCanceled" } });
    await on.pass(1);
    expect(statuses(on)).toEqual([
      { status: "Uploading", requestId: 1 },
      { status: "AcceptedCanceled", requestId: 1 },
      { status: "Uploading", requestId: 2 },
      { status: "Uploaded", requestId: 2 },
    ]);
  });

  it("N01.FR.09 how it ended is told once the link is back", async () => {
    const on = await rig();
    on.transfer.next(failed);
    await getLog(on, 3, { retries: 1, retryInterval: 10 });
    await on.pass(1);
    on.csms.unplug();
    await on.pass(30);
    expect(statuses(on)).toHaveLength(1);
    on.csms.plugIn();
    await on.pass(120);
    expect(statuses(on).at(-1)).toEqual({ status: "Uploaded", requestId: 3 });
  });

  it("a log of the data collector, a word of 2.1 (N01.FR.24), is no message of 2.0.1", async () => {
    const on = await rig();
    expect(await getLog(on, 1, { logType: "DataCollectorLog" })).toMatchObject({ kind: "error" });
  });
});

describe("LogStatusNotification", () => {
  it("F06.FR.14, F06.FR.15, N01.FR.13 as it stands: the upload with its id, or Idle without", () => {
    const of = (requestId: number | null) => currentLogStatus({ running: { requestId } }).payload;
    expect(of(8)).toEqual({ status: "Uploading", requestId: 8 });
    expect(of(null)).toEqual({ status: "Uploading" });
    expect(currentLogStatus({ running: null }).payload).toEqual({ status: "Idle" });
  });

  it("N01.FR.13 one that nobody asked for in 2.x is not told; N01.FR.30 a redirect is named in 2.1", () => {
    for (const version of ["2.0.1", "2.1"] as const) {
      const told = new Emitter<LogReport>(() => undefined);
      const sent: OutboundCall[] = [];
      const add = (call: OutboundCall): Promise<void> => {
        sent.push(call);
        return Promise.resolve();
      };
      const reporter = new LogStatusReporter({ version, uploads: { told, running: null }, kept: { add } });
      told.emit({ requestId: null, status: "Uploading" });
      told.emit({ requestId: 1, status: "UploadFailure", redirected: true });
      reporter.dispose();
      told.emit({ requestId: 1, status: "Uploaded" });
      const why = version === "2.1" ? { statusInfo: { reasonCode: "RedirectAllowed" } } : {};
      expect(sent.map(({ payload }) => payload)).toEqual([{ requestId: 1, status: "UploadFailure", ...why }]);
    }
  });
});
