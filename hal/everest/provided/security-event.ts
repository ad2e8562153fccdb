import type { StationNotice } from "../../../src/ports/station-notices.ts";
import { readTime } from "../../../src/kernel/date-time.ts";
import type { AdapterContext } from "../adapter.ts";
import { cut, isoTime } from "./args.ts";

/** A security event as other modules tell it. */
export interface ToldEvent {
  readonly type: string;
  readonly info?: string | null | undefined;
  readonly critical?: boolean | null | undefined;
  readonly timestamp?: string | null | undefined;
}

/** The lengths that OCPP allows. */
const mostType = 50;
const mostInfo = 255;

/** Tells the station; whether the CSMS hears of it is the station's matter. */
export async function tellSecurityEvent(context: AdapterContext, event: ToldEvent): Promise<void> {
  await context.request("securityEvent", {
    type: cut(event.type, mostType),
    info: typeof event.info === "string" ? cut(event.info, mostInfo) : undefined,
    critical: event.critical ?? undefined,
    at: readTime(event.timestamp ?? "")?.wall,
  });
}

/** The var for an event the station itself saw. */
export function securityEventVar({
  event,
  info,
  critical,
  at,
}: Extract<StationNotice, { type: "securityEvent" }>): object {
  const timestamp = isoTime(at);
  return {
    type: event,
    ...(info !== undefined && { info }),
    critical,
    ...(timestamp !== undefined && { timestamp }),
  };
}
