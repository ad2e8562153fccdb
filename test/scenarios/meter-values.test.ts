import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { contexts, elements, energy } from "../support/meter-values.ts";
import { alice, owners, Rig } from "../support/rig.ts";

describe.each(owners)("MeterValues, sessions owned by the %s", (sessionOwner) => {
  it("sampled: every interval, in the transaction only, with rising energy (1.6 §3.16.1, TC_070_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { MeterValueSampleInterval: "60" } }).start();
    await rig.pass(300);
    expect(rig.csms.of("MeterValues")).toEqual([]);
    await rig.chargeOn(1);
    await rig.pass(300);
    const sent = rig.csms.of("MeterValues");
    expect(sent).toHaveLength(5);
    for (const payload of sent) expect(payload).toMatchObject({ connectorId: 1, transactionId: 1000 });
    const meters = sent.flatMap((payload) => elements(payload));
    for (const { samples } of meters)
      expect(samples).toMatchObject([{ context: "Sample.Periodic", measurand: energy, unit: "Wh" }]);
    const values = meters.map(({ samples }) => Number(samples[0]?.value));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(5);
    const steps = meters.slice(1).map(({ at }, index) => at - (meters[index]?.at ?? 0));
    expect(new Set(steps)).toEqual(new Set([60_000]));
  });

  it("an interval changed while charging holds from then on; 0 ends it (1.6 §9.1.19)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { MeterValueSampleInterval: "600" } }).start();
    await rig.chargeOn(1);
    await rig.configure("MeterValueSampleInterval", "10");
    await rig.pass(31);
    expect(rig.csms.of("MeterValues")).toHaveLength(3);
    await rig.configure("MeterValueSampleInterval", "0");
    await rig.pass(600);
    expect(rig.csms.of("MeterValues")).toHaveLength(3);
  });

  it("clock-aligned: on the grid from midnight, in and outside of transactions (1.6 §3.16.2, TC_071_CS)", async () => {
    const clock = new VirtualClock(Date.UTC(2026, 4, 5, 10, 7, 13));
    const keys = { ClockAlignedDataInterval: "900", MeterValuesAlignedData: `${energy},Power.Active.Import` };
    const rig = await new Rig({ sessionOwner, clock, keys }).start();
    await rig.chargeOn(2);
    await rig.pass(1000);
    const sent = rig.csms.of("MeterValues");
    expect(sent.map(({ connectorId, transactionId }) => [connectorId, transactionId])).toEqual([
      [1, undefined],
      [2, 1000],
    ]);
    for (const payload of sent) {
      const [element] = elements(payload);
      expect((element?.at ?? 1) % 900_000).toBeLessThan(50);
      expect(element?.samples).toMatchObject([
        { context: "Sample.Clock", measurand: energy },
        { context: "Sample.Clock", measurand: "Power.Active.Import", unit: "W" },
      ]);
    }
  });

  it("a change of the time moves the grid (1.6 §4.6)", async () => {
    const clock = new VirtualClock(Date.UTC(2026, 4, 5, 10, 7, 13));
    const rig = await new Rig({ sessionOwner, clock, keys: { ClockAlignedDataInterval: "900" } }).start();
    const ahead = 45 * 60_000;
    rig.csms.on("Heartbeat", () => ({ currentTime: new Date(clock.wall() + ahead).toISOString() }));
    await rig.configure("HeartbeatInterval", "20");
    await rig.pass(8 * 60);
    const at = rig.csms
      .of("MeterValues")
      .flatMap((payload) => elements(payload).map((element) => element.at));
    expect(at.length).toBeGreaterThan(0);
    for (const each of at) expect(Math.abs(each - Date.UTC(2026, 4, 5, 11))).toBeLessThan(50);
  });

  it("the measurands asked for, with each phase the meter has, or the one named (1.6 §3.16.3, §9.1.17)", async () => {
    const keys = {
      MeterValueSampleInterval: "60",
      MeterValuesSampledData: "Voltage.L1,Current.Import,SoC,Frequency,Temperature",
    };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1);
    await rig.pass(60);
    const [element] = elements(rig.csms.of("MeterValues")[0]);
    const told = element?.samples.map(({ measurand, phase, unit, location }) => [
      measurand,
      phase,
      unit,
      location,
    ]);
    expect(told).toEqual([
      ["Voltage", "L1-N", "V", "Outlet"],
      ["Current.Import", "L1", "A", "Outlet"],
      ["Current.Import", "L2", "A", "Outlet"],
      ["Current.Import", "L3", "A", "Outlet"],
      ["SoC", "", "Percent", "EV"],
      ["Frequency", "", "", "Outlet"],
      ["Temperature", "", "Celsius", "Body"],
    ]);
  });

  it("a list with a measurand the station has not is refused whole (1.6 §3.16.4)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const value = `${energy},RPM`;
    const reply = await rig.csms.call("ChangeConfiguration", { key: "MeterValuesSampledData", value });
    expect(reply).toMatchObject({ payload: { status: "Rejected" } });
  });

  it("StopTransaction carries what StopTxnSampledData and StopTxnAlignedData ask for, from begin to end (errata v4 §3.14)", async () => {
    const clock = new VirtualClock(Date.UTC(2026, 4, 5, 10, 0, 0));
    const keys = {
      MeterValueSampleInterval: "60",
      ClockAlignedDataInterval: "120",
      StopTxnSampledData: energy,
      StopTxnAlignedData: "Power.Active.Import",
    };
    const rig = await new Rig({ sessionOwner, clock, keys }).start();
    await rig.chargeOn(1);
    await rig.pass(200);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    const data = elements(stop, "transactionData");
    expect(contexts(data)).toEqual([
      "Transaction.Begin",
      "Sample.Periodic",
      "Sample.Clock",
      "Sample.Periodic",
      "Sample.Periodic",
      "Transaction.End",
    ]);
    expect(data.map(({ at }) => at)).toEqual(data.map(({ at }) => at).sort((a, b) => a - b));
    const wanted = [energy, "Power.Active.Import"];
    expect(data[0]?.samples.map(({ measurand }) => measurand)).toEqual(wanted);
    const last = data.at(-1)?.samples ?? [];
    expect(last.map(({ measurand }) => measurand)).toEqual(wanted);
    expect(Math.round(Number(last[0]?.value))).toBe(stop?.["meterStop"]);
  });

  it("without StopTxn… keys no transactionData is sent (1.6 §3.16.5)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { MeterValueSampleInterval: "60" } }).start();
    await rig.chargeOn(1);
    await rig.pass(100);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")[0]).not.toHaveProperty("transactionData");
  });

  it("a long transaction keeps begin and end, and a StopTransaction that can be sent (errata v4 §3.14)", async () => {
    const keys = { MeterValueSampleInterval: "10", StopTxnSampledData: energy };
    const charger = { meterPeriodMs: 10_000, stepMs: 60_000 };
    const rig = await new Rig({ sessionOwner, keys, charger }).start();
    await rig.chargeOn(1);
    await rig.pass(2 * 3600);
    await rig.swipe(alice, 1);
    const data = elements(rig.csms.of("StopTransaction")[0], "transactionData");
    expect(data.length).toBeLessThan(300);
    expect(contexts(data)[0]).toBe("Transaction.Begin");
    expect(contexts(data).at(-1)).toBe("Transaction.End");
    expect(JSON.stringify(rig.csms.of("StopTransaction")[0]).length).toBeLessThan(65_000);
  });

  it("a meter that fell silent while the car charges is not made up for", async () => {
    const keys = { MeterValueSampleInterval: "60" };
    const rig = await new Rig({ sessionOwner, keys, charger: { meterPeriodMs: 86_400_000 } }).start();
    await rig.chargeOn(1);
    await rig.pass(3600);
    expect(rig.csms.of("MeterValues").length).toBeLessThanOrEqual(6);
    expect(rig.log.filter(({ text }) => text.includes("fell silent"))).toHaveLength(1);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    expect(stop?.["meterStop"]).toBe(Math.round(rig.controls.evse(1).energyWh));
  });

  it("of several connectors at one EVSE the one with the cable is told, before, in and after a transaction (1.6 §4.7)", async () => {
    const keys = { ClockAlignedDataInterval: "60" };
    const rig = await new Rig({ sessionOwner, evses: 1, connectorsPerEvse: 2, keys }).start();
    const told = async (): Promise<unknown> => {
      rig.csms.forget();
      await rig.pass(60);
      return rig.csms.of("MeterValues").map(({ connectorId }) => connectorId);
    };
    expect(await told()).toEqual([1]);
    rig.controls.plug(1, 2);
    expect(await told()).toEqual([2]);
    await rig.swipe(alice, 1);
    expect(await told()).toEqual([2]);
    await rig.swipe(alice, 1);
    expect(await told()).toEqual([2]);
  });
});
