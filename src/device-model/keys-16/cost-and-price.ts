import { ClockCtrlr } from "../components/clock-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { TariffCostCtrlr } from "../components/tariff-cost-ctrlr.ts";
import type { AnyHandle } from "../handle.ts";
import { type Key16, type KeyOptions, keysOf } from "./key.ts";
import { jsonObject } from "./rules.ts";

const line = keysOf("CostAndPrice");
const key = (name: string, handle: AnyHandle, options: KeyOptions = {}): Key16 =>
  line(name, handle, "California pricing", { ...options, awaits: "CostAndPrice" });
const object = { fileType: "object", rule: jsonObject } as const;

/** California pricing requirements for 1.6. */
export const costAndPriceKeys: readonly Key16[] = [
  key("CustomDisplayCostAndPrice", OCPP16LegacyCtrlr.CustomDisplayCostAndPrice, { required: true }),
  key("NumberOfDecimalsForCostValues", TariffCostCtrlr.NumberOfDecimalsForCostValues),
  key("DefaultPrice", OCPP16LegacyCtrlr.DefaultPrice, object),
  key("DefaultPriceText", OCPP16LegacyCtrlr.DefaultPriceText, object),
  key("TimeOffset", ClockCtrlr.TimeOffset),
  key("NextTimeOffsetTransitionDateTime", ClockCtrlr.NextTimeOffsetTransitionDateTime),
  key("TimeOffsetNextTransition", ClockCtrlr.NextTransition),
  key("CustomIdleFeeAfterStop", OCPP16LegacyCtrlr.CustomIdleFeeAfterStop, { onlyWhenSet: true }),
  key("SupportedLanguages", OCPP16LegacyCtrlr.SupportedLanguages),
  key("CustomMultiLanguageMessages", OCPP16LegacyCtrlr.CustomMultiLanguageMessages),
  key("Language", OCPP16LegacyCtrlr.Language),
  key("WaitForSetUserPriceTimeout", OCPP16LegacyCtrlr.WaitForSetUserPriceTimeout),
];
