import { isObject } from "../../../src/kernel/json.ts";
import type { Rig } from "../rig.ts";

/** The TransactionEvents the CSMS got, oldest first. */
export const eventsOf = (rig: Rig): Record<string, unknown>[] => rig.csms.of("TransactionEvent");

/** The transactionInfo of an event. */
export function infoOf(event: Record<string, unknown> | undefined): Record<string, unknown> {
  const info = event?.["transactionInfo"];
  return isObject(info) ? info : {};
}

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** What a message measured, each quantity with when it was taken. */
export function samplesOf2(payload: Record<string, unknown> | undefined): Record<string, unknown>[] {
  return objects(payload?.["meterValue"]).flatMap(({ timestamp, sampledValue }) =>
    objects(sampledValue).map((sample) => ({ timestamp, ...sample })),
  );
}
