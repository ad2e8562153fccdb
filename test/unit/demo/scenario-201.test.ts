import { describe, expect, it } from "vitest";
import { playScenario, type ScenarioResult } from "../../../demo/scenario.ts";
import { storyOf } from "../../../demo/story.ts";
import { initialView, seeCsms } from "../../../demo/view-model.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { FakeBoard, FakeCsms } from "./fakes.ts";

const accepted = { idTokenInfo: { status: "Accepted" } };

/** A station of 2.0.1 that does what it should, but for what is named in `broken`. */
function world(broken: ReadonlySet<string> = new Set()) {
  const clock = new VirtualClock();
  const board = new FakeBoard();
  const csms = new FakeCsms();
  let view = initialView("demo", "CP1", [1, 2], 0);
  const states: string[] = [];
  csms.on((event) => {
    view = seeCsms(view, event, clock.monotonic());
    const [first] = view.connectors;
    const state = `${first?.status ?? ""}${first?.session ? ` ${first.session.idTag}` : ""}`;
    if (state !== states.at(-1)) states.push(state);
  });
  let charging = false;
  let energy = 0;
  let limitedAt: number | null = null;
  const amps = (): number => {
    if (limitedAt === null) return 32;
    return clock.monotonic() - limitedAt < 6000 ? 10 : 16;
  };
  csms.react = (action) => {
    if (action === "SetChargingProfile") limitedAt = clock.monotonic();
    if (action === "ClearChargingProfile") limitedAt = null;
  };
  csms.answer = (action) =>
    action === "SetVariables"
      ? { setVariableResult: [{ attributeStatus: broken.has("variables") ? "Rejected" : "Accepted" }] }
      : { status: "Accepted" };
  const send = (action: string, request: object, response: object = {}): void =>
    csms.exchange("station", action, request, response);
  const status = (connectorStatus: string): void => {
    if (!broken.has(connectorStatus))
      send("StatusNotification", { evseId: 1, connectorId: 1, connectorStatus });
  };
  const event = (eventType: string, chargingState: string, more: object = {}): void => {
    if (!broken.has(eventType))
      send(
        "TransactionEvent",
        { eventType, transactionInfo: { transactionId: "T-1", chargingState }, ...more },
        "idToken" in more ? accepted : {},
      );
  };
  const meter = (): void => {
    if (!charging) return;
    energy += 6;
    const watts = { value: amps() * 0.69, measurand: "Power.Active.Import", unitOfMeasure: { unit: "kW" } };
    const wh = { value: energy, unitOfMeasure: { unit: "Wh", multiplier: 0 } };
    event("Updated", "Charging", { meterValue: [{ sampledValue: [wh, watts] }] });
    clock.setTimer("meter", 2000, meter);
  };
  board.react = (what) => {
    if (what === "plug 1") status("Occupied");
    if (what === "unplug 1") status("Available");
    if (!what.startsWith("present")) return;
    const idToken = { idToken: "TAG", type: "ISO14443" };
    charging = !charging;
    if (!charging) {
      event("Ended", "EVConnected", { idToken });
      return;
    }
    send("Authorize", { idToken }, accepted);
    event("Started", "EVConnected", { idToken, evse: { id: 1, connectorId: 1 } });
    event("Updated", "Charging");
    clock.setTimer("meter", 2000, meter);
  };
  const play = (): Promise<ScenarioResult> =>
    playScenario({
      ...{ clock, board, csms, station: "CP1", idTag: "TAG", story: storyOf("2.0.1") },
      begin: async () => {
        send("BootNotification", { chargingStation: { vendorName: "V" } }, { status: "Accepted" });
        status("Available");
      },
      tell: () => undefined,
    });
  return { clock, board, csms, play, states, view: () => view };
}

describe("demo scenario in OCPP 2.0.1", () => {
  it("plays the same session, and the view follows it", async () => {
    const { clock, board, csms, play, states, view } = world();
    const result = play();
    await clock.advance(29_000);
    expect(await result).toEqual({ missing: null, aborted: false });
    expect(board.done).toEqual(["plug 1", "present TAG 1", "present TAG 1", "unplug 1"]);
    expect(csms.calls).toEqual(["SetVariables", "SetChargingProfile", "ClearChargingProfile"]);
    expect(states).toEqual([
      "",
      "Available",
      "Occupied",
      "Occupied TAG",
      "Charging TAG",
      "Occupied",
      "Available",
    ]);
    expect(view().profiles).toEqual([]);
    const told = view().lines.map(({ action, summary, verdict }) => [action, summary, verdict].join(" | "));
    expect(told).toContain("SetVariables | TxUpdatedInterval = 2 | Accepted");
    expect(told).toContain("SetChargingProfile | EVSE 1 · TxProfile · 10 A, 16 A from 6 s | Accepted");
    expect(told).toContain("ClearChargingProfile | profile 1 | Accepted");
    expect(told).toContain("TransactionEvent | Updated · Charging · 0.006 kWh · 22.1 kW | ");
    expect(told).toContain("Authorize | TAG | Accepted");
    expect(csms.listening).toBe(1);
    expect(clock.timers()).toEqual([]);
  });

  it.each([
    ["Available", "StatusNotification Available"],
    ["variables", "the answer on SetVariables"],
    ["Occupied", "StatusNotification Occupied"],
    ["Started", "an answered TransactionEvent Started"],
    ["Updated", "a TransactionEvent of a car that charges"],
    ["Ended", "an answered TransactionEvent Ended"],
  ])("says what was missing when %s fails", async (broken, missing) => {
    const { clock, play } = world(new Set([broken]));
    const result = play();
    await clock.advance(61_000);
    expect(await result).toEqual({ missing, aborted: false });
  });
});
