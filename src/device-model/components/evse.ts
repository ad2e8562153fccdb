import type { VariableAddress } from "../../model/variable.ts";
import { booleanCodec, decimalCodec, integerCodec, optionListCodec, stringCodec } from "../codec.ts";
import { handleAt } from "../handle.ts";
import { SmartChargingCtrlr } from "./smart-charging-ctrlr.ts";

/** States of a station, an EVSE or a connector, in 2.x's words (AvailabilityState). */
export const availabilityStates = ["Available", "Occupied", "Reserved", "Unavailable", "Faulted"] as const;

export type AvailabilityState = (typeof availabilityStates)[number];

const told = { mutability: "ReadOnly", live: true, noDefault: true } as const;
const fixed = { mutability: "ReadOnly", noDefault: true } as const;

/** What nobody says is three, as the composite schedule takes it. */
const phases = { mutability: "ReadOnly", live: true, min: 0, max: 3, default: 3 } as const;

/** One EVSE: what the station tells of it, and what only files know. */
export function evseComponent(evse: number) {
  const at = (variable: string): VariableAddress => ({ component: "EVSE", evse, variable });
  const power = { ...told, unit: "W", min: 0, default: 0 } as const;
  return {
    /** It can be reset without the others (B11). */
    AllowReset: handleAt(booleanCodec, at("AllowReset"), { ...told, default: false }),
    AvailabilityState: handleAt(optionListCodec, at("AvailabilityState"), {
      ...told,
      default: "Unavailable",
      valuesList: availabilityStates,
    }),
    Available: handleAt(booleanCodec, at("Available"), { mutability: "ReadOnly", live: true, default: true }),
    /** Its name by ISO 15118 and IEC 63119-2. */
    EvseId: handleAt(stringCodec, at("EvseId"), { ...fixed, default: "", maxLength: 37 }),
    /** W that flow now; at most `PowerMaxLimit`. */
    Power: handleAt(decimalCodec, at("Power"), power),
    /** W it may deliver at present. */
    PowerMaxSet: handleAt(decimalCodec, at("Power"), power, "MaxSet"),
    /** W it is built for. 2.x requires it: what nobody says is what a composite schedule assumes. */
    PowerMaxLimit: handleAt(
      decimalCodec,
      at("Power"),
      { ...fixed, min: 0, default: 0, assumedFrom: SmartChargingCtrlr.CompositeScheduleDefaultLimitWatts },
      "maxLimit",
    ),
    /** 0: direct current from a battery or panel. */
    SupplyPhases: handleAt(integerCodec, at("SupplyPhases"), phases),
  };
}

/** One connector of an EVSE. */
export function connectorComponent(evse: number, connector: number) {
  const at = (variable: string): VariableAddress => ({ component: "Connector", evse, connector, variable });
  return {
    AvailabilityState: handleAt(optionListCodec, at("AvailabilityState"), {
      ...told,
      default: "Unavailable",
      valuesList: availabilityStates,
    }),
    Available: handleAt(booleanCodec, at("Available"), { mutability: "ReadOnly", live: true, default: true }),
    /** Of ConnectorEnumType; when nobody says: Unknown. */
    ConnectorType: handleAt(stringCodec, at("ConnectorType"), {
      mutability: "ReadOnly",
      default: "Unknown",
      maxLength: 20,
    }),
    SupplyPhases: handleAt(integerCodec, at("SupplyPhases"), phases),
  };
}

export type EvseComponent = ReturnType<typeof evseComponent>;
export type ConnectorComponent = ReturnType<typeof connectorComponent>;
