import * as z from "zod/v4-mini";
import type { ChargingState } from "../../../src/ports/charger-events.ts";
import { text } from "./schema-parts.ts";

/** `over`: ended, and its cable may still be in. `lost`: power failed in it, and its end was told. */
export type TransactionStage = "none" | "running" | "over" | "lost";

/** A session of EVerest. */
export interface SessionMemory {
  readonly id: string;
  /** Where its cable is, or will be. */
  readonly connector: number;
  readonly transaction: TransactionStage;
  /** The reservation that a token used before the plug; EVerest does not name it again. */
  readonly reservationId?: number | undefined;
  /** EvseManager came up again and still has its transaction: it will tell its end. */
  readonly resumed?: boolean | undefined;
}

/** All that must be known of an EVSE after a restart of this process alone, for EVerest tells nothing anew. Plain JSON. */
export interface EvseMemory {
  readonly session: SessionMemory | null;
  /** Sessions that are over, the newest last: what is told again of them means nothing. */
  readonly ended: readonly string[];
  /** The connector a car hangs on. */
  readonly plugged: number | null;
  readonly charging: ChargingState;
  /** Why it is so. */
  readonly reasons: readonly string[];
  readonly needsReplug: boolean;
  /** Connectors that are disabled. */
  readonly disabled: readonly number[];
  readonly reserved: boolean;
}

/** Sessions remembered as over: more than can be told again. */
export const mostEnded = 16;

export const idleEvse: EvseMemory = {
  session: null,
  ended: [],
  plugged: null,
  charging: "Idle",
  reasons: [],
  needsReplug: false,
  disabled: [],
  reserved: false,
};

const number = z.int().check(z.minimum(1), z.maximum(1000));

const schema = z.object({
  session: z.nullable(
    z.object({
      id: text(255).check(z.minLength(1)),
      connector: number,
      transaction: z.enum(["none", "running", "over", "lost"]),
      reservationId: z.optional(z.int()),
      resumed: z.optional(z.boolean()),
    }),
  ),
  ended: z.array(text(255)).check(z.maxLength(mostEnded)),
  plugged: z.nullable(number),
  charging: z.enum(["Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE", "Idle"]),
  reasons: z.array(text(50)).check(z.maxLength(20)),
  needsReplug: z.boolean(),
  disabled: z.array(number).check(z.maxLength(1000)),
  reserved: z.boolean(),
}) satisfies z.ZodMiniType<EvseMemory>;

/** What was written once; undefined for rubbish. A cable without a session, or at no connector there is, is none. */
export function readMemory(value: unknown, connectors: readonly number[]): EvseMemory | undefined {
  const result = schema.safeParse(value);
  if (!result.success) return undefined;
  const memory = result.data;
  const disabled = memory.disabled.filter((connector) => connectors.includes(connector));
  const { plugged, session } = memory;
  if (plugged !== null && session && connectors.includes(plugged)) return { ...memory, disabled };
  return { ...memory, disabled, plugged: null, charging: "Idle", reasons: [], needsReplug: false };
}
