import * as z from "zod/v4-mini";
import type { SessionOwner } from "../../src/ports/charger.ts";
import type { BoardEvent } from "./event-schemas.ts";
import { snapshotSchema } from "./event-schemas.ts";
import { id, text, whole } from "./common-schemas.ts";

// The envelopes. What they carry (an event, params, a result) is checked by its own schema in a second step, so that an
// event a newer board knows and we do not still takes its place in the sequence.

const seq = whole(0, Number.MAX_SAFE_INTEGER);
const heartbeatS = whole(1, 300);
const sessionOwner = z.enum(["station", "charger"]) satisfies z.ZodMiniType<SessionOwner>;
/** A payload that its own schema checks; the key must be there. */
const payload = z.unknown();

/** The most unacknowledged events one state may carry. */
export const mostFacts = 256;

/** `board/state` (retained; the will says offline). */
export const boardState = z.discriminatedUnion("presence", [
  z.object({ presence: z.literal("offline"), boot: id, message: z.optional(text(500)) }),
  z.object({
    presence: z.literal("online"),
    boot: id,
    station: z.nullable(id),
    sessionOwner,
    heartbeatS,
    seq,
    facts: z.array(z.object({ seq, event: payload })).check(z.maxLength(mostFacts)),
    snapshot: snapshotSchema,
  }),
]);

/** `board/event` */
export const boardEvent = z.object({ boot: id, seq, event: payload });

/** `board/heartbeat` */
export const boardHeartbeat = z.object({ boot: id, seq });

/** `board/reply` */
export const boardReply = z.object({
  id,
  status: z.enum(["ok", "rejected", "unsupported", "timeout", "offline"]),
  result: z.optional(z.unknown()),
  message: z.optional(text(500)),
});

/** `board/request/<name>` */
export const boardRequest = z.object({ id, params: payload });

/** `station/state` (retained; the will says offline). */
export const stationState = z.discriminatedUnion("presence", [
  z.object({ presence: z.literal("offline") }),
  z.object({
    presence: z.literal("online"),
    session: id,
    clock: z.number(),
    heartbeatS,
    sessionOwner,
    safeLimitA: z.nullable(z.number().check(z.minimum(0), z.maximum(10_000))),
  }),
]);

/** `station/heartbeat` */
export const stationHeartbeat = z.object({ session: id, clock: z.number() });

/** `station/ack` (retained) */
export const stationAck = z.object({ boot: id, seq });

/** `station/command/<name>` */
export const stationCommand = z.object({ id, session: id, expires: z.number(), params: payload });

/** `station/reply` */
export const stationReply = z.object({
  id,
  status: z.enum(["ok", "error"]),
  result: z.optional(z.unknown()),
  message: z.optional(text(500)),
});

export type BoardReply = z.infer<typeof boardReply>;
export type StationReply = z.infer<typeof stationReply>;
export type StationOnline = Extract<z.infer<typeof stationState>, { presence: "online" }>;

/** An event the board keeps until it is acknowledged. */
export interface NumberedEvent {
  readonly seq: number;
  readonly event: BoardEvent;
}

/** What the board says of itself when it is there. */
export type BoardOnline = Extract<z.infer<typeof boardState>, { presence: "online" }>;
