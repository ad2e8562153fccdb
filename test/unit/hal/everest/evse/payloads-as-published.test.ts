import { describe, expect, it } from "vitest";
import { InterfaceCheck } from "../../../../support/everest/yaml-schema.ts";
import { begun, event, finished, idTag, meter, paused, signed, started } from "./rig.ts";

const check = InterfaceCheck.load();
const sessionEvents: readonly unknown[] = [
  ...begun,
  ...["Deauthorized", "Enabled", "Disabled", "ReservationStart", "ReservationEnd", "SwitchingPhases"].map(
    (kind) => event(kind),
  ),
  ...["ChargingPausedEV", "PluginTimeout", "SessionResumed", "SessionFinished"].map((kind) => event(kind)),
  paused("UserPause", "NoEnergy"),
  started("Authorized", { reservation_id: -1, logging_path: "/x" }),
  finished("EVSEDisabled", {
    id_tag: idTag,
    signed_meter_value: signed("x"),
    start_signed_meter_value: signed("x"),
  }),
  finished("PowerLoss", {}, ""),
];

describe.skipIf(!check)("what the tests send is what EVerest's types allow", () => {
  it.each(sessionEvents)("session_event %#", (value) => {
    expect(check?.variable("everest", "evse_manager", "session_event", value)).toBeNull();
  });

  it("powermeter", () => {
    const each = { total: 6, L1: 1, L2: 2, L3: 3 };
    const lines = { L1: 1, L2: 2, L3: 3 };
    const value = {
      ...meter(),
      ...{ energy_Wh_export: each, power_W: each, VAR: each, voltage_V: { ...lines, DC: 4 } },
      ...{ current_A: { ...lines, DC: 4, N: 0 }, frequency_Hz: lines },
      ...{ energy_Wh_import_signed: { total: signed("x") }, signed_meter_value: signed("x") },
      temperatures: [{ temperature: 24, location: "Body", identification: "x" }],
    };
    expect(check?.variable("everest", "evse_manager", "powermeter", value)).toBeNull();
  });
});
