import type { Clock } from "../src/kernel/clock.ts";
import type { CallOutcome } from "../src/model/rpc.ts";
import { type CsmsCall, type Story, storyOf } from "./story.ts";

/** What a key does to the limit of a connector, as the CSMS sends it. */
export interface Limiter {
  /** Sets the next lower limit, or the highest again after the lowest; the limit, A. */
  lower(connectorId: number): number;
  lift(connectorId: number): void;
}

interface Parts {
  readonly clock: Clock;
  readonly csms: { call(station: string, action: string, payload: object): Promise<CallOutcome> };
  readonly station: string;
  /** Default 1.6. */
  readonly story?: Story;
}

/** A; the last is the least a car can be told (IEC 61851-1). */
const limits = [20, 16, 10, 6] as const;
/** Ids of the profiles of the keys: this and the connector. */
const firstId = 100;

/** Sends a TxDefaultProfile, which limits what runs and what comes. */
export function createLimiter({ clock, csms, station, story = storyOf("1.6") }: Parts): Limiter {
  const send = ({ action, payload }: CsmsCall): void => void csms.call(station, action, payload);
  const next = new Map<number, number>();
  return {
    lower: (connectorId) => {
      const index = next.get(connectorId) ?? 0;
      const limit = limits[index] ?? limits[0];
      next.set(connectorId, (index + 1) % limits.length);
      send(
        story.setLimit({
          connectorId,
          profileId: firstId + connectorId,
          purpose: "TxDefaultProfile",
          steps: [{ startPeriod: 0, limit }],
          wall: clock.wall(),
        }),
      );
      return limit;
    },
    lift: (connectorId) => {
      next.delete(connectorId);
      send(story.clearLimit(firstId + connectorId));
    },
  };
}
