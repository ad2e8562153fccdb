import { describe, expect, it } from "vitest";
import { standardDefinitions } from "../../../src/device-model/definitions.ts";
import { DeviceModel } from "../../../src/device-model/device-model.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { Fact } from "../../../src/model/fact.ts";
import type { StationNotice } from "../../../src/ports/station-notices.ts";
import { isCritical, SecurityEvents } from "../../../src/station/security-events.ts";
import { StationTime } from "../../../src/station/station-time.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { recorder, type LogLine } from "../../support/recorder.ts";

function setUp() {
  const log: LogLine[] = [];
  const logger = recorder(log);
  const store = new MemoryStore();
  const settings = new DeviceModel({ definitions: standardDefinitions, fileValues: [], store, logger });
  const time = new StationTime(new VirtualClock(), store.boots, logger);
  const told: Fact[] = [];
  const notices: StationNotice[] = [];
  const events = new SecurityEvents({
    ...{ settings, store, time, logger },
    sinks: [{ append: (fact) => void told.push(fact), wake: () => undefined }],
    hardware: { notice: (notice) => void notices.push(notice) },
  });
  return { events, told, notices, store, log };
}

describe("security events", () => {
  it.each([
    ["FirmwareUpdated", true],
    ["InvalidFirmwareSignature", true],
    ["InvalidCentralSystemCertificate", true],
    ["InvalidCsmsCertificate", true],
    ["FailedToAuthenticateAtCentralSystem", false],
    ["ReconfigurationOfSecurityParameters", false],
    ["InvalidMessages", false],
    ["AttemptedReplayAttacks", false],
    ["OfAVendor", false],
  ])("%s is critical: %s (whitepaper §8)", (type, critical) => {
    expect(isCritical(type)).toBe(critical);
  });

  it("the hardware hears of the station's own, critical or not, and of no other", () => {
    const { events, told, notices } = setUp();
    events.report({ type: "StartupOfTheDevice" });
    events.own("ResetOrReboot", "asked for");
    events.own("InvalidMessages");
    expect(told).toMatchObject([
      { kind: "securityEvent", type: "StartupOfTheDevice", techInfo: null },
      { kind: "securityEvent", type: "ResetOrReboot", techInfo: "asked for" },
    ]);
    expect(notices).toMatchObject([
      { type: "securityEvent", event: "ResetOrReboot", info: "asked for", critical: true },
      { type: "securityEvent", event: "InvalidMessages", critical: false },
    ]);
  });

  it("one that cannot be written is not told, and in the log", () => {
    const { events, store, log } = setUp();
    store.failNextCommit = new Error("disk full");
    expect(events.report({ type: "StartupOfTheDevice" })).toBe(false);
    expect(log.filter(({ level }) => level === "error")).toHaveLength(1);
    expect(events.report({ type: "StartupOfTheDevice" })).toBe(true);
  });
});
