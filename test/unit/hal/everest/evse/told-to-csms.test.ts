import { describe, expect, it } from "vitest";
import { Rig as Station } from "../../../../support/rig.ts";
import { ScriptedCharger } from "../../../../support/scripted-charger.ts";
import { Rig, begun, event, finished, idTag, meter, paused, started } from "./rig.ts";

const start = event("TransactionStarted", {
  transaction_started: { id_tag: idTag, meter_value: meter(1000.4) },
});
const charging = begun.map((each) => (each.event === "TransactionStarted" ? start : each));
const unplug = event("SessionFinished");
const ends = (reason: string, uuid = "s"): object => finished(reason, { meter_value: meter(2000.6) }, uuid);
const anew = { ...started("EVConnected"), uuid: "s2" };

/** One event of EvseManager after the other, and the statuses and stop reason 1.6 gets to see. */
type Scenario = readonly [
  name: string,
  events: readonly unknown[],
  statuses: readonly string[],
  stopReason?: string,
];
const scenarios: readonly Scenario[] = [
  [
    "plug first, local stop",
    [...charging, ends("Local"), unplug],
    ["Preparing", "Charging", "Finishing", "Available"],
    "Local",
  ],
  [
    "swipe first, unplugged while charging",
    [started("Authorized"), ...charging.slice(1), event("ChargingPausedEV"), ends("EVDisconnected"), unplug],
    ["Preparing", "Charging", "SuspendedEV", "Available"],
    "EVDisconnected",
  ],
  [
    "swipe first, no plug in time",
    [started("Authorized"), event("Authorized"), event("Deauthorized"), unplug],
    ["Preparing", "Available"],
  ],
  [
    "plug first, no token in time",
    [started("EVConnected"), event("AuthRequired"), event("Deauthorized"), event("PluginTimeout"), unplug],
    ["Preparing", "Finishing", "Available"],
  ],
  [
    "paused and resumed, phases switched",
    [
      ...charging,
      paused("UserPause"),
      event("ChargingStarted"),
      event("SwitchingPhases"),
      event("ChargingStarted"),
    ],
    ["Preparing", "Charging", "SuspendedEVSE", "Charging", "SuspendedEVSE", "Charging"],
  ],
  [
    "disabled during charge, enabled",
    [...charging, ends("EVSEDisabled"), unplug, event("Disabled"), event("Enabled")],
    ["Preparing", "Charging", "Finishing", "Available", "Unavailable", "Available"],
    "Other",
  ],
  [
    "reserved, used by its token before the plug",
    [event("ReservationStart"), started("Authorized", { reservation_id: 7 }), ...charging.slice(1)],
    ["Reserved", "Preparing", "Charging"],
  ],
  [
    "reserved, a stranger's car comes and goes",
    [
      event("ReservationStart"),
      started("EVConnected", { reservation_id: 7 }),
      unplug,
      event("ReservationEnd"),
    ],
    ["Reserved", "Available"],
  ],
  [
    "loss of power, the car still there",
    [...charging, event("SessionResumed"), ends("PowerLoss", ""), event("Enabled"), anew],
    ["Preparing", "Charging", "Finishing"],
    "PowerLoss",
  ],
];

describe("what a CSMS sees of session events", () => {
  it.each(scenarios.map((scenario) => ({ name: scenario[0], scenario })))("$name", async ({ scenario }) => {
    const [, events, statuses, reason] = scenario;
    const charger = new ScriptedCharger({});
    const station = await new Station({ hardware: charger, sessionOwner: "charger" }).start();
    station.csms.forget();
    const rig = new Rig();
    for (const each of events) {
      charger.emit(...rig.hear(each));
      await station.pass(1);
    }
    expect(station.csms.statuses(1)).toEqual(statuses);
    const stops = station.csms.of("StopTransaction");
    if (reason === undefined) expect(stops).toEqual([]);
    else expect(stops).toMatchObject([{ reason, meterStop: 2001 }]);
    for (const began of station.csms.of("StartTransaction"))
      expect(began).toMatchObject({ meterStart: 1000, idTag: "04AABBCC" });
  });
});
