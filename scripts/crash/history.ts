import type {
  MeterValuesRequest,
  StartTransactionRequest,
  StopTransactionRequest,
} from "../../src/messages/v16/types.ts";
import { requests } from "../../src/messages/v16/validators.js";
import type { ReceivedCall, RecordingCsms } from "./csms.ts";
import { startKey } from "./csms.ts";

/** A message about a transaction, in the order of its first arrival. */
export type Told = { readonly call: ReceivedCall } & (
  | {
      readonly kind: "start";
      readonly key: string;
      /** Undefined while the CSMS has not answered it. */
      readonly transactionId: number | undefined;
      readonly start: StartTransactionRequest;
    }
  | { readonly kind: "meter"; readonly transactionId: number; readonly meter: MeterValuesRequest }
  | { readonly kind: "stop"; readonly transactionId: number; readonly stop: StopTransactionRequest }
);

/** What the CSMS heard, repetitions taken out. */
export interface History {
  readonly told: readonly Told[];
  /** Messages that came again, as they may: in flight as the process was killed or the link cut, or refused. */
  readonly repeated: number;
  readonly problems: readonly string[];
}

type HeardCsms = Pick<RecordingCsms, "calls" | "transactionOf">;

const reliable = new Set(["StartTransaction", "MeterValues", "StopTransaction"]);

/** Reads the CSMS's log, and judges repetitions: only what was in flight as a connection ended may come again. */
export function historyOf(csms: HeardCsms): History {
  const told: Told[] = [];
  const problems: string[] = [];
  const before = new Map<string, ReceivedCall>();
  const contents = new Map<string, string>();
  const lastOn = new Map(csms.calls.map((call) => [call.connection, call]));
  let repeated = 0;
  for (const call of csms.calls) {
    if (!reliable.has(call.action)) continue;
    const content = `${call.action} ${JSON.stringify(call.payload)}`;
    const same = contents.get(call.messageId);
    if (same !== undefined && same !== content)
      problems.push(`message id ${call.messageId} came with another content: ${same} | ${content}`);
    contents.set(call.messageId, content);
    const earlier = before.get(content);
    before.set(content, call);
    if (earlier) {
      const inFlight = lastOn.get(earlier.connection) === earlier && earlier.connection !== call.connection;
      if (inFlight) {
        repeated += 1;
        if (earlier.messageId !== call.messageId && earlier.answered !== "error")
          problems.push(`sent again under another message id: ${content}`);
      } else if (earlier.answered !== "error") problems.push(`sent twice, not being in flight: ${content}`);
      continue;
    }
    const read = readTold(csms, call);
    if (read === null) problems.push(`not as OCPP 1.6 has it: ${content}`);
    else if (read) told.push(read);
  }
  return { told, repeated, problems };
}

/** Undefined: nothing about a transaction; null: invalid. */
function readTold(csms: HeardCsms, call: ReceivedCall): Told | undefined | null {
  const { action, payload } = call;
  if (action === "StartTransaction") {
    if (!requests.StartTransaction(payload)) return null;
    const key = startKey(payload);
    return { call, kind: "start", key, transactionId: csms.transactionOf(key), start: payload };
  }
  if (action === "MeterValues") {
    if (!requests.MeterValues(payload)) return null;
    const { transactionId } = payload;
    return transactionId === undefined ? undefined : { call, kind: "meter", transactionId, meter: payload };
  }
  if (!requests.StopTransaction(payload)) return null;
  return { call, kind: "stop", transactionId: payload.transactionId, stop: payload };
}
