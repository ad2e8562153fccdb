import type { Shape } from "./sets.ts";

/** A set whose time is judged by a mark. */
export interface Case extends Shape {
  readonly name: string;
  /**
   * us, median, of libocpp 0.31 for a set of this size, by version; measured once, on the machine its figures are from. It has
   * one engine for 2.0.1 and 2.1. A version without a mark is not asked.
   */
  readonly marks: Readonly<Record<string, number>>;
  /** The most the ratio to the mark may be. */
  readonly bound: number;
  /** 0: the whole station. */
  readonly evseId: number;
}

const marks = (v16: number, v2: number) => ({ "1.6": v16, "2.0.1": v2, "2.1": v2 });

const sizes = [
  { profiles: 3, periods: 24, daily: 0, marks: marks(13, 520) },
  { profiles: 10, periods: 24, daily: 0, marks: marks(53, 1_350) },
  { profiles: 42, periods: 42, daily: 21, marks: marks(470, 6_500) },
  { profiles: 100, periods: 100, daily: 0, marks: marks(2_800, 23_000) },
] as const;

/**
 * A full top layer hides all the rest, and what is hidden is never looked at: it is measured, but beside the set that shows all.
 * The marks are those of one EVSE: a station of two may take three times as long.
 */
export const cases: readonly Case[] = sizes.flatMap((size): readonly Case[] => {
  const name = `${size.profiles} x ${size.periods}`;
  const gaps: Case = { ...size, name, evses: 1, evseId: 1, bound: 1, arrangement: "stacked with gaps" };
  const more: Case = {
    ...{ ...gaps, name: `${name}, with 2.1's fields`, more: true },
    marks: { "2.1": size.marks["2.1"] },
  };
  const half = size.daily > 0 ? ", half of them daily" : "";
  if (size.profiles < 42) {
    const station: Case = {
      ...{ ...gaps, name: `${name}, station of two EVSEs`, evses: 2, evseId: 0, dealt: true },
      bound: 3,
    };
    return [gaps, station, ...(size.profiles === 10 ? [more] : [])];
  }
  return [
    { ...gaps, name: `${name}${half}, with gaps` },
    { ...gaps, name: `${name}${half}, top covers`, arrangement: "top layer covers" },
    ...(size.profiles === 100 ? [{ ...more, name: `${more.name}, with gaps` }] : []),
  ];
});

/** What is doubled, and the most it may cost: each step is measured against the one before it. */
export interface Growth {
  readonly what: string;
  readonly bound: number;
  readonly steps: readonly {
    readonly size: number;
    readonly shape: Shape;
    readonly evseId: number;
    readonly days: number;
  }[];
}

const base: Shape = { profiles: 42, periods: 24, arrangement: "stacked with gaps", daily: 0, evses: 1 };
const doubling = [25, 50, 100, 200];
const few = [1, 2, 4];

export const growths: readonly Growth[] = [
  {
    what: "profiles of 24 periods",
    bound: 2.3,
    steps: doubling.map((size) => ({ size, shape: { ...base, profiles: size }, evseId: 1, days: 1 })),
  },
  {
    what: "periods in each of 20 profiles",
    bound: 2.3,
    steps: doubling.map((size) => ({
      size,
      shape: { ...base, profiles: 20, periods: size },
      evseId: 1,
      days: 1,
    })),
  },
  {
    what: "EVSEs, 10 profiles on each and the station, id 0",
    bound: 2.3,
    steps: few.map((size) => ({
      size,
      shape: { ...base, profiles: 10, evses: size },
      evseId: 0,
      days: 1,
    })),
  },
  {
    what: "days, 42 profiles that end with the first",
    // Flat: what the window is longer by holds nothing.
    bound: 1.15,
    steps: few.map((size) => ({ size, shape: base, evseId: 1, days: size })),
  },
  {
    what: "profiles of other days, beside 42 of the window",
    // Nearly flat: they are passed over one by one, and none is looked into.
    bound: 1.25,
    steps: [21, 42, 84].map((size) => ({ size, shape: { ...base, away: size }, evseId: 1, days: 1 })),
  },
  {
    what: "days, 42 profiles, half of them daily",
    bound: 2.3,
    steps: few.map((size) => ({ size, shape: { ...base, daily: 21 }, evseId: 1, days: size })),
  },
];
