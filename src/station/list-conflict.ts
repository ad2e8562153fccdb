import type { ChargerError } from "../model/charger-error.ts";
import type { IdToken } from "../model/token.ts";
import type { StationFacts } from "./station-facts.ts";
import type { TokenIdentity } from "./token-identity.ts";

/**
 * The newest contradiction between the local list and the CSMS, as an error of the station that hinders nothing: 1.6 reports
 * it as LocalListConflict on connector 0 (§3.5.2). It lasts until the CSMS agrees with the list on that token, or changes
 * the list.
 */
export class ListConflict {
  private readonly facts: Pick<StationFacts, "errorBook" | "together">;
  private readonly identity: TokenIdentity;
  private current: ChargerError | null = null;

  constructor(facts: Pick<StationFacts, "errorBook" | "together">, identity: TokenIdentity) {
    this.facts = facts;
    this.identity = identity;
  }

  /** A verdict of the CSMS contradicts the entry of this token. */
  raise(token: IdToken): void {
    const id = this.idOf(token);
    if (this.current?.id === id) return;
    const message = `the local list is outdated: ${token.value}`;
    const next = { id, type: "ocpp-station/LocalListConflict", blocking: false, message };
    this.facts.together(() => {
      this.clear();
      this.facts.errorBook.raiseOwn(next);
    });
    this.current = next;
  }

  /** A verdict of the CSMS agrees with the entry of this token. */
  agreed(token: IdToken): void {
    if (this.current?.id === this.idOf(token)) this.clear();
  }

  /** The CSMS changed the list. */
  clear(): void {
    if (this.current) this.facts.errorBook.clear({}, this.current.id);
    this.current = null;
  }

  /** One error per token, so that the next conflict is another error and is told as one. */
  private idOf(token: IdToken): string {
    return `ocpp-station/LocalListConflict/${this.identity.key(token)}`;
  }
}
