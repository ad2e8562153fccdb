import { isObject, parseJson } from "../kernel/json.ts";
import type { MeterReading } from "../model/meter-value.ts";
import type { Store } from "../ports/store.ts";
import { billingRegister, energyRegisterWh } from "./meter.ts";
import type { RemoteProfiles } from "./remote-profiles.ts";
import type { Authorization } from "./session-machine.ts";
import type { EvseFacts } from "./station-facts.ts";
import { readToken } from "./token-identity.ts";

const noteOf = (evse: number): string => `leave of the hardware at EVSE ${evse}`;

/** A transaction of the hardware's own, and whose it is. */
interface HardwareLeave {
  readonly sessionId: string;
  readonly connector: number;
  readonly authorization: Authorization;
  /** Where the register stood as it began, Wh; null: it was not told, or what flowed since is in a transaction of ours. */
  readonly beganWh: number | null;
}

/**
 * Transactions of hardware that owns its sessions in which no energy flows yet: where ours begin with the energy (2.x TxStartPoint
 * EnergyTransfer) no other place remembers whose it will be, and the hardware says it once. On the disk, one note per EVSE.
 */
export class HardwareLeaves {
  private readonly store: Pick<Store, "notes" | "durable" | "relaxed">;
  private readonly leaves = new Map<number, HardwareLeave>();
  /** EVSEs of which what an earlier life of the process left is taken over. */
  private readonly adopted = new Set<number>();

  constructor(store: Pick<Store, "notes" | "durable" | "relaxed">) {
    this.store = store;
  }

  /** Takes over, once, what an earlier life of the process left of an EVSE where none of ours runs. */
  adopt(evse: EvseFacts, profiles: Pick<RemoteProfiles, "of">): void {
    if (this.adopted.has(evse.id)) return;
    this.adopted.add(evse.id);
    const leave = read(this.store.notes.get(noteOf(evse.id)));
    if (!leave) return;
    this.leaves.set(evse.id, leave);
    if (evse.session.transaction !== null) return;
    const txProfile = profiles.of(evse.id, leave.authorization.token);
    evse.hardwareSessionId = leave.sessionId;
    const authorization = { ...leave.authorization, txProfile };
    evse.session = { ...evse.session, plugged: leave.connector, authorization };
  }

  /** The hardware began a transaction, and none of ours runs; `also` is written with it. Throws when it cannot be recorded. */
  given(
    { id, session, hardwareSessionId: sessionId }: EvseFacts,
    reading: MeterReading,
    also: () => void,
  ): void {
    const { authorization, plugged: connector } = session;
    if (!authorization || sessionId === null || connector === null) return;
    const leave = { sessionId, connector, authorization, beganWh: energyRegisterWh(reading) ?? null };
    this.store.durable(() => {
      this.write(id, leave);
      also();
    });
    this.leaves.set(id, leave);
  }

  /** Whether the hardware's transaction is one of its session of now. */
  has({ id, hardwareSessionId }: EvseFacts): boolean {
    return hardwareSessionId !== null && this.leaves.get(id)?.sessionId === hardwareSessionId;
  }

  /** Whether energy flowed in the hardware's transaction, and none of ours has it. */
  hasFlowed({ id, hardwareSessionId, session }: EvseFacts, now: MeterReading): boolean {
    const leave = this.leaves.get(id);
    if (!leave || leave.sessionId !== hardwareSessionId || session.transaction !== null) return false;
    return leave.beganWh !== null && (energyRegisterWh(now) ?? 0) > leave.beganWh;
  }

  /** The hardware's transaction is over. */
  over(evse: number): void {
    if (this.leaves.delete(evse)) this.store.relaxed(() => this.store.notes.delete(noteOf(evse)));
  }

  /**
   * Begins one of ours where the register stood as the hardware's began: what flowed before this process heard of it is in the bill.
   * `also` is to be written with it. Returns the reading of now, where it is another.
   */
  begin(evse: EvseFacts, begin: (also: () => void) => void): MeterReading | null {
    const leave = this.leaves.get(evse.id);
    const { reading } = evse;
    if (!leave || leave.sessionId !== evse.hardwareSessionId) {
      begin(() => undefined);
      return null;
    }
    const { beganWh } = leave;
    const flowed = beganWh !== null && (!reading || energyRegisterWh(reading) !== beganWh);
    if (flowed) evse.reading = billingRegister(beganWh);
    const billed = { ...leave, beganWh: null };
    try {
      begin(() => this.write(evse.id, billed));
    } finally {
      evse.reading = reading;
    }
    this.leaves.set(evse.id, billed);
    return flowed ? reading : null;
  }

  private write(evse: number, { sessionId, connector, authorization, beganWh }: HardwareLeave): void {
    const { token, groupId, remoteStartId, reservationId } = authorization;
    const note = { sessionId, connector, token, groupId, remoteStartId, reservationId, beganWh };
    this.store.notes.set(noteOf(evse), JSON.stringify(note));
  }
}

function read(text: string | undefined): HardwareLeave | null {
  const note = text === undefined ? undefined : parseJson(text);
  const token = isObject(note) ? readToken(note["token"]) : null;
  if (!isObject(note) || !token) return null;
  const { sessionId, connector, groupId, remoteStartId, reservationId, beganWh } = note;
  if (typeof sessionId !== "string" || typeof connector !== "number") return null;
  const number = (of: unknown): number | null => (typeof of === "number" ? of : null);
  const authorization = {
    token,
    groupId: typeof groupId === "string" ? groupId : null,
    remoteStartId: number(remoteStartId),
    reservationId: number(reservationId),
  };
  return { sessionId, connector, authorization, beganWh: number(beganWh) };
}
