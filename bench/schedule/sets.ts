import type { ChargingProfileKind } from "../../src/model/charging-profile.ts";
import type { LimitUnit } from "../../src/model/limit.ts";

/** Purposes all versions have, and the one only 2.x has. */
export type Purpose = "TxProfile" | "StationMax" | "TxDefault" | "ExternalConstraints";

/** Where the profiles of a set lie in time. */
export type Arrangement =
  /** Each shows somewhere: those above it leave a gap there, and so does every layer. */
  | "stacked with gaps"
  /** The top stack level of each layer has a period at every instant. */
  | "top layer covers";

/** What a set is made of. */
export interface Shape {
  /** On EVSE 1 and the whole station together; other EVSEs have as many of their own as EVSE 1. */
  readonly profiles: number;
  readonly periods: number;
  readonly arrangement: Arrangement;
  /** How many recur daily; the others are Absolute. */
  readonly daily: number;
  readonly evses: number;
  /** EVSEs share the profiles: each is on one EVSE or on the whole station, and there are no others. */
  readonly dealt?: boolean;
  /** So many more Absolute profiles that lie wholly before or after the window. */
  readonly away?: number;
  /** The periods of a TxProfile say what only 2.1 knows: limits of each phase, a setpoint, an operation mode. */
  readonly more?: boolean;
}

/** A profile of a set, in no version's words. Times are s from the begin of the window. */
export interface Sketch {
  readonly id: number;
  readonly evse: number;
  readonly purpose: Purpose;
  readonly stackLevel: number;
  readonly kind: ChargingProfileKind;
  readonly start: number;
  readonly duration: number;
  readonly unit: LimitUnit;
  readonly minChargingRate: number | undefined;
  /** Its periods say what only 2.1 knows. */
  readonly more: boolean;
  readonly periods: readonly {
    readonly startPeriod: number;
    readonly limit: number;
    readonly numberPhases: number | undefined;
  }[];
}

/** The purposes in turn; `own`: on each EVSE, else on EVSE 0. */
const turns16 = [
  { purpose: "TxProfile", own: true, layer: "transaction" },
  { purpose: "StationMax", own: false, layer: "maximum" },
  { purpose: "TxDefault", own: false, layer: "transaction" },
  { purpose: "TxDefault", own: true, layer: "transaction" },
] as const;
const turns2 = [
  ...turns16,
  { purpose: "ExternalConstraints", own: false, layer: "external" } as const,
] as const;

const dayS = 86_400;
/** The first profile of a layer begins an hour before the window, the last one ends half an hour before the window does. */
const begin = -3_600;
const span = 88_200;
/** A profile reaches over so many slices of its layer; those above it leave one of them to it. */
const overlap = 4;

/** The same numbers at every run. */
class Numbers {
  private state = 20_261_121;

  /** Up to `limit`, exclusive. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }
}

/** The profiles of a shape, in the order in which they are installed. */
export function sketches(shape: Shape, external: boolean): readonly Sketch[] {
  const numbers = new Numbers();
  const turns = external ? turns2 : turns16;
  const drafts = Array.from({ length: shape.profiles }, (_, index) => ({
    ...(turns[index % turns.length] ?? turns2[0]),
    index,
  }));
  const sets = Array.from({ length: shape.evses }, (_, evse) =>
    drafts.filter(({ own, index }) =>
      own && shape.dealt === true ? index % shape.evses === evse : own || evse === 0,
    ),
  );
  let daily = 0;
  let id = 0;
  const inside = sets.flatMap((set, evse) =>
    set.map(({ purpose, own, layer, index }): Sketch => {
      // TxProfile prevails over TxDefaultProfile: a layer's order is that of its purposes, then that of its stack levels.
      const ranked = drafts
        .filter((draft) => draft.layer === layer)
        .sort((a, b) => Number(a.purpose === "TxDefault") - Number(b.purpose === "TxDefault"));
      const rank = ranked.findIndex((draft) => draft.index === index);
      const covers = shape.arrangement === "top layer covers" && rank === 0;
      const slice = span / ranked.length;
      const end = begin + Math.round((rank + 1) * slice);
      // Layers that cover the day begin apart, so that their periods do too.
      const start = covers
        ? begin - numbers.below(3_000)
        : Math.max(begin, Math.round(end - overlap * slice));
      const duration = covers ? 2 * dayS : end - start;
      // What begins before the window would come again at its end, over what shall show there.
      const recurs = evse === 0 && start >= 0 && daily < shape.daily;
      if (recurs) daily += 1;
      const unit: LimitUnit = numbers.below(3) === 0 ? "W" : "A";
      const step = Math.min(duration, dayS) / shape.periods;
      id += 1;
      return {
        id,
        evse: own ? evse + 1 : 0,
        purpose,
        stackLevel: shape.profiles - rank,
        kind: recurs ? "Recurring" : "Absolute",
        start: recurs ? start - 3 * dayS : start,
        duration,
        unit,
        more: shape.more === true && purpose === "TxProfile",
        minChargingRate: numbers.below(8) === 0 ? (unit === "A" ? 6 : 4_140) : undefined,
        periods: Array.from({ length: shape.periods }, (_, n) => ({
          startPeriod: Math.floor(n * step),
          limit: ((60 + numbers.below(260)) / 10) * (unit === "A" ? 1 : 690),
          numberPhases: [3, 3, 3, 1, undefined][numbers.below(5)],
        })),
      };
    }),
  );
  return [...inside, ...outside(inside, shape)];
}

/** More of the same, on stack levels of their own: some were over two days ago, some will begin in a week. */
function outside(inside: readonly Sketch[], { away = 0 }: Shape): readonly Sketch[] {
  return Array.from({ length: away }, (_, index) => {
    const like = inside[index % inside.length];
    if (!like) throw new Error("no profile to make another like it");
    return {
      ...like,
      id: inside.length + index + 1,
      stackLevel: like.stackLevel + inside.length * (1 + Math.floor(index / inside.length)),
      kind: "Absolute" as const,
      start: index % 2 === 0 ? -4 * dayS : 7 * dayS,
      duration: Math.min(like.duration, dayS),
    };
  });
}
