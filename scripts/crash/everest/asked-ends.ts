import { isObject } from "../../../src/kernel/json.ts";
import type { AskedCall } from "../csms.ts";
import type { History } from "../history.ts";
import type { Told } from "../told.ts";
import type { Billed, EvseTruth } from "./books.ts";

/** What somebody at an EVSE did that ends a transaction there, in 1.6's words, and when (ms since the epoch). */
interface Act {
  readonly evse: number;
  readonly reason: string;
  readonly at: number;
}

/** An act is noted as it is done, a transaction as the bus tells of it: so much may lie in between, ms. */
const slackMs = 1000;
/**
 * `stop_transaction` of EVerest names no transaction: a stop of one that has ended ends what began since, as long as the module has not
 * heard of it. So long ago (ms) that may be, a broken connection to the broker included.
 */
const unheardMs = 1500;

/** Who asked for the ends of transactions: what EVerest itself ends without is the doing of our module. */
export class AskedEnds {
  private readonly acts: Act[] = [];

  /** Somebody does what ends a transaction at this EVSE, if one runs. */
  note(evse: number, reason: string, at = Date.now()): void {
    this.acts.push({ evse, reason, at });
  }

  /** Ends nobody asked for: no person at the EVSE, and no CSMS that named this transaction, or one that was over just now. */
  judge(evses: readonly EvseTruth[], { told }: History, asked: readonly AskedCall[]): string[] {
    const idOf = ({ idTag, meterStart }: Billed): number | undefined =>
      told.find(
        (each): each is Extract<Told, { kind: "start" }> =>
          each.kind === "start" && each.start.idTag === idTag && each.start.meterStart === meterStart,
      )?.transactionId;
    return evses.flatMap(({ evse, transactions }) =>
      transactions.flatMap((own) => {
        const { sessionId, idTag, startedAt, end } = own;
        if (!end) return [];
        const due = (at: number): boolean => at >= startedAt - slackMs && at <= end.at;
        const named = (call: AskedCall): boolean =>
          transactions.some(
            (each) =>
              isStopOf(call, idOf(each)) &&
              (each === own || (each.end !== null && each.end.at >= call.at - unheardMs)),
          );
        const wanted =
          end.reason === "Remote"
            ? asked.some((call) => due(call.at) && named(call))
            : this.acts.some((act) => act.evse === evse && act.reason === end.reason && due(act.at));
        return wanted
          ? []
          : [`EVSE ${evse}, ${idTag} (${sessionId}): it ended as ${end.reason}, and nobody asked`];
      }),
    );
  }
}

const isStopOf = ({ action, payload }: AskedCall, transactionId: number | undefined): boolean =>
  action === "RemoteStopTransaction" &&
  transactionId !== undefined &&
  isObject(payload) &&
  payload["transactionId"] === transactionId;
