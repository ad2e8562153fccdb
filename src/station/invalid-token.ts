import { TxCtrlr } from "../device-model/components/tx-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { IdToken, TokenVerdict } from "../model/token.ts";
import type { Transaction } from "../model/transaction.ts";
import { infoAtEvse } from "./authorization-decision.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Hardware } from "./hardware.ts";
import type { Metering } from "./metering.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import { Ticker } from "./ticker.ts";
import type { Transactions } from "./transactions.ts";

/** How often it is looked whether the meter of a limited transaction still speaks, s. */
const lookEveryS = 60;

/** Energy that was to be withheld and flowed all the same, Wh: then the hardware is told once more. */
const toldAgainWh = 100;

export interface InvalidTokensDeps {
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly transactions: Pick<Transactions, "get" | "learn">;
  readonly sessions: Pick<SessionOwnership, "stop">;
  readonly hardware: Pick<Hardware, "tell">;
  readonly metering: Pick<Metering, "isSilent">;
  /** Master Passes begin no transaction, whatever else the CSMS says of them (C16.FR.03). */
  readonly authorizer: Pick<Authorizer, "isMaster" | "identity">;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Running transactions whose token the CSMS does not accept (1.6 §4.8 with errata v4 §3.17, §9.1.24; E05). With
 * StopTransactionOnInvalidId they end. Without it they go on, and MaxEnergyOnInvalidId (§9.1.14, E05.FR.02, E05.FR.03) may
 * still flow from the verdict on, by the billing register, so that the car gets home; then energy is withheld. What cannot
 * be measured may not flow.
 *
 * A later verdict of acceptance lifts it, if the CSMS gives it on this very transaction: its newest word on it counts. One
 * on an Authorize does not: it speaks of the token in general, and a token that is ConcurrentTx for a second transaction
 * (1.6 §7.2) is Accepted there.
 */
export class InvalidTokens {
  private readonly deps: InvalidTokensDeps;
  private readonly off: () => void;
  /** Transactions that go on with an invalid token; for every other a meter value costs one look here. */
  private readonly limited = new Set<string>();
  /** The register at which an EVSE was told to pause, Wh. */
  private readonly pausedAtWh = new Map<number, number>();
  /** Limited transactions whose meter fell silent: what flows there cannot be measured. */
  private readonly unmeasured = new Set<string>();
  private readonly looking: Ticker;

  constructor(deps: InvalidTokensDeps) {
    this.deps = deps;
    this.looking = new Ticker(deps.clock, "meters of invalid tokens", () => this.look());
    this.off = deps.settings.onChange(TxCtrlr.MaxEnergyOnInvalidId, () => {
      for (const evse of deps.facts.evses.values()) this.review(evse);
    });
  }

  /**
   * Keeps what an answer of the CSMS says of the token of a transaction: to be called in the store transaction that takes
   * the answer in, so that neither is lost without the other. Nothing is done about it yet.
   */
  note(transactionId: string, token: IdToken, info: TokenVerdict): void {
    const { transactions } = this.deps;
    const transaction = this.of(transactionId, token);
    if (!transaction) return;
    const { groupId, chargingPriority } = info;
    const master = this.deps.authorizer.isMaster(groupId);
    const accepted = infoAtEvse(info, transaction.place.evse).status === "Accepted" && !master;
    const registerWh = this.deps.facts.evses.get(transaction.place.evse)?.registerWh ?? null;
    transactions.learn(transactionId, {
      ...(groupId !== undefined && { groupId }),
      ...(chargingPriority !== undefined && { tokenPriority: chargingPriority }),
      invalidAtWh: accepted ? null : (transaction.invalidAtWh ?? registerWh ?? transaction.lastMeterWh),
    });
  }

  /** Acts on what `note` kept. */
  judged(transactionId: string, token: IdToken): void {
    const transaction = this.of(transactionId, token);
    const evse = transaction && this.deps.facts.evses.get(transaction.place.evse);
    if (!transaction || evse?.transactionId !== transactionId) return;
    const { authorization } = evse.session;
    // Another of the group opens the plug that is kept (errata v4 §3.5), however late the group was told.
    if (authorization && transaction.groupId !== null && transaction.groupId !== authorization.groupId)
      evse.session = {
        ...evse.session,
        authorization: { ...authorization, groupId: transaction.groupId },
      };
    this.enforce(evse, transaction);
    this.deps.facts.touch({ evse: evse.id });
  }

  /** The meter of an EVSE spoke. */
  metered(evse: EvseFacts): void {
    if (evse.transactionId === null || !this.limited.has(evse.transactionId)) return;
    if (evse.reading) this.unmeasured.delete(evse.transactionId);
    this.review(evse);
    const { registerWh } = evse;
    const pausedAtWh = this.pausedAtWh.get(evse.id);
    if (!evse.withheld || registerWh === null || registerWh < (pausedAtWh ?? Infinity) + toldAgainWh) return;
    this.deps.logger.warn("energy flows that is to be withheld; the charger is told again", {
      evse: evse.id,
      wh: registerWh - (pausedAtWh ?? 0),
    });
    this.pause(evse);
  }

  /** Transactions of before a restart go on: what was found of their tokens holds still. The hardware hears it when it comes. */
  adopted(): void {
    for (const evse of this.deps.facts.evses.values()) {
      const transaction =
        evse.transactionId === null ? undefined : this.deps.transactions.get(evse.transactionId);
      if (transaction && transaction.invalidAtWh !== null) this.enforce(evse, transaction);
    }
  }

  dispose(): void {
    this.off();
    this.looking.stop();
  }

  /** A meter that says nothing any more must not make the limit endless. */
  private look(): void {
    this.prune();
    for (const evse of this.deps.facts.evses.values()) {
      if (!this.deps.facts.online || !this.deps.metering.isSilent(evse)) continue;
      if (evse.transactionId === null || !this.limited.has(evse.transactionId)) continue;
      this.unmeasured.add(evse.transactionId);
      this.review(evse);
    }
  }

  /** Forgets transactions that are over. */
  private prune(): void {
    for (const id of this.limited) if (!this.deps.transactions.get(id)) this.limited.delete(id);
    if (this.limited.size === 0) {
      this.looking.stop();
      this.unmeasured.clear();
    }
  }

  /** The transaction, if it runs and is this token's: a verdict on another, which may have stopped it, is not on it. */
  private of(transactionId: string, token: IdToken): Transaction | undefined {
    const { transactions, authorizer } = this.deps;
    const transaction = transactions.get(transactionId);
    return transaction?.token && authorizer.identity.same(transaction.token, token) ? transaction : undefined;
  }

  private enforce(evse: EvseFacts, { id, invalidAtWh }: Transaction): void {
    this.prune();
    if (invalidAtWh !== null && this.deps.settings.get(TxCtrlr.StopTxOnInvalidId)) {
      this.deps.sessions.stop(evse, "DeAuthorized", null);
      return;
    }
    if (invalidAtWh !== null || evse.withheld) {
      if (this.limited.size === 0) this.looking.every(lookEveryS);
      this.limited.add(id);
    }
    this.review(evse);
    if (invalidAtWh === null) this.limited.delete(id);
  }

  /** Withholds the energy of a limited transaction, or lets it flow, as the register and the key have it now. */
  private review(evse: EvseFacts): void {
    const { transactions, hardware, facts } = this.deps;
    if (evse.transactionId === null || !this.limited.has(evse.transactionId)) return;
    const withheld = this.exhausted(evse, transactions.get(evse.transactionId)?.invalidAtWh ?? null);
    if (withheld === evse.withheld) return;
    evse.withheld = withheld;
    if (withheld) this.pause(evse);
    else hardware.tell("resume", { evse: evse.id });
    facts.touch({ evse: evse.id });
  }

  private exhausted({ transactionId, registerWh }: EvseFacts, invalidAtWh: number | null): boolean {
    if (invalidAtWh === null) return false;
    if (transactionId !== null && this.unmeasured.has(transactionId)) return true;
    const flowedWh = registerWh === null ? Number.NaN : registerWh - invalidAtWh;
    // A register that is unknown, or behind where it was, measures nothing.
    return !(flowedWh >= 0 && flowedWh < this.deps.settings.get(TxCtrlr.MaxEnergyOnInvalidId));
  }

  private pause(evse: EvseFacts): void {
    this.pausedAtWh.set(evse.id, evse.registerWh ?? 0);
    this.deps.hardware.tell("pause", { evse: evse.id });
  }
}
