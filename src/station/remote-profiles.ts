import type { ChargingProfile } from "../model/charging-profile.ts";
import type { IdToken } from "../model/token.ts";

/**
 * Charging profiles of remote starts that hardware which owns its sessions was told of, until it begins their transactions:
 * it hands back the token, not the profile. At most one per EVSE.
 */
export class RemoteProfiles {
  private readonly waiting = new Map<
    number,
    { readonly token: string; readonly profile: ChargingProfile }
  >();

  /** Leave was given at an EVSE; what waited there before waits no more. */
  given(evse: number, token: IdToken, profile: ChargingProfile | undefined): void {
    if (profile) this.waiting.set(evse, { token: keyOf(token), profile });
    else this.waiting.delete(evse);
  }

  /** That start comes to nothing. */
  lapsed(evse: number): void {
    this.waiting.delete(evse);
  }

  /** The hardware does not take that start; another may wait by now. */
  refused(evse: number, profile: ChargingProfile | undefined): void {
    if (this.waiting.get(evse)?.profile === profile) this.waiting.delete(evse);
  }

  /** A transaction begins: its profile, if it is that start's. */
  take(evse: number, token: IdToken): ChargingProfile | undefined {
    const found = this.waiting.get(evse);
    this.waiting.delete(evse);
    return found?.token === keyOf(token) ? found.profile : undefined;
  }
}

/** Tokens compare without case. */
const keyOf = ({ value }: IdToken): string => value.toLowerCase();
