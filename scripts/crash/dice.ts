import { seededRandom } from "../../hal/simulated/random.ts";

/** Seeded chance: everything the crash tool decides comes from here, so that a seed tells the same story again. */
export class Dice {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(first: T, ...others: T[]): T {
    return [first, ...others][this.int(0, others.length)] ?? first;
  }

  /** Dice of its own for a part of the story, so that how often one part throws does not change another. */
  fork(): Dice {
    return new Dice(this.int(0, 2 ** 32 - 1));
  }
}
