import { describe, expect, it } from "vitest";
import { BootReasons } from "../../../../src/station/boot-reasons.ts";
import { BootReason } from "../../../../src/v2/provisioning/boot-reason.ts";
import { MemoryStore } from "../../../support/memory-store.ts";
import { recorder } from "../../../support/recorder.ts";

const reasons = (store: MemoryStore): BootReasons => new BootReasons(store, recorder([]));

describe("why the station came up (B01.FR.09)", () => {
  it("what was noted tells it to one life", () => {
    const store = new MemoryStore();
    reasons(store).note("ScheduledReset");
    expect(reasons(store).reason).toBe("ScheduledReset");
    expect(reasons(store).reason).toBe("PowerUp");
  });

  it.each([
    ["FirmwareUpdate", undefined, "FirmwareUpdate"],
    ["FirmwareUpdate", "RemoteReset", "FirmwareUpdate"],
    ["PowerUp", "RemoteReset", "RemoteReset"],
    ["Unknown", undefined, "Unknown"],
    [undefined, "RemoteReset", "RemoteReset"],
    [undefined, undefined, "PowerUp"],
  ])("hardware says %s, the station knows %s: %s", (hardware, noted, expected) => {
    const store = new MemoryStore();
    if (noted !== undefined) reasons(store).note(noted);
    const life = reasons(store);
    life.heard(hardware);
    expect(life.reason).toBe(expected);
    life.heard("Watchdog");
    expect(life.reason).toBe(expected);
  });

  it("a word the standard does not have is Unknown", () => {
    expect(new BootReason(() => "Lightning").now).toBe("Unknown");
  });

  it("one that was asked for is Triggered until it was judged", () => {
    const reason = new BootReason(() => "PowerUp");
    reason.asked();
    expect(reason.now).toBe("Triggered");
    reason.judged("Pending");
    expect(reason.now).toBe("PowerUp");
    reason.asked();
    reason.judged("Accepted");
    expect(reason.now).toBe("Triggered");
  });
});
