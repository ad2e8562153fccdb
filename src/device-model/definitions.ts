import { absentControllers } from "./components/absent-controllers.ts";
import { AlignedDataCtrlr } from "./components/aligned-data-ctrlr.ts";
import { AuthCacheCtrlr } from "./components/auth-cache-ctrlr.ts";
import { AuthCtrlr } from "./components/auth-ctrlr.ts";
import { ChargingStation } from "./components/charging-station.ts";
import { ClockCtrlr } from "./components/clock-ctrlr.ts";
import { DeviceDataCtrlr } from "./components/device-data-ctrlr.ts";
import { InternalCtrlr } from "./components/internal-ctrlr.ts";
import { ISO15118Ctrlr } from "./components/iso15118-ctrlr.ts";
import { LocalAuthListCtrlr } from "./components/local-auth-list-ctrlr.ts";
import { NetworkConfiguration } from "./components/network-configuration.ts";
import { networkSlotDefinitions } from "./components/network-slots.ts";
import { OCPP16LegacyCtrlr } from "./components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "./components/ocpp-comm-ctrlr.ts";
import { SampledDataCtrlr } from "./components/sampled-data-ctrlr.ts";
import { SecurityCtrlr } from "./components/security-ctrlr.ts";
import { SmartChargingCtrlr } from "./components/smart-charging-ctrlr.ts";
import { TariffCostCtrlr } from "./components/tariff-cost-ctrlr.ts";
import { TxCtrlr } from "./components/tx-ctrlr.ts";
import type { AnyHandle } from "./handle.ts";

/** Every component this build knows of, by name. */
export const standardComponents: Readonly<Record<string, Readonly<Record<string, AnyHandle>>>> = {
  AlignedDataCtrlr,
  AuthCacheCtrlr,
  AuthCtrlr,
  ChargingStation,
  ClockCtrlr,
  DeviceDataCtrlr,
  InternalCtrlr,
  ISO15118Ctrlr,
  LocalAuthListCtrlr,
  NetworkConfiguration,
  NetworkSlots: networkSlotDefinitions,
  OCPP16LegacyCtrlr,
  OCPPCommCtrlr,
  SampledDataCtrlr,
  SecurityCtrlr,
  SmartChargingCtrlr,
  TariffCostCtrlr,
  TxCtrlr,
  ...absentControllers,
};

/** Every variable of them; custom keys come on top. */
export const standardDefinitions: readonly AnyHandle[] = Object.values(standardComponents).flatMap(
  (component) => Object.values(component),
);
