import { isObject, parseJson } from "../kernel/json.ts";
import type { ChargerCommandName } from "../ports/charger-commands.ts";
import type { ChargerSnapshot, EvseCapabilities } from "../ports/charger-events.ts";
import type { Store } from "../ports/store.ts";

/** On how many phases an EVSE can charge. */
export type PhasesOfEvse = Pick<EvseCapabilities, "minPhases" | "maxPhases">;

interface Traits {
  readonly supports: readonly string[];
  readonly cablesFixed: boolean;
  readonly balances: boolean;
  /** Which hardware it was, as far as it names itself. */
  readonly board: string;
  /** By EVSE: told once, by an event, and in no snapshot. */
  readonly phases: Readonly<Record<string, PhasesOfEvse>>;
}

const note = "hardware traits";

const nothingSeen: Traits = { supports: [], cablesFixed: false, balances: false, board: "", phases: {} };

const phasesOf = ({ minPhases, maxPhases }: Readonly<Record<string, unknown>>): PhasesOfEvse => ({
  ...(typeof minPhases === "number" && { minPhases }),
  ...(typeof maxPhases === "number" && { maxPhases }),
});

const boardOf = ({ vendor, model, serialNumber }: ChargerSnapshot["info"]): string =>
  JSON.stringify([vendor, model, serialNumber]);

function parseTraits(text: string | undefined): Traits | null {
  const json = text === undefined ? undefined : parseJson(text);
  if (!isObject(json) || !Array.isArray(json["supports"])) return null;
  const items: readonly unknown[] = json["supports"];
  const supports = items.filter((item) => typeof item === "string");
  const { board, phases } = json;
  return {
    supports,
    cablesFixed: json["cablesFixed"] === true,
    balances: json["balances"] === true,
    board: typeof board === "string" ? board : "",
    phases: Object.fromEntries(
      Object.entries(isObject(phases) ? phases : {}).map(([evse, told]) => [
        evse,
        phasesOf(isObject(told) ? told : {}),
      ]),
    ),
  };
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

  /** On how many phases an EVSE can charge; empty where the hardware never told. */
  phases(evse: number): PhasesOfEvse {
    return this.traits?.phases[evse] ?? {};
  }

  /** The hardware told what an EVSE is built for. */
  capable(evse: number, { minPhases, maxPhases }: EvseCapabilities): void {
    const before = this.traits ?? nothingSeen;
    this.keep({ ...before, phases: { ...before.phases, [evse]: phasesOf({ minPhases, maxPhases }) } });
  }

  /** The hardware is there. What it says of itself may be lost in a power cut: it will say it again. */
  seen({ info, connectors }: Pick<ChargerSnapshot, "info" | "connectors">): void {
    const board = boardOf(info);
    const known = this.traits;
    this.keep({
      supports: [...info.supports],
      cablesFixed: connectors.length > 0 && connectors.every(({ fixedCable }) => fixedCable === true),
      balances: info.balances,
      board,
      // Another board is built in another way, and says so if it wants to.
      phases: known && (known.board === "" || known.board === board) ? known.phases : {},
    });
  }

  private keep(traits: Traits): void {
    const before = JSON.stringify(this.traits);
    this.traits = traits;
    const text = JSON.stringify(traits);
    if (text !== before) this.store.relaxed(() => this.store.notes.set(note, text));
  }
}
