import type { ReceivedCall, RecordingCsms } from "./csms.ts";
import type { Expected } from "./expected.ts";
import type { Told } from "./told.ts";
import { wire16 } from "./wire-16.ts";

/** What the CSMS heard, repetitions taken out. */
export interface History {
  /** In the order of their first arrival. */
  readonly told: readonly Told[];
  /** Messages that came again, as they may: in flight as the process was killed or the link cut, or refused. */
  readonly repeated: number;
  readonly problems: readonly string[];
}

type HeardCsms = Pick<RecordingCsms, "calls" | "transactionOf"> & Partial<Pick<RecordingCsms, "wire">>;

const reliable = new Set(["StartTransaction", "MeterValues", "StopTransaction", "TransactionEvent"]);

/**
 * Reads the CSMS's log, and judges repetitions: only what was in flight as a connection ended may come again.
 * @param leaving see `Expected`
 */
export function historyOf(csms: HeardCsms, leaving: Expected["leaving"] = new Map()): History {
  const { wire = wire16 } = csms;
  const told: Told[] = [];
  const fresh: ReceivedCall[] = [];
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
    fresh.push(call);
    const read = wire.told(call, (key) => csms.transactionOf(key));
    if (read === null) problems.push(`not as OCPP ${wire.version} has it: ${content}`);
    else told.push(...read);
  }
  return { told, repeated, problems: [...problems, ...wire.judge(fresh, leaving)] };
}
