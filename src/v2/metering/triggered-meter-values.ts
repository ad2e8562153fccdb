import { AlignedDataCtrlr } from "../../device-model/components/aligned-data-ctrlr.ts";
import type { MeterValueType } from "../../messages/v21/types.ts";
import type { TimedReading } from "../../model/fact.ts";
import type { OutboundCall } from "../../model/rpc.ts";
import type { StationDomain } from "../../station/station-domain.ts";
import { meterValues, type RenderContext2 } from "./meter-values.ts";

/** A MeterValues message the CSMS asked for: of which EVSE, and how it is made once its turn comes. */
export interface TriggeredMeterValues2 {
  readonly evseId: number;
  readonly build: () => OutboundCall;
}

type Domain = Pick<StationDomain, "facts" | "metering">;

/** Null when a meter has nothing to tell: then nothing is promised. */
function message(
  evseId: number,
  read: () => TimedReading | null,
  render: RenderContext2,
): TriggeredMeterValues2 | null {
  const written = (): MeterValueType[] => {
    const reading = read();
    return reading ? meterValues([reading], render, null) : [];
  };
  const promised = written();
  if (promised.length === 0) return null;
  return {
    evseId,
    build: () => {
      // F06.FR.09: the most recent values there are; what was promised if the meter fell silent since.
      const now = written();
      return {
        action: "MeterValues",
        payload: { evseId, meterValue: now.length > 0 ? now : promised },
      };
    },
  };
}

/**
 * What a MeterValues trigger makes the station send: AlignedDataCtrlr.Measurands (F06.FR.06) of one EVSE, of the main meter (0),
 * or, when none is named, of every meter that has something to tell (F06.FR.11). Empty: nothing can be told, or there is no such
 * EVSE.
 */
export function triggeredMeterValues(
  evseId: number | undefined,
  domain: Domain,
  render: RenderContext2,
): TriggeredMeterValues2[] {
  const { facts, metering } = domain;
  const measurands = AlignedDataCtrlr.Measurands;
  const main = evseId === undefined || evseId === 0;
  const evses = [...facts.evses.values()].filter(({ id }) => evseId === undefined || id === evseId);
  return [
    ...(main ? [message(0, () => metering.triggeredMain(measurands), render)] : []),
    ...evses.map((evse) => message(evse.id, () => metering.triggered(evse, measurands), render)),
  ].filter((each) => each !== null);
}
