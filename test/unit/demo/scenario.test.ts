import { describe, expect, it } from "vitest";
import type { ScenarioResult } from "../../../demo/scenario.ts";
import { playScenario } from "../../../demo/scenario.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { FakeBoard, FakeCsms } from "./fakes.ts";

const ok = { status: "Accepted" };
const okTag = { idTagInfo: ok };

/** A station that does what it should, but for what is named in `broken`. */
function world(broken: ReadonlySet<string> = new Set()): {
  clock: VirtualClock;
  board: FakeBoard;
  csms: FakeCsms;
  told: string[];
  play: (signal?: AbortSignal) => Promise<ScenarioResult>;
} {
  const clock = new VirtualClock();
  const board = new FakeBoard();
  const csms = new FakeCsms();
  const told: string[] = [];
  let charging = false;
  let energy = 0;
  let limitedAt: number | null = null;
  const amps = (): number => {
    if (limitedAt === null) return 32;
    return clock.monotonic() - limitedAt < 6000 || broken.has("step") ? 10 : 16;
  };
  csms.react = (action) => {
    if (action === "SetChargingProfile" && !broken.has("limit")) limitedAt = clock.monotonic();
    if (action === "ClearChargingProfile" && !broken.has("lift")) limitedAt = null;
  };
  const send = (action: string, request: object, response: object = {}): void => {
    if (!broken.has(action)) csms.exchange("station", action, request, response);
  };
  const status = (word: string): void => {
    if (!broken.has(word)) send("StatusNotification", { connectorId: 1, errorCode: "NoError", status: word });
  };
  const meter = (): void => {
    if (!charging) return;
    energy += broken.has("rising") ? 0 : 6;
    const power = { value: String(amps() * 690), measurand: "Power.Active.Import", unit: "W" };
    send("MeterValues", {
      connectorId: 1,
      meterValue: [{ sampledValue: [{ value: String(energy) }, power] }],
    });
    clock.setTimer("meter", 2000, meter);
  };
  board.react = (what) => {
    if (what === "plug 1") status("Preparing");
    if (what === "unplug 1") status("Available");
    if (!what.startsWith("present")) return;
    if (charging) {
      charging = false;
      // Out of the order one might expect: the status comes first.
      status("Finishing");
      send("StopTransaction", { transactionId: 7, meterStop: energy });
    } else {
      charging = true;
      send("Authorize", { idTag: "TAG" }, okTag);
      status("Charging");
      send(
        "StartTransaction",
        { connectorId: 1, idTag: "TAG", meterStart: 0 },
        { transactionId: 7, ...okTag },
      );
      clock.setTimer("meter", 2000, meter);
    }
  };
  const begin = async (): Promise<void> => {
    send("BootNotification", { chargePointVendor: "V" }, ok);
    status("Available");
  };
  const play = (signal?: AbortSignal): Promise<ScenarioResult> =>
    playScenario({
      clock,
      board,
      csms,
      station: "CP1",
      begin,
      idTag: "TAG",
      tell: (text) => told.push(text),
      ...(signal ? { signal } : {}),
    });
  return { clock, board, csms, told, play };
}

describe("demo scenario", () => {
  it("plays one whole session in under half a minute and leaves no timer or listener", async () => {
    const { clock, board, csms, told, play } = world();
    const result = play();
    await clock.advance(29_000);
    expect(await result).toEqual({ missing: null, aborted: false });
    expect(board.done).toEqual(["plug 1", "present TAG 1", "present TAG 1", "unplug 1"]);
    expect(csms.calls).toEqual(["ChangeConfiguration", "SetChargingProfile", "ClearChargingProfile"]);
    expect(told.at(-1)).toBe("Done: one whole charging session");
    expect(csms.listening).toBe(0);
    expect(clock.timers()).toEqual([]);
  });

  it.each([
    ["BootNotification", "an accepted BootNotification"],
    ["Preparing", "StatusNotification Preparing"],
    ["Authorize", "an accepted Authorize"],
    ["StartTransaction", "an accepted StartTransaction"],
    ["rising", "three MeterValues with rising energy"],
    ["limit", "MeterValues at 10 A"],
    ["step", "MeterValues at 16 A"],
    ["lift", "MeterValues at 32 A"],
    ["StopTransaction", "an answered StopTransaction"],
  ])("says what was missing when %s fails", async (broken, missing) => {
    const { clock, play } = world(new Set([broken]));
    const result = play();
    await clock.advance(61_000);
    expect(await result).toEqual({ missing, aborted: false });
  });

  it("ends early when the reader quits", async () => {
    const { clock, csms, play } = world();
    const quit = new AbortController();
    const result = play(quit.signal);
    await clock.advance(3000);
    quit.abort();
    await clock.flush();
    expect(await result).toEqual({ missing: null, aborted: true });
    expect(csms.listening).toBe(0);
  });
});
