import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrozenRow } from "../../../src/outbox/delivery.ts";
import {
  Bench,
  ended,
  name,
  offline,
  ok,
  reading,
  refused,
  started,
  stationReading,
  timeout,
} from "./support.ts";

type Act =
  | { readonly kind: "append"; readonly subject: number; readonly losable: boolean }
  | { readonly kind: "rolledBack"; readonly subject: number }
  | { readonly kind: "answer" | "refuse" | "timeout" | "drop" | "kill" | "restart" }
  | { readonly kind: "pass"; readonly ms: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("append" as const), subject: fc.nat(3), losable: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rolledBack" as const), subject: fc.nat(3) }) },
  { weight: 6, arbitrary: fc.constant({ kind: "answer" as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("refuse" as const, "timeout" as const, "drop" as const) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("kill" as const, "restart" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("pass" as const), ms: fc.nat(200_000) }) },
);

/** What a CSMS saw and what the station promised, checked against each other. */
class Oracle {
  readonly bench = new Bench();
  private sequence = 0;
  /** Facts that were recorded: durable ones at once, others when written. */
  private readonly promised = new Set<string>();
  private readonly payloads = new Map<string, string>();
  private readonly answered: string[] = [];

  async perform(step: Act): Promise<void> {
    const { bench } = this;
    switch (step.kind) {
      case "append": {
        this.append(step.subject, step.losable);
        return;
      }
      case "rolledBack":
        expect(() =>
          bench.store.durable(() => {
            bench.durable(started(`t${step.subject}`, ++this.sequence));
            throw new Error("rolled back");
          }),
        ).toThrow();
        await bench.clock.flush();
        return;
      case "answer": {
        this.transmit((row) => {
          this.answered.push(name(row.fact));
          bench.outbox.settle(row, ok);
        });
        return;
      }
      case "refuse": {
        this.transmit((row) => bench.outbox.settle(row, refused));
        return;
      }
      case "timeout": {
        this.transmit((row) => bench.outbox.settle(row, timeout));
        return;
      }
      case "drop": {
        this.transmit((row) => bench.outbox.settle(row, offline));
        return;
      }
      case "kill":
        this.transmit(() => undefined);
        bench.restart();
        return;
      case "restart":
        bench.outbox.close();
        bench.restart();
        return;
      case "pass":
        await bench.clock.advance(step.ms);
    }
  }

  /** Lets everything be delivered, then looks at what came of it. */
  async conclude(): Promise<void> {
    const { bench } = this;
    while (bench.outbox.peek().kind !== "empty") {
      this.transmit((row) => {
        this.answered.push(name(row.fact));
        bench.outbox.settle(row, ok);
      });
      if (bench.outbox.peek().kind === "wait") await bench.clock.advance(600_000);
    }
    const aside = bench.store.outbox.aside(1, 10_000).map((row) => name(row.fact));
    const seen = new Set([...this.answered, ...aside]);
    expect([...this.promised].filter((fact) => !seen.has(fact))).toEqual([]);
    expect(new Set(this.answered).size).toBe(this.answered.length);
    expect(aside.filter((fact) => this.answered.includes(fact))).toEqual([]);
    for (const subject of [0, 1, 2, 3]) {
      const sequences = this.answered
        .filter((fact) => fact.includes(` t${subject}/`))
        .map((fact) => Number(fact.split("/")[1]));
      expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    }
    expect(bench.store.waiting(1)).toEqual([]);
    expect(bench.outbox.rows).toBe(0);
  }

  private append(subject: number, losable: boolean): void {
    const sequence = ++this.sequence;
    const id = `t${subject}`;
    const fact = losable
      ? subject === 3
        ? stationReading(sequence)
        : reading(id, sequence)
      : sequence % 2 === 0
        ? started(id, sequence)
        : ended(id, sequence);
    this.bench.outbox.append(fact, { durable: !losable });
    if (!losable) this.promised.add(name(fact));
  }

  private transmit(end: (row: FrozenRow) => void): void {
    const row = this.bench.outbox.take();
    if (!row) return;
    const fact = name(row.fact);
    const before = this.payloads.get(fact);
    // A reading that was only in memory as the process was killed is gone, and no other takes its place.
    if (before !== undefined) expect(row.rendered.payload).toBe(before);
    this.payloads.set(fact, row.rendered.payload);
    expect(this.answered).not.toContain(fact);
    end(row);
  }
}

describe("outbox: whatever happens", () => {
  it("nothing recorded is lost, each transaction stays in order, and nothing answered is sent again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 60 }), async (steps) => {
        const oracle = new Oracle();
        for (const step of steps) await oracle.perform(step);
        await oracle.conclude();
      }),
      { numRuns: 1000 },
    );
  });
});
