import { expect } from "vitest";
import { isObject } from "../../src/kernel/json.ts";
import type { Received } from "./scripted-csms.ts";
import { alice, type Rig } from "./rig.ts";

/** What a step wants of the next message of the station; the payload is matched as `toMatchObject` does. */
export interface Wanted {
  readonly action: string;
  readonly payload: Record<string, unknown>;
}

/** A StatusNotification with this status, and NoError unless another code is given. */
export const status = (connectorId: number, is: string | RegExp, errorCode: unknown = "NoError"): Wanted => ({
  action: "StatusNotification",
  payload: {
    connectorId,
    status: typeof is === "string" ? is : expect.stringMatching(is),
    errorCode,
  },
});

export const message = (action: string, payload: Record<string, unknown> = {}): Wanted => ({
  action,
  payload,
});

/** Between two looks at what came, ms. */
const lookEveryMs = 100;
/** How long a message may take unless the step says otherwise, s. */
const patienceS = 30;
/** The interval of the friendly CSMS's answer to a BootNotification is longer than any case. */
const background = ["Heartbeat", "MeterValues"];

/**
 * The hands and eyes of the person at the certification tool: takes every message of the station in the order it came, and
 * fails for one that no step names. Heartbeat and MeterValues may come at any time and are skipped unless a step wants
 * them.
 */
export class Tester {
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

  /** The station comes up, is accepted, and reports every connector. */
  async boot(): Promise<void> {
    await this.rig.start();
    await this.booted();
  }

  /** The answers to the next BootNotifications, each with its interval, s; accepted from then on. */
  boots(
    ...answers: readonly (readonly [status: "Accepted" | "Pending" | "Rejected", interval: number])[]
  ): void {
    const left = [...answers];
    this.csms.on("BootNotification", () => {
      const [is, interval] = left.shift() ?? ["Accepted", 86_400];
      return { status: is, interval, currentTime: new Date(this.rig.clock.wall()).toISOString() };
    });
  }

  /** Power goes and comes back: nothing but what is in non-volatile memory survives. */
  async powerCycle(): Promise<void> {
    await this.rig.kill();
    this.controls.powerCut(5000);
    await this.rig.pass(10);
    this.answeredAt = -1;
    await this.rig.start();
  }

  /** The plug of a connector is held by its lock. */
  locked(connector = 1): boolean | undefined {
    return this.controls.evse(connector).connectors[0]?.locked;
  }

  /** An idTag the CSMS accepted before is in the cache; the connector is Available again. */
  async cached(token = alice): Promise<void> {
    this.controls.presentToken(token, 1);
    await this.authorized(1, token.value);
    await this.status(1, "Available", { withinS: 200 });
  }

  /** Cuts the connection, and restores it after what happens meanwhile. */
  async offline(meanwhile: () => Promise<void>): Promise<void> {
    this.csms.unplug();
    await this.rig.pass(1);
    await meanwhile();
    this.csms.plugIn();
  }

  /** BootNotification, and then the status of 0 and of every connector, in any order. */
  async booted(statuses: Readonly<Record<number, string | RegExp>> = {}, withinS = 60): Promise<Received> {
    const boot = await this.expect("BootNotification", {}, withinS);
    await this.allStatuses(statuses);
    return boot;
  }

  /** The statuses of 0 and of every connector, in any order: Available unless said otherwise. */
  async allStatuses(statuses: Readonly<Record<number, string | RegExp>> = {}): Promise<void> {
    const ids = Array.from({ length: this.connectors + 1 }, (_, id) => id);
    await this.anyOrder(...ids.map((id) => status(id, statuses[id] ?? "Available")));
  }

  get connectors(): number {
    return this.rig.connectors;
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

  async status(
    connectorId: number,
    is: string | RegExp,
    { errorCode = "NoError", withinS = patienceS }: { errorCode?: unknown; withinS?: number } = {},
  ): Promise<Received> {
    const { action, payload } = status(connectorId, is, errorCode);
    return this.expect(action, payload, withinS);
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

  async configure(keys: Readonly<Record<string, string>>): Promise<void> {
    for (const [key, value] of Object.entries(keys))
      await this.ask("ChangeConfiguration", { key, value }, "Accepted");
  }

  /** The value of a key; null when it is not known, or shown without one. */
  async read16(key: string): Promise<string | null> {
    const { configurationKey } = await this.call("GetConfiguration", { key: [key] });
    const found = (Array.isArray(configurationKey) ? configurationKey : []).find(isObject);
    return typeof found?.["value"] === "string" ? found["value"] : null;
  }

  /** The state Charging: idTag, cable, StartTransaction, SN Charging. Resolves with the transactionId. */
  async charging(connector = 1, token = alice): Promise<number> {
    this.controls.presentToken(token, connector);
    await this.authorized(connector, token.value);
    this.controls.plug(connector);
    return this.started(connector, token.value);
  }

  /** Authorize and SN Preparing, in either order. */
  async authorized(connector = 1, idTag = alice.value): Promise<void> {
    await this.anyOrder(message("Authorize", { idTag }), status(connector, "Preparing"));
  }

  /** StartTransaction and SN Charging, in either order; a short Suspended may come between. Resolves with the transactionId. */
  async started(connector = 1, idTag = alice.value): Promise<number> {
    const since = this.wallAt(this.now);
    const [start] = await this.anyOrder(
      message("StartTransaction", { connectorId: connector, idTag }),
      status(connector, "Charging"),
    );
    expect(start?.payload["meterStart"]).toEqual(expect.any(Number));
    expectUtc(start?.payload["timestamp"]);
    // The steps before may have looked a moment late.
    expect(Date.parse(String(start?.payload["timestamp"]))).toBeGreaterThan(since - 1000);
    return this.csms.lastTransactionId;
  }

  private peek(wanted: readonly string[]): Received | undefined {
    return this.csms.calls
      .slice(this.read)
      .find(({ action }) => wanted.includes(action) || !background.includes(action));
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
    expect({ action: found.action, payload: found.payload }).toMatchObject({ ...wanted });
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

/** A time of the station is in UTC (1.6 §3.14). */
export function expectUtc(timestamp: unknown): void {
  expect(timestamp).toEqual(expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
}
