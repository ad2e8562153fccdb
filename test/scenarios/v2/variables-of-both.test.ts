import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { SampledDataCtrlr } from "../../../src/device-model/components/sampled-data-ctrlr.ts";
import { Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, samplesOf2 } from "../../support/v2/events.ts";
import { Tester2, type Reported } from "../../support/v2/tester.ts";

async function booted(options: RigOptions = {}): Promise<{ rig: Rig; tester: Tester2 }> {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  rig.csms.forget();
  return { rig, tester: new Tester2(rig) };
}

async function valueOf(tester: Tester2, id: string): Promise<unknown> {
  const [result] = await tester.getVariables([id]);
  expect(result).toMatchObject({ attributeStatus: "Accepted" });
  return result?.["attributeValue"];
}

const whole = (rig: Rig, id: string): string | null | undefined => {
  const [component = "", variable = ""] = id.split("/");
  return rig.settings?.getText({ component, variable });
};

/** What a report tells of one variable. */
async function reported(tester: Tester2, component: string, variable: string): Promise<Reported | undefined> {
  const componentVariable = [{ component: { name: component }, variable: { name: variable } }];
  await tester.ask("GetReport", { requestId: 5, componentVariable }, "Accepted");
  const [found] = await tester.report(5);
  return found;
}

describe("HeartbeatInterval, whose 0 is a value of 1.6 alone", () => {
  const heartbeat = "OCPPCommCtrlr/HeartbeatInterval";

  it("B05.FR.08 0 is out of its range, and 1 is not (Part 2 §2.1.5)", async () => {
    const { tester } = await booted();
    const [refused] = await tester.setVariables({ [heartbeat]: "0" });
    expect(refused).toMatchObject({
      attributeStatus: "Rejected",
      attributeStatusInfo: { reasonCode: "ValueOutOfRange" },
    });
    expect(await valueOf(tester, heartbeat)).not.toBe("0");
    const [least] = await tester.setVariables({ [heartbeat]: "1" });
    expect(least).toMatchObject({ attributeStatus: "Accepted" });
    const told = await reported(tester, "OCPPCommCtrlr", "HeartbeatInterval");
    expect(told?.characteristics).toMatchObject({ minLimit: 1 });
  });

  it("1.6 §9.1.10: what 1.6 set to 0 is told as the once a day that it comes to, and stays", async () => {
    const { rig, tester } = await booted({ keys: { HeartbeatInterval: "0" } });
    // The answer to the BootNotification is another value, if it names one (B01.FR.04).
    rig.settings?.setText({ component: "OCPPCommCtrlr", variable: "HeartbeatInterval" }, "0", "integrator");
    expect(await valueOf(tester, heartbeat)).toBe("86400");
    expect(whole(rig, heartbeat)).toBe("0");
    rig.csms.forget();
    await rig.pass(86_300);
    expect(rig.csms.of("Heartbeat")).toHaveLength(0);
    await rig.pass(200);
    expect(rig.csms.of("Heartbeat")).toHaveLength(1);
  });
});

describe("lists of measurands", () => {
  const lists = [
    "SampledDataCtrlr/TxStartedMeasurands",
    "SampledDataCtrlr/TxUpdatedMeasurands",
    "SampledDataCtrlr/TxEndedMeasurands",
    "AlignedDataCtrlr/Measurands",
    "AlignedDataCtrlr/TxEndedMeasurands",
  ];
  const supported = {
    handle: InternalCtrlr.SupportedMeasurands,
    value: ["Energy.Active.Import.Register", "Voltage.L1", "Voltage.L2", "SoC", "Temperature", "RPM"],
    origin: "config",
  } as const;

  it.each(lists)("B05.FR.07 %s: only measurands 2.0.1 has, without a phase", async (id) => {
    const { tester } = await booted();
    const before = await valueOf(tester, id);
    for (const wrong of ["Temperature", "SoC,Temperature", "Voltage.L1", "RPM", "Nothing"]) {
      const [result] = await tester.setVariables({ [id]: wrong });
      expect(result, wrong).toMatchObject({
        attributeStatus: "Rejected",
        attributeStatusInfo: { reasonCode: "InvalidValue" },
      });
    }
    expect(await valueOf(tester, id)).toBe(before);
    const [good] = await tester.setVariables({ [id]: "Voltage,soc" });
    expect(good).toMatchObject({ attributeStatus: "Accepted" });
    expect(await valueOf(tester, id)).toBe("Voltage,SoC");
  });

  it.each(lists)("%s: the valuesList is what may be set, each once", async (id) => {
    const { rig, tester } = await booted({ files: [supported] });
    const [component = "", variable = ""] = id.split("/");
    const told = await reported(tester, component, variable);
    const all = "Energy.Active.Import.Register,Voltage,SoC";
    expect(told?.characteristics).toMatchObject({ dataType: "MemberList", valuesList: all });
    const [result] = await tester.setVariables({ [id]: all });
    expect(result).toMatchObject({ attributeStatus: "Accepted" });
    expect(whole(rig, id)).toBe(all);
  });

  it("what 1.6 set is told as far as 2.0.1 has words for it, and is 1.6's until 2.x sets the list anew", async () => {
    const id = "SampledDataCtrlr/TxUpdatedMeasurands";
    const of16 = "Voltage.L1,Temperature,Voltage.L2,SoC";
    const { rig, tester } = await booted({ keys: { MeterValuesSampledData: of16 } });
    expect(await valueOf(tester, id)).toBe("Voltage,SoC");
    const told = await reported(tester, "SampledDataCtrlr", "TxUpdatedMeasurands");
    expect(told?.attributes).toMatchObject([{ value: "Voltage,SoC" }]);
    await tester.setVariables({ [id]: "Temperature" });
    expect(whole(rig, id)).toBe(of16);
    await tester.setVariables({ [id]: "Voltage" });
    expect(whole(rig, id)).toBe("Voltage");
  });

  it("of which 2.0.1 has no word for anything is empty", async () => {
    const { tester } = await booted({ keys: { MeterValuesSampledData: "Temperature" } });
    expect(await valueOf(tester, "SampledDataCtrlr/TxUpdatedMeasurands")).toBe("");
    const told = await reported(tester, "SampledDataCtrlr", "TxUpdatedMeasurands");
    expect(told?.attributes[0]).not.toHaveProperty("value");
  });

  it("J02.FR.11 tells what the list told says", async () => {
    const { rig, tester } = await booted({
      keys: { MeterValuesSampledData: "Voltage.L1,Temperature", MeterValueSampleInterval: "60" },
    });
    const list = await valueOf(tester, SampledDataCtrlr.TxUpdatedMeasurands.id);
    await rig.chargeOn(1);
    await rig.pass(65);
    const told = eventsOf(rig).find(({ triggerReason }) => triggerReason === "MeterValuePeriodic");
    expect(new Set(samplesOf2(told).map(({ measurand }) => measurand))).toEqual(new Set([list]));
  });
});
