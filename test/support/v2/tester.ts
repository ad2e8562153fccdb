import { expect } from "vitest";
import { isObject } from "../../../src/kernel/json.ts";
import type { IdToken } from "../../../src/model/token.ts";
import { message, Observer, type Wanted } from "../observer.ts";
import type { Received } from "../scripted-csms.ts";
import { componentVariable } from "./address.ts";
import { expectMeasurands, expectNoReason, timesIn } from "./checks.ts";

/** A connector: EVSE and connector number, from 1. */
export type Place = readonly [evse: number, connector: number];

/** A value of a report or of GetVariables. */
export interface Reported {
  readonly component: Readonly<Record<string, unknown>>;
  readonly variable: Readonly<Record<string, unknown>>;
  readonly attributes: readonly Readonly<Record<string, unknown>>[];
  readonly characteristics: Readonly<Record<string, unknown>> | undefined;
}

/** An idToken as 2.x writes it. */
export const tokenOf = (token: IdToken): Record<string, unknown> => ({
  idToken: token.value,
  type: token.type,
});

/** StatusNotification of a connector with this status. */
export const status2 = ([evseId, connectorId]: Place, is: string | RegExp): Wanted =>
  message("StatusNotification", {
    evseId,
    connectorId,
    connectorStatus: typeof is === "string" ? is : expect.stringMatching(is),
  });

/** A pattern stands for a text that it fits. */
const matching = (wanted: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(wanted).map(([key, value]): [string, unknown] => [
      key,
      value instanceof RegExp ? expect.stringMatching(value) : value,
    ]),
  );

/** TransactionEvent; `info` is what transactionInfo has to say. */
export const event = (
  eventType: string | RegExp,
  triggerReason: string | RegExp,
  info: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): Wanted =>
  message("TransactionEvent", {
    ...matching({ eventType, triggerReason, ...more }),
    transactionInfo: matching(info),
  });

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** Triggers of events that a meter or a clock causes, not a step. */
const meterTriggers = ["MeterValuePeriodic", "MeterValueClock"];

/**
 * The person at the certification tool for OCPP 2.x. Heartbeats, security events and meter values of a running transaction may come at
 * any time, and are skipped unless a step wants them.
 */
export class Tester2 extends Observer {
  /** The newest transactionId the station gave. */
  get transactionId(): string {
    const newest = this.csms.of("TransactionEvent").at(-1)?.["transactionInfo"];
    return isObject(newest) ? String(newest["transactionId"]) : "";
  }

  /** Every connector there is. */
  get places(): Place[] {
    return this.rig.topology.map(({ evse, connector }) => [evse, connector]);
  }

  protected isBackground({ action, payload }: Received): boolean {
    if (action === "TransactionEvent")
      return payload["eventType"] === "Updated" && meterTriggers.includes(String(payload["triggerReason"]));
    return ["Heartbeat", "MeterValues", "SecurityEventNotification"].includes(action);
  }

  /** The station comes up, is accepted, and reports every connector (state Booted). */
  async boot(): Promise<void> {
    await this.rig.start();
    await this.booted();
  }

  /** BootNotification, accepted; then the status of every connector in any order, and a security event of the start. */
  async booted(
    boot: Record<string, unknown> = {},
    statuses: Readonly<Record<string, string | RegExp>> = {},
    withinS = 60,
  ): Promise<void> {
    const { at } = await this.expect("BootNotification", boot, withinS);
    await this.reported(at, statuses);
  }

  /** What follows once the station is accepted, told since `at` (monotonic ms): every connector, and that it came up. */
  async reported(at: number, statuses: Readonly<Record<string, string | RegExp>> = {}): Promise<void> {
    await this.allStatuses(statuses);
    const told = this.csms.calls.filter(
      (call) => call.at >= at && call.action === "SecurityEventNotification",
    );
    expect(
      told.map(({ payload }) => payload["type"]),
      "that it came up",
    ).toEqual([expect.stringMatching(/^(StartupOfTheDevice|ResetOrReboot)$/)]);
  }

  /** The status of every connector, in any order: Available unless `"1.1"` says otherwise. */
  async allStatuses(statuses: Readonly<Record<string, string | RegExp>> = {}): Promise<void> {
    await this.anyOrder(
      ...this.places.map((place) => status2(place, statuses[place.join(".")] ?? "Available")),
    );
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

  /** Cuts the connection, and restores it after what happens meanwhile. */
  async offline(meanwhile: () => Promise<void>): Promise<void> {
    this.csms.unplug();
    await this.rig.pass(1);
    await meanwhile();
    this.csms.plugIn();
  }

  async status([evse, connector]: Place, is: string | RegExp, withinS?: number): Promise<Received> {
    const { action, payload } = status2([evse, connector], is);
    return this.expect(action, payload, withinS);
  }

  /** As of any version; what is accepted has no reason to give. */
  override async ask(
    action: string,
    payload: Record<string, unknown>,
    wanted: string | RegExp,
  ): Promise<void> {
    const { status: is, statusInfo } = await this.call(action, payload);
    expect(is, `the answer to ${action}`).toEqual(
      typeof wanted === "string" ? wanted : expect.stringMatching(wanted),
    );
    if (is === "Accepted") expectNoReason(statusInfo);
  }

  /** Nothing was said but these actions, not even what is background elsewhere: the station is not accepted yet. */
  saidOnly(...actions: readonly string[]): void {
    const others = this.csms.calls.map(({ action }) => action).filter((action) => !actions.includes(action));
    expect(others, `said beside ${actions.join(", ")}`).toEqual([]);
  }

  /** The next TransactionEvent. */
  async event(...wanted: Parameters<typeof event>): Promise<Received> {
    const { action, payload } = event(...wanted);
    return this.expect(action, payload);
  }

  /** The next TransactionEvent that a meter or a clock causes. */
  async meterEvent(
    triggerReason: "MeterValueClock" | "MeterValuePeriodic",
    withinS?: number,
  ): Promise<Received> {
    return this.expect("TransactionEvent", { eventType: "Updated", triggerReason }, withinS);
  }

  /** A round of clock-aligned MeterValues, one per EVSE, with these measurands; when each was taken, ms. */
  async alignedValues(evses: readonly number[], measurands: string): Promise<number[]> {
    const times: number[] = [];
    while (times.length < evses.length) {
      const { payload } = await this.expect("MeterValues", {}, 70);
      expect(evses).toContain(payload["evseId"]);
      expectMeasurands(payload, measurands, "Sample.Clock");
      times.push(...timesIn(payload));
    }
    return times;
  }

  /** GetVariables of `Component/Variable`s; the results, in their order. */
  async getVariables(
    ids: readonly string[],
    attributeType?: string,
  ): Promise<readonly Record<string, unknown>[]> {
    const type = attributeType === undefined ? {} : { attributeType };
    const { getVariableResult } = await this.call("GetVariables", {
      getVariableData: ids.map((id) => ({ ...componentVariable(id), ...type })),
    });
    return objects(getVariableResult);
  }

  /** SetVariables; the results, in their order. */
  async setVariables(
    values: Readonly<Record<string, string>>,
    attributeType?: string,
  ): Promise<readonly Record<string, unknown>[]> {
    const type = attributeType === undefined ? {} : { attributeType };
    const { setVariableResult } = await this.call("SetVariables", {
      setVariableData: Object.entries(values).map(([id, attributeValue]) => ({
        ...componentVariable(id),
        ...type,
        attributeValue,
      })),
    });
    return objects(setVariableResult);
  }

  /** SetVariables, each accepted. */
  async configure(values: Readonly<Record<string, string>>): Promise<void> {
    for (const result of await this.setVariables(values))
      expect(result, "the variable can be set").toMatchObject({ attributeStatus: "Accepted" });
  }

  /** NotifyCustomerInformation with seqNo from 0 until the last (tbc); all the text. */
  async customerInformation(requestId: number): Promise<string> {
    for (let seqNo = 0, text = ""; ; seqNo++) {
      const { payload } = await this.expect("NotifyCustomerInformation", { requestId, seqNo });
      text += String(payload["data"]);
      if (payload["tbc"] !== true) return text;
    }
  }

  /** NotifyReports with seqNo from 0 until the last (tbc); everything they report. */
  async report(requestId: number): Promise<readonly Reported[]> {
    const all: Reported[] = [];
    for (let seqNo = 0; ; seqNo++) {
      const { payload } = await this.expect("NotifyReport", {
        requestId,
        seqNo,
        generatedAt: expect.any(String),
      });
      all.push(...objects(payload["reportData"]).map(reported));
      if (payload["tbc"] !== true) return all;
    }
  }
}

function reported(data: Record<string, unknown>): Reported {
  const { component, variable, variableAttribute, variableCharacteristics } = data;
  return {
    component: isObject(component) ? component : {},
    variable: isObject(variable) ? variable : {},
    attributes: objects(variableAttribute),
    characteristics: isObject(variableCharacteristics) ? variableCharacteristics : undefined,
  };
}
