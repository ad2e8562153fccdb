import { expect } from "vitest";
import type { Rig } from "./rig.ts";
import type { Received } from "./scripted-csms.ts";

/** What a step wants of the next message of the station; the payload is matched as `toMatchObject` does. */
export interface Wanted {
  readonly action: string;
  readonly payload: Record<string, unknown>;
}

export const message = (action: string, payload: Record<string, unknown> = {}): Wanted => ({
  action,
  payload,
});

/** Between two looks at what came, ms. */
const lookEveryMs = 100;
/** How long a message may take unless the step says otherwise, s. */
const patienceS = 30;

/**
 * The hands and eyes of the person at the certification tool, whatever the version: takes every message of the station in
 * the order it came, and fails for one that no step names. What may come at any time is skipped unless a step wants it.
 */
export abstract class Observer {
  readonly rig: Rig;
  private read = 0;
  private answeredAt = -1;

  constructor(rig: Rig) {
    this.rig = rig;
  }

  get csms(): Rig["csms"] {
    return this.rig.csms;
  }

  get controls(): Rig["controls"] {
    return this.rig.controls;
  }

  /** Monotonic ms. */
  get now(): number {
    return this.rig.clock.monotonic();
  }

  /** The wall time at a monotonic instant, ms since the epoch. */
  wallAt(mono: number): number {
    return this.rig.clock.wall() - this.now + mono;
  }

  /** The next message is this one; waits for it, at most `withinS`. */
  async expect(
    action: string,
    payload: Record<string, unknown> = {},
    withinS = patienceS,
  ): Promise<Received> {
    const found = await this.next([action], withinS, `${action} ${JSON.stringify(payload)}`);
    this.check(found, { action, payload });
    return found;
  }

  /** The next messages are these, in whatever order; resolves with them in the order wanted. */
  async anyOrder(...wanted: readonly Wanted[]): Promise<Received[]> {
    const left = new Set(wanted);
    const found = new Map<Wanted, Received>();
    while (left.size > 0) {
      const names = [...left].map(({ action }) => action);
      const next = await this.next(names, patienceS, JSON.stringify([...left]));
      const match = [...left].find((each) => fits(next, each));
      if (!match) this.check(next, [...left].find(({ action }) => action === next.action) ?? wanted[0]);
      if (!match) throw new Error("unreachable: the check above fails");
      left.delete(match);
      found.set(match, next);
    }
    return wanted.map((each) => found.get(each)).filter((each) => each !== undefined);
  }

  /** Takes the next message if it comes in time and fits; leaves it to the next step otherwise. */
  async maybe(wanted: Wanted, withinS = 1): Promise<Received | undefined> {
    const until = this.now + withinS * 1000;
    for (;;) {
      const next = this.peek([wanted.action]);
      if (next) {
        if (!fits(next, wanted)) return undefined;
        this.read = this.csms.calls.indexOf(next) + 1;
        return next;
      }
      if (this.now >= until) return undefined;
      await this.rig.clock.advance(lookEveryMs);
    }
  }

  /** Takes messages that may come before the next step, however often. */
  async skip(wanted: Wanted): Promise<void> {
    for (let found = await this.maybe(wanted); found; found = await this.maybe(wanted));
  }

  /** Nothing but background messages comes for so long, s. */
  async quiet(seconds: number): Promise<void> {
    await this.rig.pass(seconds);
    const next = this.peek([]);
    expect(
      next && `${next.action} ${JSON.stringify(next.payload)}`,
      "no message was to come",
    ).toBeUndefined();
  }

  /** A CALL of the CSMS, answered with a CALLRESULT; what later steps want has to come after the answer. */
  async call(action: string, payload: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const before = this.csms.lastAnswer;
    const asked = this.csms.ask(action, payload);
    const until = this.now + patienceS * 1000;
    await this.rig.clock.flush();
    while (this.csms.lastAnswer === before && this.now < until) await this.rig.clock.advance(lookEveryMs);
    this.answeredAt = this.csms.lastAnswer;
    if (this.answeredAt === before) throw new Error(`no answer to ${action} within ${patienceS} s`);
    expect(await asked, `the answer to ${action}`).toHaveProperty("kind", "result");
    const answer = await asked;
    return answer.kind === "result" ? answer.payload : {};
  }

  /** A CALL of the CSMS that is answered with this status. */
  async ask(action: string, payload: Record<string, unknown>, wanted: string | RegExp): Promise<void> {
    const { status: is } = await this.call(action, payload);
    expect(is, `the answer to ${action}`).toEqual(
      typeof wanted === "string" ? wanted : expect.stringMatching(wanted),
    );
  }

  /** The station begins anew: it owes no answer any more. */
  protected rewound(): void {
    this.answeredAt = -1;
  }

  /** It may come at any time. */
  protected abstract isBackground(call: Received): boolean;

  private peek(wanted: readonly string[]): Received | undefined {
    return this.csms.calls
      .slice(this.read)
      .find((call) => wanted.includes(call.action) || !this.isBackground(call));
  }

  private async next(wanted: readonly string[], withinS: number, what: string): Promise<Received> {
    const until = this.now + withinS * 1000;
    await this.rig.clock.flush();
    let next = this.peek(wanted);
    while (!next && this.now < until) {
      await this.rig.clock.advance(lookEveryMs);
      next = this.peek(wanted);
    }
    if (!next) throw new Error(`nothing came within ${withinS} s; wanted ${what}`);
    this.read = this.csms.calls.indexOf(next) + 1;
    expect(next.order, `${next.action} comes after the answer`).toBeGreaterThan(this.answeredAt);
    return next;
  }

  private check(found: Received, wanted: Wanted | undefined): void {
    const said = `${found.action} ${JSON.stringify(found.payload)}`;
    expect({ action: found.action, payload: found.payload }, said).toMatchObject({ ...wanted });
  }
}

function fits(found: Received, { action, payload }: Wanted): boolean {
  try {
    expect({ action: found.action, payload: found.payload }).toMatchObject({ action, payload });
    return true;
  } catch {
    return false;
  }
}
