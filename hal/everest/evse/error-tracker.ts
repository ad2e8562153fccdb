import * as z from "zod/v4-mini";
import type { Clock } from "../../../src/kernel/clock.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import type { ChargerError } from "../../../src/model/charger-error.ts";
import type { Place } from "../../../src/model/evse.ts";
import type { ChargerEvent } from "../../../src/ports/charger-events.ts";
import { NonsenseLog } from "../../broker/nonsense-log.ts";
import { problemOf } from "./complaints.ts";
import { chargerError } from "./error-words.ts";
import { lenient, maybe, text } from "./schema-parts.ts";

const errorSchema = z.object({
  uuid: text(200).check(z.minLength(1)),
  type: text(200).check(z.minLength(1)),
  state: z.enum(["Active", "ClearedByModule", "ClearedByReboot"]),
  sub_type: maybe(text(200)),
  description: maybe(text(5000)),
  message: maybe(text(5000)),
  vendor_id: maybe(text(500)),
  origin: maybe(
    z.object({
      module_id: maybe(text(200)),
      implementation_id: maybe(text(200)),
      mapping: lenient(z.object({ evse: z.int(), connector: lenient(z.int()) })),
    }),
  ),
});
type HeardError = z.infer<typeof errorSchema>;

export interface ErrorTrackerOptions {
  /** The EVSEs there are. */
  readonly evses: readonly number[];
  /** Which EVSE a module is the EvseManager of: its errors need no mapping. */
  readonly managers?: ReadonlyMap<string, number> | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

export type PlacedError = Place & { readonly error: ChargerError };

interface Active {
  readonly placed: PlacedError;
  /** By what its origin tells errors apart: there it can be active once only. */
  readonly identity: string;
  /** Monotonic ms; null: an earlier life of this process heard it. */
  readonly heardAt: number | null;
}

/** Errors remembered at once: more than a station in ruins raises. */
const most = 200;

const memorySchema = z
  .array(
    z.object({
      evse: z.optional(z.int()),
      connector: z.optional(z.int()),
      identity: text(1000),
      error: z.object({
        id: text(200).check(z.minLength(1)),
        type: text(200),
        blocking: z.boolean(),
        message: z.optional(text(6000)),
        vendorId: z.optional(text(5000)),
        vendorErrorCode: z.optional(text(5000)),
        errorCode16: z.optional(text(50)),
      }),
    }),
  )
  .check(z.maxLength(most));

/** The errors of all modules, raised and cleared, as errors of places of the station. What is told twice is told once. */
export class ErrorTracker {
  private readonly evses: ReadonlySet<number>;
  private readonly managers: ReadonlyMap<string, number>;
  private readonly clock: Clock;
  private readonly nonsense: NonsenseLog;
  private readonly errors = new Map<string, Active>();

  constructor({ evses, managers, clock, logger }: ErrorTrackerOptions) {
    this.evses = new Set(evses);
    this.managers = managers ?? new Map<string, number>();
    this.clock = clock;
    this.nonsense = new NonsenseLog(clock, logger);
  }

  /** An error was raised or cleared: which of both, its state says. */
  heard(raw: unknown): ChargerEvent[] {
    const result = errorSchema.safeParse(raw);
    if (result.success)
      return result.data.state === "Active" ? this.raised(result.data) : this.cleared(result.data.uuid);
    this.nonsense.ignored("error", problemOf(result.error));
    return [];
  }

  /**
   * EVerest began anew with this EVSE: what was heard of it, and of the station as a whole, longer than `beforeMs` ago (or by an
   * earlier life of this process) was of its former life.
   */
  forget(evse: number, beforeMs: number): ChargerEvent[] {
    const since = this.clock.monotonic() - beforeMs;
    return [...this.errors.values()]
      .filter(({ placed }) => (placed.evse ?? evse) === evse)
      .filter(({ heardAt }) => heardAt === null || heardAt < since)
      .flatMap(({ placed }) => this.cleared(placed.error.id));
  }

  active(): PlacedError[] {
    return [...this.errors.values()].map(({ placed }) => placed);
  }

  /** What a later life of the process needs; plain JSON. */
  memory(): unknown {
    return [...this.errors.values()].map(({ placed, identity }) => ({ ...placed, identity }));
  }

  /** Takes up what an earlier life heard. Rubbish is ignored. */
  restore(memory: unknown): void {
    const result = memorySchema.safeParse(memory);
    if (!result.success) return;
    for (const { identity, evse, connector, error } of result.data) {
      const placed = { ...this.known(evse, connector), error };
      if (!this.errors.has(error.id)) this.errors.set(error.id, { placed, identity, heardAt: null });
    }
  }

  private raised(heard: HeardError): ChargerEvent[] {
    const { uuid, type, origin } = heard;
    const again = this.errors.get(uuid);
    if (again) {
      // Still there, after all.
      this.errors.set(uuid, { ...again, heardAt: this.clock.monotonic() });
      return [];
    }
    const moduleId = origin?.module_id ?? "";
    const implementationId = origin?.implementation_id ?? "";
    const subType = heard.sub_type ?? "";
    const identity = [moduleId, implementationId, type, subType].join("\n");
    const error = chargerError({
      ...{ uuid, type, subType, moduleId, implementationId },
      description: heard.description ?? "",
      message: heard.message ?? "",
      vendorId: heard.vendor_id ?? "",
    });
    const gone = [...this.sameAs(identity), ...this.room(error)];
    if (this.errors.size >= most) return gone;
    const placed = { ...this.placeOf(origin), error };
    this.errors.set(uuid, { placed, identity, heardAt: this.clock.monotonic() });
    return [...gone, { type: "errorRaised", ...placed }];
  }

  private cleared(id: string): ChargerEvent[] {
    const active = this.errors.get(id);
    if (!active) return [];
    this.errors.delete(id);
    const { evse, connector } = active.placed;
    const place = { ...(evse !== undefined && { evse }), ...(connector !== undefined && { connector }) };
    return [{ type: "errorCleared", ...place, errorId: id }];
  }

  /** Its origin raises an error once at a time: the end of the one before was missed. */
  private sameAs(identity: string): ChargerEvent[] {
    return [...this.errors.values()]
      .filter((active) => active.identity === identity)
      .flatMap(({ placed }) => this.cleared(placed.error.id));
  }

  /** A fault finds room where warnings are; a warning gives way to nothing. */
  private room({ blocking }: ChargerError): ChargerEvent[] {
    if (this.errors.size < most || !blocking) return [];
    const warning = this.active().find(({ error }) => !error.blocking);
    return warning ? this.cleared(warning.error.id) : [];
  }

  private placeOf(origin: HeardError["origin"]): Place {
    const mapping = origin?.mapping;
    return this.known(
      this.managers.get(origin?.module_id ?? "") ?? mapping?.evse,
      mapping?.connector ?? undefined,
    );
  }

  /** An EVSE there is; everything else is the station. */
  private known(evse: number | undefined, connector: number | undefined): Place {
    if (evse === undefined || !this.evses.has(evse)) return {};
    return connector !== undefined && connector > 0 ? { evse, connector } : { evse };
  }
}
