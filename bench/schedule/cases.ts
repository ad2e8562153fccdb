import type { Shape } from "./sets.ts";

/** A set whose time is judged by a mark. */
export interface Case extends Shape {
  readonly name: string;
  /** us, median, of libocpp 0.31 for a set of this size; measured once, on the machine its figures are from. */
  readonly marks: Readonly<Record<string, number>>;
}

const sizes = [
  { profiles: 3, periods: 24, daily: 0, marks: { "1.6": 13, "2.0.1": 520 } },
  { profiles: 10, periods: 24, daily: 0, marks: { "1.6": 53, "2.0.1": 1_350 } },
  { profiles: 42, periods: 42, daily: 21, marks: { "1.6": 470, "2.0.1": 6_500 } },
  { profiles: 100, periods: 100, daily: 0, marks: { "1.6": 2_800, "2.0.1": 23_000 } },
] as const;

/** A full top layer hides all the rest, and what is hidden is never looked at: it is measured, but beside the set that shows all. */
export const cases: readonly Case[] = sizes.flatMap((size): readonly Case[] => {
  const name = `${size.profiles} x ${size.periods}`;
  const gaps: Case = { ...size, name, evses: 1, arrangement: "stacked with gaps" };
  const half = size.daily > 0 ? ", half of them daily" : "";
  if (size.profiles < 42) return [{ ...gaps, name: `${name}${half}` }];
  return [
    { ...gaps, name: `${name}${half}, with gaps` },
    { ...gaps, name: `${name}${half}, top covers`, arrangement: "top layer covers" },
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
    what: "days, 42 profiles, half of them daily",
    bound: 2.3,
    steps: few.map((size) => ({ size, shape: { ...base, daily: 21 }, evseId: 1, days: size })),
  },
];
