import { InternalCtrlr } from "./components/internal-ctrlr.ts";
import { ClockCtrlr } from "./components/clock-ctrlr.ts";
import { NetworkConfiguration } from "./components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "./components/ocpp16-legacy-ctrlr.ts";
import { type AnyHandle, boolean, integer, string } from "./handle.ts";

/** A variable of 2.x that is, under another name, one the station already has: one value, two names. */
export interface Alias {
  /** As 2.x has it: name, bounds, mutability. */
  readonly handle: AnyHandle;
  /** The variable the value is in. */
  readonly target: AnyHandle;
}

const fixed = { mutability: "ReadOnly", default: "" } as const;

export const aliases: readonly Alias[] = [
  {
    handle: string("ChargingStation/Model", { ...fixed, maxLength: 20 }),
    target: InternalCtrlr.ChargePointModel,
  },
  {
    handle: string("ChargingStation/VendorName", { ...fixed, maxLength: 50 }),
    target: InternalCtrlr.ChargePointVendor,
  },
  {
    handle: string("ChargingStation/SerialNumber", { ...fixed, maxLength: 25 }),
    target: InternalCtrlr.ChargePointSerialNumber,
  },
  {
    handle: string("ChargingStation/FirmwareVersion", { ...fixed, maxLength: 50 }),
    target: InternalCtrlr.FirmwareVersion,
  },
  {
    handle: string("ClockCtrlr/TimeOffset[NextTransition]", { default: "", maxLength: 40 }),
    target: ClockCtrlr.NextTransition,
  },
  {
    handle: boolean("OCPPCommCtrlr/UnlockOnEVSideDisconnect", { default: true }),
    target: OCPP16LegacyCtrlr.UnlockConnectorOnEVSideDisconnect,
  },
  {
    // A00.FR.205: 16 to 40 characters.
    handle: string("SecurityCtrlr/BasicAuthPassword", {
      default: "",
      minLength: 16,
      maxLength: 40,
      mutability: "WriteOnly",
      secret: true,
    }),
    target: NetworkConfiguration.BasicAuthPassword,
  },
  {
    handle: string("SecurityCtrlr/Identity", { ...fixed, maxLength: 48 }),
    target: NetworkConfiguration.Identity,
  },
  {
    handle: integer("SecurityCtrlr/SecurityProfile", { default: 0, min: 0, max: 3, mutability: "ReadOnly" }),
    target: NetworkConfiguration.SecurityProfile,
  },
  {
    handle: boolean("TxCtrlr/StopTxOnEVSideDisconnect", { default: true }),
    target: OCPP16LegacyCtrlr.StopTransactionOnEVSideDisconnect,
  },
];
