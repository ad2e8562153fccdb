import type { ChargerError } from "../model/charger-error.ts";
import type { IdToken } from "../model/token.ts";
import { tokenKey } from "./authorization-cache.ts";
import type { StationFacts } from "./station-facts.ts";

/**
 * The newest contradiction between the local list and the CSMS, as an error of the station that hinders nothing: 1.6 reports
 * it as LocalListConflict on connector 0 (§3.5.2). It lasts until the CSMS agrees with the list on that token, or changes
 * the list.
 */
export class ListConflict {
  private readonly facts: Pick<StationFacts, "errors" | "touch">;
  private current: ChargerError | null = null;

  constructor(facts: Pick<StationFacts, "errors" | "touch">) {
    this.facts = facts;
  }

  /** A verdict of the CSMS contradicts the entry of this token. */
  raise(token: IdToken): void {
    const id = idOf(token);
    if (this.facts.errors.has(id)) return;
    this.drop();
    this.current = {
      id,
      type: "ocpp-station/LocalListConflict",
      blocking: false,
      message: `the local list is outdated: ${token.value}`,
    };
    this.facts.errors.set(id, this.current);
    this.facts.touch({});
  }

  /** A verdict of the CSMS agrees with the entry of this token. */
  agreed(token: IdToken): void {
    if (this.current?.id === idOf(token)) this.clear();
  }

  /** The CSMS changed the list. */
  clear(): void {
    if (this.drop()) this.facts.touch({});
  }

  private drop(): boolean {
    const dropped = this.current !== null && this.facts.errors.delete(this.current.id);
    this.current = null;
    return dropped;
  }
}

/** One error per token, so that the next conflict is another error and is told as one. */
const idOf = (token: IdToken): string => `ocpp-station/LocalListConflict/${tokenKey(token)}`;
