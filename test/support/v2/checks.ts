import { expect } from "vitest";
import { isObject } from "../../../src/kernel/json.ts";
import { componentVariable } from "./address.ts";
import type { Reported } from "./tester.ts";

/** The variable every station has, used wherever a case needs one. */
export const offlineThreshold = "OCPPCommCtrlr/OfflineThreshold";

/** One result of Get- or SetVariables is about this variable and has this status. */
export function expectResult(
  result: Record<string, unknown> | undefined,
  id: string,
  attributeStatus: string,
  more: Record<string, unknown> = {},
): void {
  expect(result).toMatchObject({ ...componentVariable(id), attributeStatus, ...more });
  // What is accepted has no reason to give.
  if (attributeStatus === "Accepted") expectNoReason(result?.["attributeStatusInfo"]);
}

/** A statusInfo that is not there, or says NoError. */
export function expectNoReason(info: unknown): void {
  if (info !== undefined) expect(info).toMatchObject({ reasonCode: "NoError" });
}

const lists = ["OptionList", "SequenceList", "MemberList"];

/** What holds of each variable of a report: characteristics are there, and a list says what may be in it. */
export function expectWhole(report: readonly Reported[]): void {
  expect(report.length).toBeGreaterThan(0);
  for (const { component, variable, characteristics } of report) {
    const name = `${String(component["name"])}/${String(variable["name"])}`;
    expect(characteristics, name).toBeDefined();
    if (lists.includes(String(characteristics?.["dataType"])))
      expect(characteristics?.["valuesList"], `valuesList of ${name}`).toEqual(expect.stringMatching(/./));
  }
  const ids = report.map(({ component, variable }) => JSON.stringify([component, variable]));
  expect(ids, "each once").toEqual([...new Set(ids)]);
}

/** A variable of a report, by component and variable (the first of several instances); undefined: not there. */
export function find(report: readonly Reported[], id: string): Reported | undefined {
  const { component, variable } = componentVariable(id);
  return report.find(
    (each) =>
      each.component["name"] === component["name"] &&
      each.variable["name"] === variable["name"] &&
      (variable["instance"] === undefined || each.variable["instance"] === variable["instance"]),
  );
}

/** Every value of a list is one of its valuesList; nothing of what is write-only is shown. */
export function expectPlainValues(report: readonly Reported[]): void {
  for (const { component, variable, attributes, characteristics } of report)
    for (const { mutability, value } of attributes) {
      const name = `${String(component["name"])}/${String(variable["name"])}`;
      if (mutability === "WriteOnly") expect(value, name).toBeUndefined();
      if (!lists.includes(String(characteristics?.["dataType"])) || typeof value !== "string" || value === "")
        continue;
      const allowed = String(characteristics?.["valuesList"]).split(",");
      for (const item of value.split(",")) expect(allowed, name).toContain(item);
    }
}

/** The transactionInfo of a TransactionEvent. */
export function infoOf(payload: Record<string, unknown>): Record<string, unknown> {
  const { transactionInfo } = payload;
  return isObject(transactionInfo) ? transactionInfo : {};
}

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The sampledValue elements of a MeterValues or TransactionEvent. */
export function samplesIn(payload: Record<string, unknown>): Record<string, unknown>[] {
  return objects(payload["meterValue"]).flatMap((value) => objects(value["sampledValue"]));
}

/** When the readings of a payload were taken, ms since the epoch: all of them, or those of one context. */
export function timesIn(payload: Record<string, unknown>, context?: string): number[] {
  return objects(payload["meterValue"])
    .filter(
      ({ sampledValue }) =>
        context === undefined || objects(sampledValue).some((sample) => sample["context"] === context),
    )
    .map(({ timestamp }) => Date.parse(String(timestamp)));
}

/** Each of these measurands is there in this context, and none else. */
export function expectMeasurands(payload: Record<string, unknown>, wanted: string, context: string): void {
  const samples = samplesIn(payload).filter((sample) => sample["context"] === context);
  const names = samples.map(({ measurand }) =>
    typeof measurand === "string" ? measurand : "Energy.Active.Import.Register",
  );
  expect([...new Set(names)].sort(), `measurands of ${context}`).toEqual(wanted.split(",").sort());
}
