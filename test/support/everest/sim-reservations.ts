import type { BusModule } from "./bus-module.ts";
import { numberAt, textAt } from "./read.ts";
import type { AuthEvse } from "./sim-auth.ts";

interface Reservation {
  readonly id: number;
  readonly evse: AuthEvse | null;
  readonly token: string;
  readonly parent: string;
}

/** The interface `reservation`, which Auth serves. */
export class SimReservations {
  private readonly module: BusModule;
  private readonly evses: readonly AuthEvse[];
  private readonly held = new Map<number, Reservation>();

  constructor(module: BusModule, evses: readonly AuthEvse[]) {
    this.module = module;
    this.evses = evses;
    module.provide("reservation", "reserve_now", (args) => this.reserve(args));
    module.provide("reservation", "cancel_reservation", (args) =>
      this.cancel(numberAt(args, "reservation_id") ?? -1),
    );
    module.provide("reservation", "exists_reservation", (args) => this.exists(args));
  }

  /** Those of these EVSEs that a token may use. */
  usableFor(evses: readonly AuthEvse[], token: string, parent: string): readonly AuthEvse[] {
    return evses.filter((each) => {
      const reserved = this.of(each.evse);
      return reserved === undefined || matches(reserved, token, parent);
    });
  }

  /** The reservation that a token uses on an EVSE is over. */
  take(evse: number, token: string, parent: string): number | undefined {
    const found = this.of(evse) ?? this.anywhere();
    if (!found || !matches(found, token, parent)) return undefined;
    this.held.delete(found.id);
    return found.id;
  }

  /** The time of a reservation is over. */
  expire(id: number): void {
    this.end(id, "Expired");
  }

  /** The EVSE cannot keep its reservation. */
  drop(evse: number): void {
    const found = this.of(evse);
    if (found) this.end(found.id, "Removed");
  }

  private async reserve(args: unknown): Promise<string> {
    const id = numberAt(args, "request", "reservation_id") ?? 0;
    const wanted = numberAt(args, "request", "evse_id");
    const evse = this.evses.find((each) => each.evse === wanted) ?? null;
    if (wanted !== undefined && !evse) return "Rejected";
    if (Date.parse(textAt(args, "request", "expiry_time")) < Date.now()) return "Rejected";
    // The same id replaces the earlier one, which is lost even if the new one fails.
    const before = this.held.get(id);
    this.held.delete(id);
    if (before?.evse && before.evse !== evse) await this.free(before.evse);
    const refused = (evse ? [evse] : this.evses).map((each) => this.refusal(each));
    const reason = refused.every((each) => each !== null) ? refused[0] : null;
    if (typeof reason === "string") return reason;
    if (evse) {
      const reply = await this.module.call(evse.module, "evse", "reserve", { reservation_id: id });
      if (!reply.ok || reply.value !== true) return "Rejected";
    }
    this.held.set(id, {
      id,
      evse,
      token: textAt(args, "request", "id_token").toLowerCase(),
      parent: textAt(args, "request", "parent_id_token").toLowerCase(),
    });
    this.update(id, "Placed");
    return "Accepted";
  }

  private async cancel(id: number): Promise<boolean> {
    const found = this.held.get(id);
    if (!found) return false;
    this.held.delete(id);
    if (found.evse) await this.free(found.evse);
    return true;
  }

  private exists(args: unknown): string {
    const found = this.of(numberAt(args, "request", "evse_id") ?? 0);
    if (!found) return "NotReserved";
    const token = textAt(args, "request", "id_token").toLowerCase();
    const parent = textAt(args, "request", "group_id_token").toLowerCase();
    if (matches(found, token, parent)) return "ReservedForToken";
    return found.parent === "" ? "ReservedForOtherToken" : "ReservedForOtherTokenAndHasParentToken";
  }

  private refusal(each: AuthEvse): string | null {
    if (each.faulted) return "Faulted";
    if (each.disabled) return "Unavailable";
    return each.occupied || this.of(each.evse) ? "Occupied" : null;
  }

  private of(evse: number): Reservation | undefined {
    return [...this.held.values()].find((each) => each.evse?.evse === evse);
  }

  private anywhere(): Reservation | undefined {
    return [...this.held.values()].find((each) => each.evse === null);
  }

  private end(id: number, status: string): void {
    const found = this.held.get(id);
    if (!found) return;
    this.held.delete(id);
    if (found.evse) void this.free(found.evse);
    this.update(id, status);
  }

  private async free(evse: AuthEvse): Promise<void> {
    await this.module.call(evse.module, "evse", "cancel_reservation");
  }

  private update(id: number, status: string): void {
    this.module.publishVar("reservation", "reservation_update", {
      reservation_id: id,
      reservation_status: status,
    });
  }
}

function matches(reservation: Reservation, token: string, parent: string): boolean {
  return reservation.token === token || (parent !== "" && reservation.parent === parent);
}
