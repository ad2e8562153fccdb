import { SampledDataCtrlr } from "../device-model/components/sampled-data-ctrlr.ts";
import type { FileValue } from "../device-model/device-model.ts";
import type { FileLookup } from "./file-lookup.ts";
import type { StationSection } from "./station-section.ts";

/**
 * What a station that speaks 2.x first begins with where no file says otherwise. Its bill is in the meter values of the last TransactionEvent
 * alone (E06.FR.11), while 1.6 has `meterStop` beside StopTxnSampledData: what 1.6 starts without would leave 2.x without a bill.
 */
export function valuesFor2x(station: StationSection | undefined, files: FileLookup): FileValue[] {
  const handle = SampledDataCtrlr.TxEndedMeasurands;
  const [first] = station?.OcppVersions ?? [];
  if (first === undefined || first === "1.6" || files.seen(handle)) return [];
  return [{ handle, value: ["Energy.Active.Import.Register"], origin: "component" }];
}
