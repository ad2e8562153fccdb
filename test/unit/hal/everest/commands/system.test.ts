import { describe, expect, it } from "vitest";
import { failures, managers, rig } from "./rig.ts";

const at = Date.UTC(2026, 0, 2, 3, 4, 5);

describe("reset", () => {
  it("is done", async () => {
    const { module, table } = rig();
    expect(await table.reset({ type: "Hard" })).toEqual({ status: "ok", result: null });
    await table.reset({ type: "Soft", scheduled: true });
    expect(module.calls).toEqual([
      { to: "system/main", command: "reset", args: { type: "Hard", scheduled: false } },
      { to: "system/main", command: "reset", args: { type: "Soft", scheduled: true } },
    ]);
    expect(module.deadlines).toEqual([10_000, 10_000]);
  });

  it.each([true, false])("is asked for: %s", async (allowed) => {
    const { module, table } = rig();
    module.says("is_reset_allowed", allowed);
    expect(await table.mayReset({ type: "Soft" })).toEqual({ status: "ok", result: { allowed } });
    expect(module.calls).toEqual([
      { to: "system/main", command: "is_reset_allowed", args: { type: "Soft" } },
    ]);
  });

  it.each(failures)("%s", async (_, reply, status) => {
    const { module, table } = rig();
    module.answers.set("is_reset_allowed", () => reply);
    expect((await table.mayReset({ type: "Soft" })).status).toBe(status);
  });
});

it("a clock that reads what it should is not set", async () => {
  const { module, table, clock } = rig();
  expect((await table.setTime({ wall: clock.wall() + 999 })).status).toBe("ok");
  expect(module.calls).toEqual([]);
});

describe("firmware", () => {
  it("unsigned: without an id, and all attempts counted", async () => {
    const { module, table } = rig();
    module.says("update_firmware", "Accepted");
    const params = { requestId: null, location: "ftp://x/fw.bin", retrieveAt: at };
    expect(await table.updateFirmware(params)).toEqual({ status: "ok", result: { status: "Accepted" } });
    await table.updateFirmware({ ...params, retries: 0, retryInterval: 10 });
    expect(module.calls).toEqual([
      {
        to: "system/main",
        command: "update_firmware",
        args: {
          firmware_update_request: {
            request_id: -1,
            location: "ftp://x/fw.bin",
            retrieve_timestamp: "2026-01-02T03:04:05.000Z",
          },
        },
      },
      {
        to: "system/main",
        command: "update_firmware",
        args: {
          firmware_update_request: {
            request_id: -1,
            location: "ftp://x/fw.bin",
            retries: 1,
            retry_interval_s: 10,
            retrieve_timestamp: "2026-01-02T03:04:05.000Z",
          },
        },
      },
    ]);
    expect(module.deadlines).toEqual([20_000, 20_000]);
  });

  it.each(["AcceptedCanceled", "InvalidCertificate", "Rejected", "RevokedCertificate"])(
    "signed: %s",
    async (status) => {
      const { module, table } = rig();
      module.says("update_firmware", status);
      const reply = await table.updateFirmware({
        requestId: 12,
        location: "https://x/fw.bin",
        retrieveAt: at,
        installAt: at + 60_000,
        retries: 3,
        retryInterval: 30,
        signingCertificate: "PEM",
        signature: "c2ln",
      });
      expect(reply).toEqual({ status: "ok", result: { status } });
      expect(module.calls[0]?.args).toEqual({
        firmware_update_request: {
          request_id: 12,
          location: "https://x/fw.bin",
          retries: 4,
          retry_interval_s: 30,
          retrieve_timestamp: "2026-01-02T03:04:05.000Z",
          install_timestamp: "2026-01-02T03:05:05.000Z",
          signing_certificate: "PEM",
          signature: "c2ln",
        },
      });
    },
  );

  it("may be installed", async () => {
    const { module, table } = rig();
    expect((await table.allowFirmwareInstallation({})).status).toBe("ok");
    expect(module.calls).toEqual([{ to: "system/main", command: "allow_firmware_installation", args: {} }]);
  });

  it("its progress", () => {
    const { module, events, logger } = rig();
    const topic = "system/main/firmware_update_status";
    module.hear(topic, { firmware_update_status: "Downloading", request_id: -1 });
    module.hear(topic, {
      firmware_update_status: "SignatureVerified",
      request_id: 12,
      firmware_update_metadata: { disable_connectors_during_install: false },
    });
    module.hear(topic, {
      firmware_update_status: "Downloaded",
      request_id: 12,
      firmware_update_metadata: { disable_connectors_during_install: null },
    });
    module.hear(topic, {
      firmware_update_status: "Installed",
      request_id: null,
      firmware_update_metadata: null,
    });
    expect(events).toEqual([
      { type: "firmwareStatus", requestId: null, status: "Downloading", keepsConnectors: false },
      { type: "firmwareStatus", requestId: 12, status: "SignatureVerified", keepsConnectors: true },
      { type: "firmwareStatus", requestId: 12, status: "Downloaded", keepsConnectors: false },
      { type: "firmwareStatus", requestId: null, status: "Installed", keepsConnectors: false },
    ]);
    module.hear(topic, { firmware_update_status: "Exploded", request_id: 1 });
    expect(events).toHaveLength(4);
    expect(logger.about(topic)).toHaveLength(1);
  });
});

describe("logs", () => {
  it("diagnostics of 1.6 have neither id nor type", async () => {
    const { module, table } = rig();
    module.says("upload_logs", { upload_logs_status: "Accepted", file_name: "a".repeat(300) });
    const reply = await table.uploadLogs({ requestId: null, location: "ftp://x", log: "DiagnosticsLog" });
    expect(reply).toEqual({ status: "ok", result: { status: "Accepted", filename: "a".repeat(255) } });
    expect(module.calls).toEqual([
      { to: "system/main", command: "upload_logs", args: { upload_logs_request: { location: "ftp://x" } } },
    ]);
    expect(module.deadlines).toEqual([20_000]);
  });

  it.each([{ upload_logs_status: "Rejected" }, { upload_logs_status: "Rejected", file_name: null }])(
    "GetLog: %o",
    async (answer) => {
      const { module, table } = rig();
      module.says("upload_logs", answer);
      const reply = await table.uploadLogs({
        requestId: 3,
        location: "https://x",
        log: "SecurityLog",
        retries: 2,
        retryInterval: 60,
        oldest: at - 1000,
        latest: at,
      });
      expect(reply).toEqual({ status: "ok", result: { status: "Rejected" } });
      expect(module.calls[0]?.args).toEqual({
        upload_logs_request: {
          location: "https://x",
          retries: 3,
          retry_interval_s: 60,
          oldest_timestamp: "2026-01-02T03:04:04.000Z",
          latest_timestamp: "2026-01-02T03:04:05.000Z",
          type: "SecurityLog",
          request_id: 3,
        },
      });
    },
  );

  it("their progress", () => {
    const { module, events, logger } = rig();
    module.hear("system/main/log_status", { log_status: "Uploading", request_id: -1 });
    module.hear("system/main/log_status", { log_status: "UploadFailure", request_id: 3 });
    module.hear("system/main/log_status", "Uploaded");
    expect(events).toEqual([
      { type: "logStatus", requestId: null, status: "Uploading" },
      { type: "logStatus", requestId: 3, status: "UploadFailure" },
    ]);
    expect(logger.about("system/main/log_status")).toHaveLength(1);
  });
});

it.each([
  [true, "ok"],
  [false, "rejected"],
])("the clock: %s", async (answer, status) => {
  const { module, table } = rig();
  module.says("set_system_time", answer);
  expect((await table.setTime({ wall: at })).status).toBe(status);
  expect(module.calls).toEqual([
    { to: "system/main", command: "set_system_time", args: { timestamp: "2026-01-02T03:04:05.000Z" } },
  ]);
});

it.each(failures)("%s", async (_, reply, status) => {
  const { module, table } = rig();
  for (const command of ["update_firmware", "upload_logs", "set_system_time"])
    module.answers.set(command, () => reply);
  expect((await table.setTime({ wall: at })).status).toBe(status);
  expect((await table.uploadLogs({ requestId: 1, location: "ftp://x", log: "SecurityLog" })).status).toBe(
    status,
  );
  expect((await table.updateFirmware({ requestId: 1, location: "ftp://x", retrieveAt: at })).status).toBe(
    status,
  );
});

it("without a system nothing of it is supported", async () => {
  const { table } = rig({ connections: managers });
  expect((await table.reset({ type: "Soft" })).status).toBe("unsupported");
  expect((await table.setTime({ wall: at })).status).toBe("unsupported");
  expect((await table.allowFirmwareInstallation({})).status).toBe("unsupported");
});
