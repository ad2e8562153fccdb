import { numberAt, textAt } from "./read.ts";

/** What one source says of an EVSE; the words are EVerest's. */
export interface EnableSource {
  readonly enable_source: string;
  readonly enable_state: string;
  readonly enable_priority: number;
}

/** Who enables and who disables an EVSE: the lowest number is the strongest, and at a tie Disable wins. */
export class EnableSources {
  private readonly said = new Map<string, EnableSource>();

  constructor() {
    this.set({ enable_source: "Unspecified", enable_state: "Enable", enable_priority: 10_000 });
  }

  set(source: EnableSource): void {
    this.said.set(source.enable_source, source);
  }

  /** The one that decides now. */
  get deciding(): EnableSource {
    const [first, ...rest] = [...this.said.values()].filter((each) => each.enable_state !== "Unassigned");
    if (!first) return { enable_source: "Unspecified", enable_state: "Enable", enable_priority: 10_000 };
    return rest.reduce((best, each) => (stronger(each, best) ? each : best), first);
  }

  get enabled(): boolean {
    return this.deciding.enable_state === "Enable";
  }
}

/** The `cmd_source` of a command. */
export function readSource(value: unknown): EnableSource {
  return {
    enable_source: textAt(value, "enable_source"),
    enable_state: textAt(value, "enable_state"),
    enable_priority: numberAt(value, "enable_priority") ?? 10_000,
  };
}

function stronger(one: EnableSource, other: EnableSource): boolean {
  if (one.enable_priority !== other.enable_priority) return one.enable_priority < other.enable_priority;
  return one.enable_state === "Disable" && other.enable_state !== "Disable";
}
