import type { ChargingProfile } from "../model/charging-profile.ts";
import type { IdToken } from "../model/token.ts";
import type { Store } from "../ports/store.ts";

/**
 * Charging profiles of remote starts that hardware which owns its sessions was told of, until it begins their transactions:
 * it hands back the token, not the profile. At most one per EVSE. On the disk, since the hardware keeps its leave when the
 * station restarts, and a transaction must not begin without the limit that was accepted with it (1.6 §5.16.2).
 */
export class RemoteProfiles {
  private readonly store: Pick<Store, "waitingProfiles" | "durable" | "relaxed">;

  constructor(store: Pick<Store, "waitingProfiles" | "durable" | "relaxed">) {
    this.store = store;
  }

  /** Leave is given at an EVSE; what waited there before waits no more. Throws when it cannot be recorded. */
  given(evse: number, token: IdToken, profile: ChargingProfile | undefined): void {
    const { store } = this;
    if (!profile) this.lapsed(evse);
    else store.durable(() => store.waitingProfiles.set(evse, { token: keyOf(token), profile }));
  }

  /** That start comes to nothing. */
  lapsed(evse: number): void {
    const { store } = this;
    if (store.waitingProfiles.get(evse)) store.relaxed(() => store.waitingProfiles.delete(evse));
  }

  /** The hardware does not take the start with this profile; another may wait by now. */
  refused(evse: number, profile: ChargingProfile | undefined): void {
    if (profile && this.store.waitingProfiles.get(evse)?.profile.id === profile.id) this.lapsed(evse);
  }

  /** The profile of a transaction that begins, if it is that start's. */
  of(evse: number, token: IdToken): ChargingProfile | undefined {
    const found = this.store.waitingProfiles.get(evse);
    return found?.token === keyOf(token) ? found.profile : undefined;
  }
}

/** Tokens compare without case. */
const keyOf = ({ value }: IdToken): string => value.toLowerCase();
