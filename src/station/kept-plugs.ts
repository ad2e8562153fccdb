import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import { isObject, parseJson } from "../kernel/json.ts";
import type { Logger } from "../kernel/logger.ts";
import type { StopReason } from "../model/transaction.ts";
import type { ChargerCommands } from "../ports/charger-commands.ts";
import type { Store } from "../ports/store.ts";
import type { Hardware } from "./hardware.ts";
import { type Authorization, cableConnector, idleSession, type SessionState } from "./session-machine.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import { readToken } from "./token-identity.ts";

export interface KeptPlugsDeps {
  readonly clock: Pick<Clock, "setTimer">;
  readonly store: Pick<Store, "notes" | "durable" | "relaxed">;
  readonly settings: Pick<Settings, "get">;
  readonly facts: StationFacts;
  readonly hardware: Pick<Hardware, "tell">;
  readonly logger: Logger;
}

/** When a note is tried again that the store refused, ms. */
const noteAgainMs = 10_000;

const noteOf = (evse: number): string => `plug kept at EVSE ${evse}`;

/** What is noted of a plug. */
interface KeptPlug {
  readonly connector: number;
  /** The car let go of the cable. */
  readonly carGone: boolean;
  readonly holder: Authorization;
}

/** Ends that are nobody's wish to leave: a plug that waits for its driver waits on. */
const restarts: ReadonlySet<StopReason> = new Set<StopReason>([
  "HardReset",
  "ImmediateReset",
  "Reboot",
  "SoftReset",
]);

/**
 * Plugs that stay locked until whose leave it was comes back: of an invalid token (1.6 §4.8 with errata v4 §3.5; E05.FR.11, C15.FR.05),
 * and of a car that let go of its cable (1.6 §4.10; E09.FR.03, E10.FR.01). For whom is on the disk, one note per EVSE, written when it
 * changes: a restart opens none.
 */
export class KeptPlugs {
  private readonly deps: KeptPlugsDeps;
  /** What the disk says; of an EVSE that is not in it, it was not asked yet. */
  private readonly noted = new Map<number, string | null>();
  /** EVSEs whose note the store refused: it is tried again in a while, whatever is touched meanwhile. */
  private readonly refused = new Set<EvseFacts>();
  private again: Timer | null = null;
  private readonly off: () => void;

  constructor(deps: KeptPlugsDeps) {
    this.deps = deps;
    this.off = deps.facts.changed.on(({ evse: changed }) => {
      for (const evse of deps.facts.evses.values())
        if (changed === undefined || changed === evse.id) this.review(evse);
    });
  }

  /** Takes over, once, what an earlier life of the station kept: to be called before what the hardware sees is judged. */
  adopt(evse: EvseFacts): void {
    if (this.noted.has(evse.id)) return;
    const note = this.deps.store.notes.get(noteOf(evse.id)) ?? null;
    this.noted.set(evse.id, note);
    const kept = read(note);
    if (!kept || !evse.connectors.has(kept.connector)) return;
    evse.lockedFor ??= kept.holder;
    if (evse.session.transaction !== null || cableConnector(evse.session) !== null) return;
    const cable = kept.carGone ? { cableLeft: kept.connector } : { plugged: kept.connector };
    evse.session = { ...idleSession, ...cable, finished: true };
  }

  /**
   * How energy stops, and what becomes of the plug: released, but for a car that let go of it while UnlockConnectorOnEVSideDisconnect
   * is false, and for an invalid token. The token that began, or one of its group, opens it.
   */
  stopEnergy(evse: EvseFacts, reason: StopReason): ChargerCommands["stopTransaction"]["params"] {
    const wanted =
      reason === "EVDisconnected"
        ? !this.deps.settings.get(OCPP16LegacyCtrlr.UnlockConnectorOnEVSideDisconnect)
        : reason === "DeAuthorized" || (restarts.has(reason) && holderOf(evse) !== null);
    const holder = evse.session.authorization ?? evse.lockedFor;
    evse.lockedFor = wanted && holder && returns(holder) ? holder : null;
    return { evse: evse.id, reason, ...(evse.lockedFor && { keepLocked: true }) };
  }

  /** The hardware came (back), and nobody has leave to charge. */
  withdraw(evse: EvseFacts): void {
    const { hardware } = this.deps;
    // A plug that is kept stays so: to withdraw would release it.
    if (evse.lockedFor)
      hardware.tell("stopTransaction", { evse: evse.id, reason: "DeAuthorized", keepLocked: true });
    else hardware.tell("withdraw", { evse: evse.id });
  }

  /** The car let go while the station was down, and its transaction ended: what E09.FR.03 says of the cable. */
  letGo(evse: EvseFacts, holder: Authorization | null): void {
    const unlocks = this.deps.settings.get(OCPP16LegacyCtrlr.UnlockConnectorOnEVSideDisconnect);
    if (!unlocks && holder && returns(holder)) evse.lockedFor ??= holder;
  }

  /** 1.6 §4.10, §9.1.33: the plug is released on this side when the car let go of the cable. */
  released(evse: EvseFacts, connector: number): void {
    const { facts, settings, hardware } = this.deps;
    const unit = evse.connectors.get(connector);
    if (!settings.get(OCPP16LegacyCtrlr.UnlockConnectorOnEVSideDisconnect)) return;
    if (unit && !unit.fixedCable && facts.supports.includes("unlock")) hardware.tell("unlock", unit.place);
  }

  /** Notes for whom the plug is kept, if that is another than it was. */
  review(evse: EvseFacts): void {
    if (!this.refused.has(evse)) this.note(evse);
  }

  dispose(): void {
    this.off();
    this.noteAgain();
    this.again?.cancel();
  }

  private noteAgain(): void {
    this.again?.cancel();
    this.again = null;
    const refused = [...this.refused];
    this.refused.clear();
    for (const evse of refused) this.note(evse);
  }

  private note(evse: EvseFacts): void {
    const { store, logger, clock } = this.deps;
    const before = this.noted.get(evse.id);
    const now = this.noteFor(evse);
    if (before === undefined || before === now) return;
    try {
      if (now === null) store.relaxed(() => store.notes.delete(noteOf(evse.id)));
      else store.durable(() => store.notes.set(noteOf(evse.id), now));
      this.noted.set(evse.id, now);
    } catch (error) {
      logger.error("for whom a plug is kept could not be recorded", {
        evse: evse.id,
        error: errorText(error),
      });
      this.refused.add(evse);
      this.again ??= clock.setTimer("note kept plugs", noteAgainMs, () => this.noteAgain());
    }
  }

  private noteFor(evse: EvseFacts): string | null {
    const holder = holderOf(evse);
    const connector = cableConnector(evse.session);
    if (!holder || connector === null || evse.connectors.get(connector)?.fixedCable === true) return null;
    const { token, groupId } = holder;
    return JSON.stringify({ connector, carGone: evse.session.plugged === null, token, groupId });
  }
}

/** Who charges for nobody (C02) has nothing to come back with. */
const returns = ({ token }: Authorization): boolean => token.value !== "";

/** Whose transaction waits for a car that let go of a cable, which is locked until its driver comes (E10.FR.01); null: nobody's. */
export const suspendedFor = ({ cableLeft, authorization }: SessionState): Authorization | null =>
  cableLeft !== null && authorization && returns(authorization) ? authorization : null;

/** Who opens the plug. */
const holderOf = (evse: EvseFacts): Authorization | null => evse.lockedFor ?? suspendedFor(evse.session);

function read(text: string | null): KeptPlug | null {
  const note = text === null ? undefined : parseJson(text);
  const token = isObject(note) ? readToken(note["token"]) : null;
  if (!isObject(note) || !token) return null;
  const { connector, carGone, groupId } = note;
  if (typeof connector !== "number") return null;
  const holder = {
    token,
    groupId: typeof groupId === "string" ? groupId : null,
    remoteStartId: null,
    reservationId: null,
  };
  return { connector, carGone: carGone === true, holder };
}
