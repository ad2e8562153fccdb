import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { SampledDataCtrlr } from "../../../src/device-model/components/sampled-data-ctrlr.ts";
import { configFolder, least } from "./config-folder.ts";

/** What the files of a folder come to for the end of a transaction; undefined: its default. */
function endsWith(OcppVersions: readonly string[], Core: object = {}): unknown {
  const main = { ...least, Core: { ...least.Core, ...Core }, Station: { OcppVersions } };
  const result = loadConfig(configFolder({ "ocpp-config.json": main }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config.values.find(({ handle }) => handle.id === SampledDataCtrlr.TxEndedMeasurands.id)
    ?.value;
}

describe("what a station of 2.x begins with", () => {
  it("E06.FR.11: the last event of a transaction has its register, for there is no meterStop", () => {
    expect(endsWith(["2.0.1"])).toEqual(["Energy.Active.Import.Register"]);
    expect(endsWith(["2.0.1", "1.6"])).toEqual(["Energy.Active.Import.Register"]);
  });

  it("a file that says otherwise is right, and 1.6 is left as it is", () => {
    expect(endsWith(["2.0.1"], { StopTxnSampledData: "Voltage" })).toEqual(["Voltage"]);
    expect(endsWith(["1.6"])).toBeUndefined();
    expect(endsWith(["1.6", "2.0.1"])).toBeUndefined();
  });
});
