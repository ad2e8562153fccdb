import { describe, expect, it } from "vitest";
import { Rig } from "./rig.ts";

describe("ev_info", () => {
  it("says what is known of the car", () => {
    const told = new Rig().tracker.evInfo({
      soc: 42.5,
      evcc_id: "00:11:22:33:44:55",
      battery_capacity: 60_000,
      remaining_energy_needed: 30_000,
      maximum_power_limit: 150_000,
      estimated_time_full: "2026-01-02T03:04:05Z",
      departure_time: "2026-01-02T06:00:00.000Z",
      present_voltage: 380,
    });
    expect(told).toEqual([
      {
        type: "evInfo",
        evse: 1,
        soc: 42.5,
        evccId: "00:11:22:33:44:55",
        batteryCapacityWh: 60_000,
        remainingEnergyWh: 30_000,
        maxPowerW: 150_000,
        fullAt: Date.UTC(2026, 0, 2, 3, 4, 5),
        departureAt: Date.UTC(2026, 0, 2, 6),
      },
    ]);
  });

  it.each([[{}], [{ soc: null, evcc_id: null }], [{ departure_time: "soon" }], [{ soc: 200 }], [null]])(
    "%j says nothing",
    (info) => {
      expect(new Rig().tracker.evInfo(info)).toEqual([]);
    },
  );

  it("the power of an AC car", () => {
    expect(new Rig().tracker.evInfo({ ac_max_charge_power: 11_000 })).toMatchObject([{ maxPowerW: 11_000 }]);
  });
});

describe("enforced_limits", () => {
  const limits = (a?: number, w?: number) => ({
    uuid: "node",
    valid_for: 10,
    schedule: [],
    limits_root_side: {
      ...(a === undefined ? {} : { ac_max_current_A: { value: a, source: "x" } }),
      ...(w === undefined ? {} : { total_power_W: { value: w, source: "x" } }),
    },
  });

  it("are offered, rounded down, and told on change", () => {
    const { tracker } = new Rig();
    const offer = (unit: string, limit: number) => ({ type: "limitOffered", evse: 1, unit, limit });
    expect(tracker.enforcedLimits(limits(15.9, 11_000.7))).toEqual([offer("A", 15), offer("W", 11_000)]);
    expect(tracker.enforcedLimits(limits(15.2, 11_000.1))).toEqual([]);
    expect(tracker.enforcedLimits(limits(6))).toEqual([offer("A", 6)]);
    expect(tracker.enforcedLimits(limits(-16))).toEqual([offer("A", 0)]);
    expect(tracker.enforcedLimits(limits())).toEqual([]);
    expect(tracker.enforcedLimits({ limits_root_side: null })).toEqual([]);
    expect(tracker.enforcedLimits(7)).toEqual([]);
  });
});

describe("what an EVSE is built for", () => {
  it("is told as a whole, from both vars", () => {
    const { tracker } = new Rig();
    const hardware = {
      max_current_A_import: 32,
      min_current_A_import: 6,
      max_phase_count_import: 3,
      min_phase_count_import: 1,
      supports_changing_phases_during_charging: true,
      max_current_A_export: 0,
      connector_type: "IEC62196Type2Socket",
    };
    const built = {
      type: "capabilities",
      evse: 1,
      maxCurrentA: 32,
      minCurrentA: 6,
      maxPhases: 3,
      minPhases: 1,
      switchesPhasesWhileCharging: true,
    };
    expect(tracker.hwCapabilities(hardware)).toEqual([built]);
    expect(tracker.supportedEnergyTransferModes(["AC_single_phase_core", "DC_extended"])).toEqual([
      { ...built, energyTransferModes: ["AC_single_phase_core", "DC_extended"] },
    ]);
    expect(tracker.hwCapabilities("x")).toEqual([]);
    expect(tracker.supportedEnergyTransferModes([7])).toEqual([]);
  });
});

describe("powermeter_public_key_ocmf", () => {
  it("is told", () => {
    expect(new Rig([1], 2).tracker.publicKey("3059")).toEqual([
      { type: "meterPublicKey", evse: 2, publicKey: "3059" },
    ]);
    expect(new Rig().tracker.publicKey({})).toEqual([]);
  });
});
