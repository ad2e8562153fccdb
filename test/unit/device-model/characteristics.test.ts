import { describe, expect, it } from "vitest";
import { evseComponent } from "../../../src/device-model/components/evse.ts";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import type { ReportedVariable } from "../../../src/device-model/variable-access.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import { fromFile, model } from "./model-for-tests.ts";

const find = (settings: ReturnType<typeof model>, component: string, name: string) =>
  [...new VariableModel({ settings }).variables()].find(
    ({ address }) => address.component === component && address.variable === name,
  );

describe("characteristics the standard asks for", () => {
  it("SecurityCtrlr.CertificateEntries: as long as none can be installed, 0 of 0 (Part 2 §2.2.4)", () => {
    expect(find(model(), "SecurityCtrlr", "CertificateEntries")).toMatchObject({
      attributes: [{ value: "0", mutability: "ReadOnly" }],
      characteristics: { dataType: "integer", minLimit: 0, maxLimit: 0 },
    });
  });

  it("EVSE.Power: what nobody gives is what a composite schedule assumes; a file's limit is told (Part 2 §2.13.7)", () => {
    const evse = evseComponent(1);
    const limit = (...values: Parameters<typeof model>[0] & object): number | undefined => {
      const settings = model(values);
      settings.define(Object.values(evse), values);
      return find(settings, "EVSE", "Power")?.characteristics.maxLimit;
    };
    expect(limit()).toBe(33_120);
    expect(limit(fromFile(SmartChargingCtrlr.CompositeScheduleDefaultLimitWatts, 22_000))).toBe(22_000);
    expect(limit(fromFile(evse.PowerMaxLimit, 7400, "component"))).toBe(7400);
  });

  it("AuthCacheCtrlr.Policy: what leaves is neither what was used nor what was learnt longest ago (AuthCachePolicy)", () => {
    expect(find(model(), "AuthCacheCtrlr", "Policy")).toMatchObject({
      attributes: [{ value: "CUSTOM", mutability: "ReadOnly" }],
      characteristics: { valuesList: "CUSTOM" },
    });
  });

  it("units are the standard's, and a count has none", () => {
    const counts = ({ characteristics }: ReportedVariable): boolean => characteristics.unit === "times";
    expect([...new VariableModel({ settings: model() }).variables()].filter(counts)).toEqual([]);
  });
});
