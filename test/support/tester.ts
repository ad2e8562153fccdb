import { expect } from "vitest";
import { isObject } from "../../src/kernel/json.ts";
import { message, Observer, type Wanted } from "./observer.ts";
import { alice } from "./rig.ts";
import type { Received } from "./scripted-csms.ts";

/** A StatusNotification with this status, and NoError unless another code is given. */
export const status = (connectorId: number, is: string | RegExp, errorCode: unknown = "NoError"): Wanted => ({
  action: "StatusNotification",
  payload: {
    connectorId,
    status: typeof is === "string" ? is : expect.stringMatching(is),
    errorCode,
  },
});

/** The interval of the friendly CSMS's answer to a BootNotification is longer than any case. */
const background = ["Heartbeat", "MeterValues"];

/**
 * The hands and eyes of the person at the certification tool: takes every message of the station in the order it came, and
 * fails for one that no step names. Heartbeat and MeterValues may come at any time and are skipped unless a step wants
 * them.
 */
export class Tester extends Observer {
  protected isBackground({ action }: Received): boolean {
    return background.includes(action);
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
    this.rewound();
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

  async status(
    connectorId: number,
    is: string | RegExp,
    { errorCode = "NoError", withinS = 30 }: { errorCode?: unknown; withinS?: number } = {},
  ): Promise<Received> {
    const { action, payload } = status(connectorId, is, errorCode);
    return this.expect(action, payload, withinS);
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
}

/** A time of the station is in UTC (1.6 §3.14). */
export function expectUtc(timestamp: unknown): void {
  expect(timestamp).toEqual(expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
}
