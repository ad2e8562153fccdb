import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { fromFile, keys16, model, recordingLogger } from "./model-for-tests.ts";

describe("1.6 keys and the integrator", () => {
  it("reads whole what does not fit into 1.6's answer", () => {
    const long = "k".repeat(600);
    const settings = model([
      fromFile(OCPP16LegacyCtrlr.MeterPublicKeys, [long]),
      fromFile(OCPP16LegacyCtrlr.GetConfigurationMaxKeys, 1),
    ]);
    const keys = keys16(settings);
    const names = ["MeterPublicKey1", "HeartbeatInterval"];
    expect(keys.read(names).known).toEqual([{ key: "MeterPublicKey1", readonly: true }]);
    expect(keys.read(names, "integrator").known).toMatchObject([{ value: long }, { value: "300" }]);
  });

  it("sets what is read-only to the CSMS, but no key that shows a part of its variable; the log says who", () => {
    const log: string[] = [];
    const settings = model([fromFile(OCPP16LegacyCtrlr.MeterPublicKeys, ["a"])]);
    const keys = keys16(settings, { logger: recordingLogger(log) });
    expect(keys.write("ChargePointModel", "Two", "csms")).toBe("Rejected");
    expect(keys.write("ChargePointModel", "Two", "integrator")).toBe("Accepted");
    expect(settings.get(InternalCtrlr.ChargePointModel)).toBe("Two");
    expect(keys.write("MeterPublicKey1", "b", "integrator")).toBe("Rejected");
    expect(keys.write("SecurityProfile", "0", "integrator")).toBe("Rejected");
    expect(log.map((line) => line.split(":")[0])).toEqual([
      "the CSMS may not change ChargePointModel",
      "the integrator may not change MeterPublicKey1",
      "the integrator may not change SecurityProfile",
    ]);
  });

  it("writes the whole list of feature profiles; while smart charging is switched off 1.6 is shown the rest", () => {
    const settings = model([fromFile(SmartChargingCtrlr.Enabled, false)]);
    const keys = keys16(settings);
    const shown = () => keys.read(["SupportedFeatureProfiles"], "integrator").known[0];
    expect(shown()).toEqual({ key: "SupportedFeatureProfiles", readonly: true, value: "Core,RemoteTrigger" });
    expect(keys.write("SupportedFeatureProfiles", "Core,SmartCharging", "csms")).toBe("Rejected");
    expect(keys.write("SupportedFeatureProfiles", "Core,SmartCharging", "integrator")).toBe("Accepted");
    expect(shown()?.value).toBe("Core");
    settings.set(SmartChargingCtrlr.Enabled, true, "csms");
    expect(shown()?.value).toBe("Core,SmartCharging");
  });

  it("names the keys that show a variable as it is", () => {
    const settings = model([fromFile(OCPP16LegacyCtrlr.MeterPublicKeys, ["a", "b"])]);
    const keys = keys16(settings);
    expect(keys.namesOf(OCPPCommCtrlr.HeartbeatInterval)).toEqual(["HeartbeatInterval"]);
    expect(keys.namesOf(OCPP16LegacyCtrlr.MeterPublicKeys)).toEqual(["MeterPublicKeys"]);
    expect(keys.namesOf(NetworkConfiguration.BasicAuthPassword)).toEqual([]);
  });
});
