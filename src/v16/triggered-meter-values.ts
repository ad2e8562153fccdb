import type { OutboundCall } from "../model/rpc.ts";
import type { TimedReading } from "../model/fact.ts";
import { connectorInUse, type EvseFacts } from "../station/station-facts.ts";
import type { HandlerContext } from "./handler.ts";
import { meterValues } from "./meter-values.ts";

export type TriggeredContext = Pick<HandlerContext, "domain" | "connectors" | "remoteIds">;

/** A MeterValues message the CSMS asked for: of which connector, and how it is made once its turn comes. */
export interface TriggeredMeterValues {
  readonly connectorId: number;
  readonly build: () => OutboundCall;
}

/** A meter that can be asked now, and the transaction whose values these are. */
interface Meter {
  readonly read: () => TimedReading | null;
  readonly transactionId: () => string | null;
}

/** Null when the meter of a connector has nothing to tell: then nothing is promised. */
function message(
  connectorId: number,
  meter: Meter,
  { domain, remoteIds }: TriggeredContext,
): TriggeredMeterValues | null {
  const written = (reading: TimedReading | null): ReturnType<typeof meterValues> =>
    reading ? meterValues([reading], ({ at }) => new Date(domain.time.resolve(at).wall).toISOString()) : [];
  const promised = written(meter.read());
  if (promised.length === 0) return null;
  return {
    connectorId,
    build: () => {
      // The most recent values there are (errata v4 §3.46); what was promised if the meter fell silent since.
      const now = written(meter.read());
      const running = meter.transactionId();
      const transactionId = running === null ? undefined : remoteIds.remoteId(running);
      const payload = {
        connectorId,
        ...(transactionId === undefined ? {} : { transactionId }),
        meterValue: now.length > 0 ? now : promised,
      };
      return { action: "MeterValues", payload };
    },
  };
}

/** Of an EVSE, told as the values of one of its connectors; another one that charges has the meter for itself. */
function ofEvse(evse: EvseFacts, connector: number, context: TriggeredContext): TriggeredMeterValues | null {
  const runsElsewhere = (): boolean => (evse.session.transaction ?? connector) !== connector;
  if (runsElsewhere()) return null;
  const meter: Meter = {
    read: () => context.domain.metering.triggered(evse),
    transactionId: () => (runsElsewhere() ? null : evse.transactionId),
  };
  return message(context.connectors.id({ evse: evse.id, connector }), meter, context);
}

/** Of the station's main meter, where there is one; its values are of no transaction (errata v4 §3.16). */
function ofMain(context: TriggeredContext): TriggeredMeterValues | null {
  const read = (): TimedReading | null => context.domain.metering.triggeredMain();
  return message(0, { read, transactionId: () => null }, context);
}

/**
 * What a MeterValues trigger makes the station send (1.6 §5.17): of one connector, or, when none is named, of every meter that
 * has something to tell. Empty: nothing can be told, or there is no such connector.
 */
export function triggeredMeterValues(
  connectorId: number | undefined,
  context: TriggeredContext,
): TriggeredMeterValues[] {
  const { domain, connectors } = context;
  if (connectorId === 0) return [ofMain(context)].filter((each) => each !== null);
  if (connectorId !== undefined) {
    const place = connectors.place(connectorId);
    const evse = place && domain.facts.evses.get(place.evse);
    const found = evse && ofEvse(evse, place.connector, context);
    return found ? [found] : [];
  }
  const evses = [...domain.facts.evses.values()];
  return [ofMain(context), ...evses.map((evse) => ofEvse(evse, connectorInUse(evse), context))].filter(
    (each) => each !== null,
  );
}
