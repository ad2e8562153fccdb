import fc from "fast-check";
import type {
  ChargingProfile,
  ChargingProfileKind,
  ChargingProfilePurpose,
  ChargingSchedule,
  ChargingSchedulePeriod,
  InstalledProfile,
} from "../../src/model/charging-profile.ts";
import type { LimitUnit } from "../../src/model/limit.ts";
import type { CompositionRules, ScheduledTransaction } from "../../src/smart-charging/query.ts";
import { newFields, perPhase } from "./schedule-arbitraries-21.ts";
import type { ReferenceQuery } from "./schedule-layers.ts";
import type { Answer } from "./schedule-reference.ts";

/** 1.6, 2.x for AC and 2.x for DC, as the dialects will say it. */
export const rules = {
  v16: { relativeTo: "transactionStart", txProfileWithoutTransaction: true },
  ac: { relativeTo: "powerPathClosed", absentNumberPhases: 3, txProfileWithoutTransaction: false },
  dc: { relativeTo: "powerPathClosed", txProfileWithoutTransaction: false },
} as const satisfies Record<string, CompositionRules>;
export type Dialect = keyof typeof rules;

/** How far apart the instants of a query lie. Few and small numbers: edges have to collide. */
export type Scale = "seconds" | "hours" | "days" | "weeks";

const hour = 3600;
const day = 24 * hour;
const week = 7 * day;

const steps: Record<Scale, readonly number[]> = {
  seconds: [1, 2, 3, 4, 5, 7, 9, 12, 15, 20, 30],
  hours: [1, 300, 900, 1799, 1800, hour, hour + 1, 2 * hour, 5 * hour],
  days: [1, hour, 6 * hour, 12 * hour, 18 * hour, day - 1, day, day + 1, 30 * hour, 2 * day],
  weeks: [hour, 12 * hour, day - 1, day, 36 * hour, 2 * day, 5 * day, week - 1, week, week + 1, 8 * day],
};
const windows: Record<Scale, readonly number[]> = {
  seconds: [0, 1, 10, 30, 60, 60],
  hours: [0, 1800, hour, 6 * hour, 6 * hour],
  days: [hour, day - 1, day, day + 1, 2 * day],
  weeks: [week, 15 * day],
};

/** Leap day, ends of months and of a year, both steps of summer time in Central Europe. */
const anchors = [
  "2024-02-28T23:59:55Z",
  "2024-02-29T12:00:00Z",
  "2024-12-31T23:59:50Z",
  "2025-01-31T22:00:00Z",
  "2026-03-29T00:59:50Z",
  "2026-10-25T00:59:30Z",
  "2026-10-25T01:00:05Z",
].map((text) => Date.parse(text));

/** Central European time, a year on both sides of the anchors. */
export const centralEurope = [
  ["2020-01-01T00:00:00Z", hour],
  ["2026-03-29T01:00:00Z", 2 * hour],
  ["2026-10-25T01:00:00Z", hour],
] as const;
export const localTime = centralEurope.map(([from, offsetS]) => ({ from: Date.parse(from), offsetS }));

/** An instant (ms) near `now`, whole days or some steps away from it; sometimes within a second. */
export const instant = (now: number, scale: Scale): fc.Arbitrary<number> =>
  fc
    .tuple(
      fc.constantFrom(0, 0, 0, 0, 0, 0, -day, -2 * day, -week, -3 * week, -365 * day, day),
      fc.constantFrom(0, ...steps[scale], ...steps[scale].map((step) => -step)),
      fc.constantFrom(-2, -1, 0, 0, 0, 1, 2),
      fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 400, 999),
    )
    .map(([days, step, few, ms]) => now + (days + step + few) * 1000 + ms);

const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, arbitrary);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(fc.constant(undefined), arbitrary);

const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(fc.constant(undefined), { arbitrary, weight: 4 });

export const limits: Record<LimitUnit, readonly number[]> = {
  A: [0, 6, 6.5, 7.1, 10, 10.05, 13.3, 16, 20, 32, 63],
  W: [0, 1380, 2300, 4140, 4830, 6900, 7000.1, 11000, 11040, 22080],
};

export interface Kind {
  readonly dialect: Dialect;
  readonly now: number;
  readonly scale: Scale;
  readonly evses: number;
  /** Whether periods carry what only 2.1 knows. */
  readonly version21: boolean;
  /** And values of L2 and L3. */
  readonly perPhase: boolean;
  readonly units: readonly LimitUnit[];
}

const same = (period: Answer): Answer => period;

function periods(
  kind: Kind,
  purpose: ChargingProfilePurpose,
  unit: LimitUnit,
): fc.Arbitrary<ChargingSchedulePeriod[]> {
  const plain = fc
    .record({
      limit: fc.constantFrom(...limits[unit]),
      numberPhases:
        kind.dialect === "dc" || kind.perPhase ? fc.constant(undefined) : maybe(fc.constantFrom(1, 1, 2, 3)),
      phaseToUse: kind.dialect === "ac" ? maybe(fc.constantFrom(1, 2, 3)) : fc.constant(undefined),
    })
    .map((each) => ({ ...each, phaseToUse: each.numberPhases === 1 ? each.phaseToUse : undefined }));
  // Not those that only add, or only bound the station (K01.FR.143).
  const hasPhases = kind.perPhase && purpose !== "LocalGeneration" && purpose !== "ChargingStationMaxProfile";
  const one: fc.Arbitrary<Answer> = kind.version21
    ? fc
        .tuple(plain, newFields(purpose, unit), perPhase(unit))
        .map(([base, more, phased]) => (hasPhases ? phased : same)({ ...base, ...more }))
    : plain;
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...steps[kind.scale]), { maxLength: 4 }),
      fc.array(one, { minLength: 5, maxLength: 5 }),
    )
    .map(([starts, bodies]) =>
      [0, ...starts.sort((one, other) => one - other)].map((startPeriod, index) => ({
        startPeriod,
        ...bodies[index],
      })),
    );
}

function schedule(
  kind: Kind,
  purpose: ChargingProfilePurpose,
  profileKind: ChargingProfileKind,
  id: number,
): fc.Arbitrary<ChargingSchedule> {
  const wantsStart = profileKind === "Absolute" || profileKind === "Recurring";
  const start = instant(kind.now, kind.scale);
  // Only 1.6 lets them come without.
  const startSchedule = !wantsStart ? rarely(start) : kind.dialect === "v16" ? mostly(start) : start;
  const isTx = purpose === "TxProfile" || purpose === "TxDefaultProfile";
  const longest = fc.constantFrom(...steps[kind.scale], day, week);
  return fc.constantFrom(...kind.units).chain((unit) =>
    fc.record({
      id: fc.constant(kind.dialect === "v16" ? undefined : id),
      startSchedule:
        profileKind === "Relative" && kind.dialect !== "v16" ? fc.constant(undefined) : startSchedule,
      duration: purpose === "PriorityCharging" ? fc.constant(undefined) : maybe(longest),
      chargingRateUnit: fc.constant(unit),
      minChargingRate:
        kind.dialect === "v16" ? rarely(fc.constantFrom(...limits[unit].slice(1))) : fc.constant(undefined),
      useLocalTime:
        kind.version21 && profileKind !== "Relative" ? maybe(fc.boolean()) : fc.constant(undefined),
      limitAtSoC:
        kind.version21 && isTx
          ? rarely(fc.record({ soc: fc.constantFrom(50, 80), limit: fc.constantFrom(...limits[unit]) }))
          : fc.constant(undefined),
      chargingSchedulePeriod: periods(kind, purpose, unit).map((all) =>
        profileKind === "Dynamic" ? all.slice(0, 1) : all,
      ),
    }),
  );
}

const purposesOf = (kind: Kind): readonly ChargingProfilePurpose[] =>
  kind.dialect === "v16"
    ? ["ChargingStationMaxProfile", "TxDefaultProfile", "TxDefaultProfile", "TxProfile"]
    : [
        "ChargingStationMaxProfile",
        "TxDefaultProfile",
        "TxDefaultProfile",
        "TxProfile",
        "TxProfile",
        "ChargingStationExternalConstraints",
        ...(kind.version21 ? (["PriorityCharging", "LocalGeneration"] as const) : []),
      ];

function placeOf(kind: Kind, purpose: ChargingProfilePurpose): fc.Arbitrary<number> {
  if (purpose === "ChargingStationMaxProfile") return fc.constant(0);
  return fc.integer({ min: purpose === "TxProfile" ? 1 : 0, max: kind.evses });
}

function kindsOf(kind: Kind, purpose: ChargingProfilePurpose): fc.Arbitrary<ChargingProfileKind> {
  const fixed = ["Absolute", "Recurring", "Recurring"] as const;
  // K01.FR.38: a station's maximum is never Relative.
  const relative = purpose === "ChargingStationMaxProfile" ? [] : (["Relative"] as const);
  return fc.constantFrom(...fixed, ...relative, ...(kind.version21 ? (["Dynamic"] as const) : []));
}

/** An installed profile of a purpose. */
export function installedProfile(kind: Kind, id: number): fc.Arbitrary<InstalledProfile> {
  return fc
    .constantFrom(...purposesOf(kind))
    .chain((purpose) => fc.tuple(fc.constant(purpose), kindsOf(kind, purpose)))
    .chain(([purpose, profileKind]) => {
      const several = purpose === "TxProfile" && kind.dialect !== "v16" && profileKind !== "Dynamic";
      const schedules = [1, 2, 3].map((each) => schedule(kind, purpose, profileKind, each));
      const [first] = schedules;
      const profile: fc.Arbitrary<ChargingProfile> = fc.record({
        id: fc.constant(id),
        stackLevel: fc.integer({ min: 0, max: 2 }),
        chargingProfilePurpose: fc.constant(purpose),
        chargingProfileKind: fc.constant(profileKind),
        recurrencyKind:
          profileKind === "Recurring" ? fc.constantFrom("Daily", "Weekly") : fc.constant(undefined),
        validFrom: rarely(instant(kind.now, kind.scale)),
        validTo: rarely(instant(kind.now, kind.scale)),
        transactionId: purpose === "TxProfile" ? rarely(fc.constantFrom("a", "b")) : fc.constant(undefined),
        maxOfflineDuration: kind.version21 ? rarely(fc.constantFrom(0, 5, 60, hour)) : fc.constant(undefined),
        invalidAfterOfflineDuration: kind.version21 ? fc.boolean() : fc.constant(undefined),
        dynUpdateTime:
          profileKind === "Dynamic" ? mostly(instant(kind.now, kind.scale)) : fc.constant(undefined),
        chargingSchedule:
          several && first !== undefined
            ? fc.oneof(
                first.map((one) => [one]),
                fc.tuple(...schedules).chain((all) => fc.subarray(all, { minLength: 1 })),
              )
            : (first ?? fc.constant(undefined)).map((one) => (one === undefined ? [] : [one])),
      });
      return fc.record({ evse: placeOf(kind, purpose), profile });
    });
}

const transaction = (kind: Kind, evseId: number): fc.Arbitrary<ScheduledTransaction> =>
  fc.record({
    evseId: fc.constant(evseId),
    transactionId: maybe(fc.constantFrom("a", "b")),
    startedAt: instant(kind.now, kind.scale),
    powerPathClosedAt: fc.oneof(
      fc.constant(null),
      fc.constant(undefined),
      fc.constant(undefined),
      instant(kind.now, kind.scale),
    ),
    soc: maybe(fc.constantFrom(49, 50, 79.9, 80, 100)),
    priorityCharging: maybe(fc.boolean()),
    selectedScheduleId: maybe(fc.constantFrom(1, 2, 3, 9)),
  });

function transactions(kind: Kind): fc.Arbitrary<ScheduledTransaction[]> {
  const each = Array.from({ length: kind.evses }, (_, index) => maybe(transaction(kind, index + 1)));
  return fc.tuple(...each).map((all) => all.filter((one) => one !== undefined));
}

export interface Choices {
  readonly dialects?: readonly Dialect[];
  readonly scales?: readonly Scale[];
  readonly version21?: boolean;
  readonly perPhase?: boolean;
  readonly units?: readonly LimitUnit[];
  readonly minProfiles?: number;
  readonly maxProfiles?: number;
  /** Station of one EVSE, and it is asked. */
  readonly evseOnly?: boolean;
}

const kindOf = (choices: Choices): fc.Arbitrary<Kind> =>
  fc
    .record({
      dialect: fc.constantFrom(...(choices.dialects ?? (["v16", "ac", "dc"] as const))),
      now: fc.tuple(fc.constantFrom(...anchors), fc.constantFrom(0, 0, 250)).map(([at, ms]) => at + ms),
      scale: fc.constantFrom(
        ...(choices.scales ??
          (["seconds", "seconds", "seconds", "hours", "hours", "days", "weeks"] as const)),
      ),
      evses: fc.constantFrom(...(choices.evseOnly === true ? [1] : [1, 1, 1, 2, 3, 4])),
      version21: fc.constant(choices.version21 ?? false),
      perPhase: fc.constant(choices.perPhase ?? false),
    })
    .map((kind) => ({
      ...kind,
      version21: kind.version21 && kind.dialect !== "v16",
      units: choices.units ?? (["A", "W"] as const),
    }));

/** A whole question: profiles, transactions, window and all. */
export const query = (choices: Choices = {}): fc.Arbitrary<ReferenceQuery> =>
  kindOf(choices).chain((kind) =>
    fc
      .record({
        profiles: fc
          .integer({ min: choices.minProfiles ?? 0, max: choices.maxProfiles ?? 8 })
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, id) => installedProfile(kind, id + 1))),
          ),
        rules: fc.constant(rules[kind.dialect]),
        evseId: choices.evseOnly === true ? fc.constant(1) : fc.constantFrom(0, 1, kind.evses),
        evses: fc.constant(kind.evses),
        now: fc.constant(kind.now),
        later: fc.constantFrom(0, 0, 0, 1, -7, ...steps[kind.scale]),
        duration: fc.constantFrom(...windows[kind.scale]),
        unit: fc.constantFrom(...kind.units),
        transactions: transactions(kind),
        defaults: fc.record({
          limitAmps: fc.constantFrom(48, 10.05),
          limitWatts: fc.constantFrom(33_120, 5000),
          numberPhases: fc.constantFrom(3, 3, 1),
          supplyVoltage: fc.constantFrom(230, 230, 120, 231.7),
        }),
        connection: rarely(
          fc.record({ online: fc.boolean(), disconnectedForS: fc.constantFrom(0, 4, 5, 6, 60, 61, 5000) }),
        ),
        ignoredPurposesOffline: rarely(fc.subarray([...new Set(purposesOf(kind))])),
        setpointPriority: maybe(fc.constantFrom("ExternalSystem", "CSMS")),
        localTime: mostly(fc.constant(localTime)),
      })
      .map(({ later, ...rest }) => ({ ...rest, start: rest.now + later * 1000 })),
  );
