import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeFromInput, type Composition, leftOutLine } from "../../../src/app/schedule/compose-input.ts";

const input = { version: "1.6", now: "2026-11-20T12:00:00Z", duration: 3600, profiles: [] };

const profile16 = (changes: object = {}, schedule: object = {}): object => ({
  ...{ chargingProfileId: 1, stackLevel: 0 },
  ...{ chargingProfilePurpose: "TxDefaultProfile", chargingProfileKind: "Absolute" },
  chargingSchedule: {
    ...{ startSchedule: "2026-11-20T00:00:00Z", chargingRateUnit: "A" },
    chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }],
    ...schedule,
  },
  ...changes,
});

const profile2 = (changes: object = {}, schedule: object = {}, period: object = {}): object => ({
  ...{ id: 1, stackLevel: 0, chargingProfilePurpose: "TxDefaultProfile", chargingProfileKind: "Absolute" },
  chargingSchedule: [
    {
      ...{ id: 1, startSchedule: "2026-11-20T00:00:00Z", chargingRateUnit: "A" },
      chargingSchedulePeriod: [{ startPeriod: 0, limit: 16, ...period }],
      ...schedule,
    },
  ],
  ...changes,
});

function composed(json: unknown, explain = false): Extract<Composition, { ok: true }> {
  const composition = composeFromInput(json, { explain });
  if (!composition.ok) throw new Error(composition.problems.join("\n"));
  return composition;
}

const leftOut = (json: unknown): string[] => composed(json).leftOut.map(leftOutLine);

describe("schedule: the answer", () => {
  it("1.6: connector, begin, schedule; the default where nothing applies, without phases", () => {
    expect(composed(input).output).toStrictEqual({
      connectorId: 0,
      scheduleStart: "2026-11-20T12:00:00Z",
      chargingSchedule: {
        ...{ duration: 3600, chargingRateUnit: "A" },
        chargingSchedulePeriod: [{ startPeriod: 0, limit: 48 }],
      },
    });
  });

  it.each(["2.0.1", "2.1"])("%s: a CompositeScheduleType", (version) => {
    const json = {
      ...input,
      version,
      evseId: 1,
      chargingRateUnit: "W",
      start: "2026-11-20T14:00:00.9+01:00",
    };
    expect(composed({ ...json, profiles: [{ evseId: 0, profile: profile2() }] }).output).toStrictEqual({
      ...{ evseId: 1, duration: 3600, scheduleStart: "2026-11-20T13:00:00Z", chargingRateUnit: "W" },
      chargingSchedulePeriod: [{ startPeriod: 0, limit: 11_040, numberPhases: 3 }],
    });
  });

  it("takes defaults, a longest duration and the number of EVSEs", () => {
    const json = { ...input, evses: 3, maxDuration: 60, defaults: { limitAmps: 10 } };
    expect(composed(json).output).toMatchObject({
      chargingSchedule: { duration: 60, chargingSchedulePeriod: [{ limit: 30 }] },
    });
  });

  it("counts as many EVSEs as are named", () => {
    const transactions = [{ evseId: 4, startedAt: "2026-11-20T11:00:00Z" }];
    expect(composed({ ...input, transactions }).output).toMatchObject({
      chargingSchedule: { chargingSchedulePeriod: [{ limit: 192 }] },
    });
  });

  it("matches a TxProfile with the transaction by id; one without id matches any", () => {
    const tx = profile16({ chargingProfilePurpose: "TxProfile", transactionId: 5 });
    const run = (transaction: object | undefined): object =>
      composed({
        ...{ ...input, evseId: 1, profiles: [{ evseId: 1, profile: tx }] },
        transactions: transaction ? [{ evseId: 1, startedAt: "2026-11-20T11:00:00Z", ...transaction }] : [],
      }).output;
    const limit = (value: number) => ({ chargingSchedule: { chargingSchedulePeriod: [{ limit: value }] } });
    expect(run({ transactionId: 5 })).toMatchObject(limit(16));
    expect(run({})).toMatchObject(limit(16));
    expect(run({ transactionId: 6 })).toMatchObject(limit(48));
    expect(run(undefined)).toMatchObject(limit(48));
  });

  it("offline: purposes to be ignored, in the words of any version", () => {
    const maximum = profile16({ chargingProfilePurpose: "ChargePointMaxProfile" });
    const json = { ...input, profiles: [{ evseId: 0, profile: maximum }], offline: true };
    const limit = (value: number) => ({ chargingSchedule: { chargingSchedulePeriod: [{ limit: value }] } });
    expect(composed(json).output).toMatchObject(limit(16));
    const ignored = { ...json, ignoredProfilePurposesOffline: ["ChargePointMaxProfile"] };
    expect(composed(ignored).output).toMatchObject(limit(48));
    expect(composed({ ...ignored, offline: false }).output).toMatchObject(limit(16));
    const other = {
      ...json,
      ignoredProfilePurposesOffline: ["LocalGeneration", "ChargingStationMaxProfile"],
    };
    expect(composed(other).output).toMatchObject(limit(48));
    expect(composeFromInput({ ...json, ignoredProfilePurposesOffline: ["Maximum"] })).toEqual({
      ok: false,
      problems: [
        "input: ignoredProfilePurposesOffline[0]: expected one of ChargePointMaxProfile, TxDefaultProfile, TxProfile",
      ],
    });
  });

  it("explains in the version's own words", () => {
    const maximum = profile16(
      { chargingProfileId: 2, chargingProfilePurpose: "ChargePointMaxProfile" },
      { duration: 45_000 },
    );
    const json = { ...input, evseId: 1, profiles: [{ evseId: 0, profile: maximum }] };
    expect(composed(json, true).output).toMatchObject({
      explain: [
        {
          ...{ startPeriod: 0, overrode: [] },
          setBy: { id: 2, purpose: "ChargePointMaxProfile", stackLevel: 0, kind: "Absolute", connectorId: 0 },
        },
        { startPeriod: 1800, setBy: null, overrode: [] },
      ],
    });
    expect(composed(json).output).not.toHaveProperty("explain");
  });

  it("explains a sum by all that were added", () => {
    const profiles = [1, 2].map((evseId) => ({ evseId, profile: profile2({ id: evseId }) }));
    expect(composed({ ...input, version: "2.1", profiles }, true).output).toMatchObject({
      explain: [
        {
          setBy: [
            { id: 1, evseId: 1 },
            { id: 2, evseId: 2 },
          ],
        },
      ],
    });
  });

  it("explains a period without a limit by whose setpoint it has", () => {
    const setpoint = (changes: object, operationMode: string, value: number): object =>
      profile2(changes, {}, { limit: undefined, operationMode, setpoint: value });
    const json = {
      ...{ ...input, version: "2.1", evseId: 1 },
      profiles: [
        { evseId: 1, profile: setpoint({}, "CentralSetpoint", 20) },
        {
          evseId: 1,
          profile: setpoint(
            { id: 2, chargingProfilePurpose: "ChargingStationExternalConstraints" },
            "ExternalSetpoint",
            9,
          ),
        },
      ],
    };
    expect(composed(json, true).output).toMatchObject({
      chargingSchedulePeriod: [{ setpoint: 9 }],
      explain: [{ setBy: { id: 2 }, overrode: [{ id: 1 }] }],
    });
    expect(composed({ ...json, setpointPriority: "CSMS" }, true).output).toMatchObject({
      chargingSchedulePeriod: [{ setpoint: 20 }],
      explain: [{ setBy: { id: 1 }, overrode: [{ id: 2 }] }],
    });
  });

  it("hundreds of EVSEs of their own time are summed at once: nobody asked why", () => {
    const profiles = Array.from({ length: 1000 }, (_, index) => ({
      evseId: 1 + (index >> 1),
      profile: profile16(
        { chargingProfileId: index },
        {
          ...{ startSchedule: input.now, duration: 40_000 },
          chargingSchedulePeriod: Array.from({ length: 24 }, (_, hour) => ({
            startPeriod: hour === 0 ? 0 : hour * 3600 + index,
            limit: 6 + ((hour + index) % 26),
          })),
        },
      ),
    }));
    const { answer } = composed({ ...input, profiles, duration: 86_400 }).composed;
    expect(answer.periods.length).toBeGreaterThan(5000);
  });

  it("a number too great for a sum or another unit is a number, not no limit", () => {
    const most = profile2({}, {}, { limit: 1e308 });
    const json = { ...input, version: "2.1", chargingRateUnit: "W" };
    const two = [1, 2].map((evseId) => ({ evseId, profile: most }));
    const limit = { chargingSchedulePeriod: [{ limit: Number.MAX_VALUE }] };
    expect(composed({ ...json, evseId: 1, profiles: two }).output).toMatchObject(limit);
    expect(composed({ ...json, profiles: two }).output).toMatchObject(limit);
  });

  it("the example in the documentation: 6 A at 18:00", () => {
    const text = readFileSync(
      new URL("../../../examples/schedule/evening-peak.json", import.meta.url),
      "utf8",
    );
    const json: unknown = JSON.parse(text);
    expect(leftOut(json)).toEqual([]);
    const { answer, explanation } = composed(json).composed;
    expect(answer.periods).toContainEqual({ startPeriod: 10_800, limit: 6 });
    expect(
      explanation()
        .find(({ startPeriod }) => startPeriod === 10_800)
        ?.setBy.map(({ id }) => id),
    ).toEqual([3]);
  });
});

describe("schedule: profiles that are left out", () => {
  it("are named with index, id and rule, and do not count", () => {
    const late = profile16(
      { chargingProfileId: 8 },
      { chargingSchedulePeriod: [{ startPeriod: 5, limit: 6 }] },
    );
    const json = {
      ...input,
      profiles: [
        { evseId: 1, profile: profile16() },
        { evseId: 0, profile: late },
      ],
    };
    expect(leftOut(json)).toEqual([
      "profiles[1] (id 8) is left out: 1.6 errata 3.45: the first period has startPeriod 5; it has to be 0",
    ]);
    expect(composed(json).output).toMatchObject({
      chargingSchedule: { chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] },
    });
  });

  it("by the schema of their version", () => {
    const half = profile16({}, { chargingSchedulePeriod: [{ startPeriod: 0, limit: 6.05 }] });
    expect(leftOut({ ...input, profiles: [{ evseId: 1, profile: half }] })).toEqual([
      "profiles[0] (id 1) is left out: schema: csChargingProfiles.chargingSchedule.chargingSchedulePeriod[0].limit is not a multiple of 0.1",
    ]);
    const later = profile2({}, { randomizedDelay: 5 });
    const of = (version: string) => leftOut({ ...input, version, profiles: [{ evseId: 1, profile: later }] });
    expect(of("2.0.1")).toEqual([
      expect.stringContaining("schema: chargingProfile.chargingSchedule[0].randomizedDelay"),
    ]);
    expect(of("2.1")).toEqual([]);
    expect(leftOut({ ...input, profiles: [{ evseId: 1, profile: {} }] })).toEqual([
      expect.stringContaining("profiles[0] is left out: schema: csChargingProfiles"),
    ]);
  });

  it("on an EVSE the station does not have, in A for DC, and without a begin where that is not allowed", () => {
    const open = profile16({}, { startSchedule: undefined });
    const rules = (json: object): string[] => composed({ ...input, ...json }).leftOut.map(({ rule }) => rule);
    expect(rules({ evses: 1, profiles: [{ evseId: 2, profile: profile16() }] })).toEqual(["1.6 errata 3.39"]);
    expect(rules({ dc: true, profiles: [{ evseId: 1, profile: profile16() }] })).toEqual(["1.6 §7.12"]);
    expect(rules({ profiles: [{ evseId: 1, profile: open }] })).toEqual([]);
    expect(rules({ allowWithoutStartSchedule: false, profiles: [{ evseId: 1, profile: open }] })).toEqual([
      "1.6 §7.13",
    ]);
    const open2 = profile2({}, { startSchedule: undefined });
    expect(rules({ version: "2.1", profiles: [{ evseId: 1, profile: open2 }] })).toEqual(["K01.FR.40"]);
  });
});
