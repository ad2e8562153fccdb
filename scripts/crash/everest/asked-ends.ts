import { isObject } from "../../../src/kernel/json.ts";
import type { AskedCall } from "../csms.ts";
import type { History } from "../history.ts";
import type { Told } from "../told.ts";
import type { EvseTruth } from "./books.ts";

/** What somebody at an EVSE did that ends a transaction there, in 1.6's words, and when (ms since the epoch). */
interface Act {
  readonly evse: number;
  readonly reason: string;
  readonly at: number;
}

/** An act is noted as it is done, a transaction as the bus tells of it: so much may lie in between, ms. */
const slackMs = 1000;

/** Who asked for the ends of transactions: what EVerest itself ends without is the doing of our module. */
export class AskedEnds {
  private readonly acts: Act[] = [];

  /** Somebody does what ends a transaction at this EVSE, if one runs. */
  note(evse: number, reason: string, at = Date.now()): void {
    this.acts.push({ evse, reason, at });
  }

  /** Ends nobody asked for: no person at the EVSE, and no CSMS that named this very transaction. */
  judge(evses: readonly EvseTruth[], { told }: History, asked: readonly AskedCall[]): string[] {
    return evses.flatMap(({ evse, transactions }) =>
      transactions.flatMap(({ sessionId, idTag, meterStart, startedAt, end }) => {
        if (!end) return [];
        const due = (at: number): boolean => at >= startedAt - slackMs && at <= end.at;
        const start = told.find(
          (each): each is Extract<Told, { kind: "start" }> =>
            each.kind === "start" && each.start.idTag === idTag && each.start.meterStart === meterStart,
        );
        const wanted =
          end.reason === "Remote"
            ? asked.some((call) => due(call.at) && isStopOf(call, start?.transactionId))
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
