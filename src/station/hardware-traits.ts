import { isObject, parseJson } from "../kernel/json.ts";
import type { ChargerCommandName } from "../ports/charger-commands.ts";
import type { ChargerSnapshot } from "../ports/charger-events.ts";
import type { Store } from "../ports/store.ts";

interface Traits {
  readonly supports: readonly string[];
  readonly cablesFixed: boolean;
  readonly balances: boolean;
}

const note = "hardware traits";

function parseTraits(text: string | undefined): Traits | null {
  const json = text === undefined ? undefined : parseJson(text);
  if (!isObject(json) || !Array.isArray(json["supports"])) return null;
  const items: readonly unknown[] = json["supports"];
  const supports = items.filter((item) => typeof item === "string");
  return { supports, cablesFixed: json["cablesFixed"] === true, balances: json["balances"] === true };
}

/**
 * What the hardware can do and how it is built, as far as settings depend on it. While it is away, and after a restart of
 * the station, what was last seen holds: keys do not come and go with a flapping link.
 */
export class HardwareTraits {
  private readonly store: Pick<Store, "notes" | "relaxed">;
  private traits: Traits | null;

  constructor(store: Pick<Store, "notes" | "relaxed">) {
    this.store = store;
    this.traits = parseTraits(store.notes.get(note));
  }

  /** Whether it knows a command; null when no hardware was ever seen. */
  can(command: ChargerCommandName): boolean | null {
    return this.traits && this.traits.supports.includes(command);
  }

  /** Every connector has its cable attached: there is no lock at all. */
  get cablesFixed(): boolean {
    return this.traits?.cablesFixed ?? false;
  }

  /** It shares the station's limit among its EVSEs; one that was never seen does not. */
  get balances(): boolean {
    return this.traits?.balances ?? false;
  }

  /** The hardware is there. What it says of itself may be lost in a power cut: it will say it again. */
  seen({ info, connectors }: Pick<ChargerSnapshot, "info" | "connectors">): void {
    const before = JSON.stringify(this.traits);
    this.traits = {
      supports: [...info.supports],
      cablesFixed: connectors.length > 0 && connectors.every(({ fixedCable }) => fixedCable === true),
      balances: info.balances,
    };
    const text = JSON.stringify(this.traits);
    if (text !== before) this.store.relaxed(() => this.store.notes.set(note, text));
  }
}
