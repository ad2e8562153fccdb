import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FileUploads } from "../../../src/file-transfer/file-uploads.ts";
import { SystemClock } from "../../../src/kernel/clock.ts";
import { Rig } from "../../support/rig.ts";
import { tempDir } from "../../support/temp-dir.ts";
import { uploadServer } from "../../support/upload-server.ts";

const secret = "the-key-of-this-station";

/** The station's diagnostics, as a CSMS gets them. */
async function diagnostics(dir: string): Promise<{ name: string; text: string; rig: Rig }> {
  const rig = new Rig({
    version: "2.0.1",
    keys: { AuthorizationKey: secret },
    section: { LogDir: dir },
  });
  await rig.start();
  await rig.chargeOn(1);
  const begun = rig.transfer.begun();
  const log = { remoteLocation: "http://csms/logs/" };
  await rig.csms.call("GetLog", { logType: "DiagnosticsLog", requestId: 1, log });
  await begun;
  const file = rig.transfer.uploads[0]?.file;
  return { name: file?.name ?? "", text: gunzipSync(file?.content ?? "").toString("utf8"), rig };
}

describe("the station's own logs", () => {
  it("N01.FR.04 holds the log folder, and how things stand, without secrets and drivers", async () => {
    const dir = tempDir();
    writeFileSync(join(dir, "ocpp-messages.log"), "2026-01-01T00:00:00.000Z a line\n");
    const { text } = await diagnostics(dir);
    for (const part of ["logs/ocpp-messages.log", "a line", "station.json", "variables.json"])
      expect(text).toContain(part);
    expect(text).toContain('"OCPPCommCtrlr/HeartbeatInterval"');
    expect(text).toContain('"transactionId"');
    expect(text).not.toContain(secret);
    expect(text).not.toContain("A11CE001");
  });

  it("N01.FR.02, N01.FR.09 arrives at a real server as it was made", async () => {
    const { rig } = await diagnostics(tempDir());
    const file = rig.transfer.uploads[0]?.file;
    if (!file) throw new Error("nothing was uploaded");
    const server = await uploadServer();
    const uploads = new FileUploads({ clock: new SystemClock(), trusted: () => [] });
    const url = `http://127.0.0.1:${server.port}/logs/`;
    expect(await uploads.upload(url, file, new AbortController().signal)).toEqual({ kind: "done" });
    expect(server.requests[0]?.body.equals(Buffer.from(file.content))).toBe(true);
  });
});
