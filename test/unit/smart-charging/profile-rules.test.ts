import { describe, expect, it } from "vitest";
import type {
  ChargingProfile,
  ChargingSchedule,
  ChargingSchedulePeriod,
} from "../../../src/model/charging-profile.ts";
import { profileProblems, type ProfileRules } from "../../../src/smart-charging/profile-rules.ts";
import { profileRules16 } from "../../../src/v16/charging-profile.ts";
import { profileRules201, profileRules21 } from "../../../src/v2/smart-charging/profile-rules.ts";

const begin = Date.UTC(2026, 0, 1);
const rules16 = profileRules16({ connectors: 2, allowWithoutStartSchedule: true });
const rules201 = profileRules201({ evses: 2 });
const rules21 = profileRules21({ evses: 2 });
const all = [rules16, rules201, rules21];

interface Changes {
  readonly evse?: number;
  readonly profile?: Partial<ChargingProfile>;
  readonly schedule?: Partial<ChargingSchedule>;
  readonly period?: Partial<ChargingSchedulePeriod>;
}

/** The rules a profile breaks that would be right without the changes. */
function broken(rules: ProfileRules, { evse = 1, profile, schedule, period }: Changes): string[] {
  const whole: ChargingProfile = {
    ...{ id: 1, stackLevel: 0, chargingProfilePurpose: "TxDefaultProfile", chargingProfileKind: "Absolute" },
    chargingSchedule: [
      {
        ...{ startSchedule: begin, chargingRateUnit: "A" },
        chargingSchedulePeriod: [{ startPeriod: 0, limit: 16, ...period }],
        ...schedule,
      },
    ],
    ...profile,
  };
  return profileProblems({ evse, profile: whole }, rules).map(({ rule }) => rule);
}

const periods = (...starts: number[]): Partial<ChargingSchedule> => ({
  chargingSchedulePeriod: starts.map((startPeriod) => ({ startPeriod, limit: 10 })),
});

const inWatts = (period: Omit<ChargingSchedulePeriod, "startPeriod">): Partial<ChargingSchedule> => ({
  chargingRateUnit: "W",
  chargingSchedulePeriod: [{ startPeriod: 0, operationMode: "CentralSetpoint", ...period }],
});

describe("the rules for a single profile", () => {
  it.each(all)("takes one that is right", (rules) => {
    expect(broken(rules, {})).toEqual([]);
    expect(broken(rules, { evse: 0 })).toEqual([]);
    expect(broken(rules, { schedule: { ...periods(0, 60, 120), duration: 0 } })).toEqual([]);
  });

  /** What is wrong; then the requirement of 1.6, 2.0.1 and 2.1, null where the version takes it. */
  const table: readonly (readonly [string, Changes, string | null, string | null, string | null])[] = [
    ["no period", { schedule: periods() }, "1.6 §7.13", "2.0.1 part 2 §2.12", "2.1 part 2 §2.19"],
    ["a late first period", { schedule: periods(1) }, "1.6 errata 3.45", "K01.FR.31", "K01.FR.31"],
    ["the same begin twice", { schedule: periods(0, 60, 60) }, "1.6 §7.14", "K01.FR.35", "K01.FR.35"],
    ["a begin that goes back", { schedule: periods(0, 60, 30) }, "1.6 §7.14", "K01.FR.35", "K01.FR.35"],
    [
      "a negative duration",
      { schedule: { duration: -1 } },
      "1.6 §7.13",
      "2.0.1 part 2 §2.12",
      "2.1 part 2 §2.19",
    ],
    ["a negative limit", { period: { limit: -1 } }, "1.6 §7.14", null, null],
    [
      "an infinite limit",
      { period: { limit: Infinity } },
      "1.6 §7.14",
      "2.0.1 part 2 §2.11",
      "2.1 part 2 §2.18",
    ],
    ["four phases", { period: { numberPhases: 4 } }, "1.6 §7.14", "2.0.1 part 2 §2.11", "2.1 part 2 §2.18"],
    ["no startSchedule", { schedule: { startSchedule: undefined } }, null, "K01.FR.40", "K01.FR.40"],
    [
      "a Relative one with a begin",
      { profile: { chargingProfileKind: "Relative" } },
      null,
      "K01.FR.41",
      "K01.FR.41",
    ],
    [
      "a Recurring one without kind",
      { profile: { chargingProfileKind: "Recurring" } },
      "1.6 §7.8",
      "K01.FR.60",
      "2.1 part 2 §2.17",
    ],
    ["a recurrencyKind for nothing", { profile: { recurrencyKind: "Daily" } }, null, null, null],
    [
      "a negative stackLevel",
      { profile: { stackLevel: -1 } },
      "1.6 §7.8",
      "2.0.1 part 2 §2.10",
      "2.1 part 2 §2.17",
    ],
    ["an EVSE that is not there", { evse: 3 }, "1.6 errata 3.39", "K01.FR.28", "K01.FR.28"],
    [
      "a TxProfile for all",
      { evse: 0, profile: { chargingProfilePurpose: "TxProfile" } },
      "1.6 §3.13.1",
      "K01.FR.16",
      "K01.FR.16",
    ],
    [
      "a station maximum on an EVSE",
      { profile: { chargingProfilePurpose: "ChargingStationMaxProfile" } },
      "1.6 §3.13.1",
      "2.0.1 part 2 K §3.2",
      "2.1 part 2 K §3.2",
    ],
  ];

  it.each(table)("%s: 1.6 %s %s, 2.x %s %s", (_name, changes, ...expected) => {
    const found = all.map((rules) => broken(rules, changes));
    expect(found).toEqual(expected.map((rule) => (rule === null ? [] : [rule])));
  });

  it("K01.FR.38: a station maximum has nothing to be relative to", () => {
    const profile = {
      chargingProfilePurpose: "ChargingStationMaxProfile",
      chargingProfileKind: "Relative",
    } as const;
    const schedule = { startSchedule: undefined };
    expect(all.map((rules) => broken(rules, { evse: 0, profile, schedule }))).toEqual([
      ["1.6 §7.9"],
      ["K01.FR.38"],
      ["K01.FR.38"],
    ]);
  });

  it("1.6: startSchedule is needed where AllowChargingProfileWithoutStartSchedule is false", () => {
    const strict = profileRules16({ connectors: 1, allowWithoutStartSchedule: false });
    expect(broken(strict, { schedule: { startSchedule: undefined } })).toEqual(["1.6 §7.13"]);
    const relative = { chargingProfileKind: "Relative" } as const;
    expect(broken(strict, { profile: relative, schedule: { startSchedule: undefined } })).toEqual([]);
  });

  it("K01.FR.19: phaseToUse only beside numberPhases 1", () => {
    for (const rules of [rules201, rules21]) {
      expect(broken(rules, { period: { numberPhases: 1, phaseToUse: 3 } })).toEqual([]);
      expect(broken(rules, { period: { numberPhases: 3, phaseToUse: 3 } })).toEqual(["K01.FR.19"]);
      expect(broken(rules, { period: { phaseToUse: 3 } })).toEqual(["K01.FR.19"]);
    }
  });

  it("a DC EVSE takes W and no phases; the maximum of the station is not the EVSE's", () => {
    const dc = profileRules21({ evses: 2, dc: true });
    const watts = { schedule: { chargingRateUnit: "W" } } as const;
    expect(broken(dc, {})).toEqual(["K01.FR.26"]);
    expect(broken(dc, { evse: 0 })).toEqual(["K01.FR.26"]);
    expect(broken(dc, watts)).toEqual([]);
    expect(broken(dc, { ...watts, period: { numberPhases: 3 } })).toEqual(["K01.FR.44"]);
    const maximum = { chargingProfilePurpose: "ChargingStationMaxProfile" } as const;
    expect(broken(dc, { evse: 0, profile: maximum, period: { numberPhases: 3 } })).toEqual([]);
    const both = profileRules21({ evses: 2, dc: true, dcRefusesAmps: false, dcInputPhaseControl: true });
    expect(broken(both, { period: { numberPhases: 3 } })).toEqual([]);
    expect(broken(profileRules16({ connectors: 1, allowWithoutStartSchedule: true, dc: true }), {})).toEqual([
      "1.6 §7.12",
    ]);
  });

  it("says where: which schedule, which period", () => {
    const good = {
      startSchedule: begin,
      chargingRateUnit: "A",
      chargingSchedulePeriod: [{ startPeriod: 0, limit: 1 }],
    } as const;
    const bad = { ...good, chargingSchedulePeriod: [{ startPeriod: 0, limit: 1, numberPhases: 7 }] };
    const profile: ChargingProfile = {
      ...{ id: 1, stackLevel: 0, chargingProfilePurpose: "TxProfile", chargingProfileKind: "Absolute" },
      chargingSchedule: [good, bad],
    };
    expect(profileProblems({ evse: 1, profile }, rules21).map(({ text }) => text)).toEqual([
      "schedule 2: period 1: numberPhases 7 is not 1, 2 or 3",
    ]);
  });
});

describe("what only 2.1 has", () => {
  const dynamic = { chargingProfileKind: "Dynamic" } as const;
  const open = { startSchedule: undefined };
  const purpose = (name: ChargingProfile["chargingProfilePurpose"]): Partial<ChargingProfile> => ({
    chargingProfilePurpose: name,
  });
  const curve = [
    { frequency: 49.8, power: 1000 },
    { frequency: 50.2, power: -1000 },
  ];

  const table: readonly (readonly [string, Changes, readonly string[]])[] = [
    [
      "K28.FR.01: a Dynamic profile has one period",
      { profile: dynamic, schedule: { ...open, ...periods(0, 60) } },
      ["K28.FR.01"],
    ],
    [
      "a Dynamic profile with one period",
      { profile: { ...dynamic, dynUpdateInterval: 60, dynUpdateTime: begin }, schedule: open },
      [],
    ],
    [
      "a Dynamic profile may be told its limit later",
      { profile: dynamic, schedule: open, period: { limit: undefined } },
      [],
    ],
    ["K28.FR.04", { profile: { dynUpdateInterval: 60 } }, ["K28.FR.04"]],
    ["K01.FR.122", { profile: { dynUpdateTime: begin } }, ["K01.FR.122"]],
    ["K01.FR.70", { profile: purpose("PriorityCharging"), schedule: { duration: 60 } }, ["K01.FR.70"]],
    [
      "K01.FR.71",
      { profile: purpose("PriorityCharging"), period: { operationMode: "CentralSetpoint" } },
      ["K01.FR.71"],
    ],
    ["K01.FR.95", { profile: purpose("LocalGeneration"), schedule: { randomizedDelay: 60 } }, ["K01.FR.95"]],
    [
      "K01.FR.95: a delay of 0 is none",
      { profile: purpose("LocalGeneration"), schedule: { randomizedDelay: 0 } },
      [],
    ],
    ["K01.FR.95: a default may have one", { schedule: { randomizedDelay: 60 } }, []],
    [
      "K01.FR.111",
      { evse: 0, profile: purpose("ChargingStationMaxProfile"), period: { operationMode: "ExternalLimits" } },
      ["K01.FR.111"],
    ],
    [
      "K01.FR.112",
      {
        profile: purpose("ChargingStationExternalConstraints"),
        period: { operationMode: "CentralSetpoint" },
      },
      ["K01.FR.112"],
    ],
    [
      "K01.FR.113",
      { profile: purpose("LocalGeneration"), period: { operationMode: "ExternalSetpoint" } },
      ["K01.FR.113"],
    ],
    ["V2X.05: above the limit", { period: { operationMode: "CentralSetpoint", setpoint: 17 } }, ["V2X.05"]],
    [
      "V2X.05: below the dischargeLimit",
      { period: { operationMode: "CentralSetpoint", setpoint: -9, dischargeLimit: -8 } },
      ["V2X.05"],
    ],
    [
      "V2X.05: inside",
      { period: { operationMode: "CentralSetpoint", setpoint: -8, dischargeLimit: -8 } },
      [],
    ],
    [
      "V2X.05: in W a setpoint of all phases inside the limits of each",
      {
        profile: purpose("TxProfile"),
        schedule: inWatts({ setpoint: 5000, limit: 2000, limit_L2: 2000, limit_L3: 1500 }),
      },
      [],
    ],
    [
      "V2X.05: in W a setpoint of all phases above them",
      {
        profile: purpose("TxProfile"),
        schedule: inWatts({ setpoint: 5501, limit: 2000, limit_L2: 2000, limit_L3: 1500 }),
      },
      ["V2X.05"],
    ],
    [
      "V2X.05: in W setpoints of each phase below the dischargeLimit of all",
      {
        profile: purpose("TxProfile"),
        schedule: inWatts({ setpoint: -2000, setpoint_L2: -1001, dischargeLimit: -3000 }),
      },
      ["V2X.05"],
    ],
    ["K01.FR.144", { period: { limit_L2: 10 } }, ["K01.FR.144"]],
    [
      "K01.FR.144: a TxProfile may",
      { profile: purpose("TxProfile"), period: { limit_L2: 10, limit_L3: 10 } },
      [],
    ],
    [
      "K01.FR.146",
      {
        profile: purpose("TxProfile"),
        period: { limit: undefined, limit_L2: 10, operationMode: "CentralSetpoint" },
      },
      ["K01.FR.146"],
    ],
    ["V2X.07", { profile: purpose("TxProfile"), period: { dischargeLimit_L3: -1 } }, ["V2X.07"]],
    ["V2X.10", { period: { setpoint: 1, setpoint_L2: 1 } }, ["V2X.10"]],
    ["ChargingOnly needs a limit", { period: { limit: undefined } }, ["2.1 part 2 §2.18"]],
    [
      "a setpoint needs none",
      { period: { limit: undefined, setpoint: 5, operationMode: "CentralSetpoint" } },
      [],
    ],
    [
      "Q08.FR.04",
      {
        schedule: { chargingRateUnit: "W" },
        period: { operationMode: "LocalFrequency", v2xBaseline: 0, v2xFreqWattCurve: curve },
      },
      ["Q08.FR.04"],
    ],
    [
      "Q08.FR.03",
      {
        schedule: { chargingRateUnit: "W" },
        period: { limit: undefined, operationMode: "LocalFrequency", v2xBaseline: 0 },
      },
      ["Q08.FR.03"],
    ],
    [
      "LocalFrequency as it has to be",
      {
        schedule: { chargingRateUnit: "W" },
        period: {
          limit: undefined,
          operationMode: "LocalFrequency",
          v2xBaseline: 0,
          v2xFreqWattCurve: curve,
        },
      },
      [],
    ],
    [
      "LocalFrequency is for W",
      {
        period: {
          limit: undefined,
          operationMode: "LocalFrequency",
          v2xBaseline: 0,
          v2xFreqWattCurve: curve,
        },
      },
      ["2.1 part 2 §2.18"],
    ],
    ["Q10.FR.02", { period: { operationMode: "Idle" } }, ["Q10.FR.02"]],
    ["Idle without a limit", { period: { limit: undefined, operationMode: "Idle", evseSleep: true } }, []],
  ];

  it.each(table)("%s", (_name, changes, expected) => {
    expect(broken(rules21, changes)).toEqual(expected);
  });

  it("several schedules in a profile are allowed; not in a Dynamic one", () => {
    const schedule = {
      startSchedule: begin,
      chargingRateUnit: "A",
      chargingSchedulePeriod: [{ startPeriod: 0, limit: 1 }],
    } as const;
    expect(broken(rules21, { profile: { chargingSchedule: [schedule, schedule] } })).toEqual([]);
    expect(broken(rules21, { profile: { ...dynamic, chargingSchedule: [schedule, schedule] } })).toEqual([
      "K28.FR.01",
    ]);
  });
});
