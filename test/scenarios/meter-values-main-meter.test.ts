import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { contexts, elements, energy } from "../support/meter-values.ts";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const charger = { mainMeter: true };
const ids = (payloads: readonly Record<string, unknown>[]): unknown[] =>
  payloads.map(({ connectorId }) => connectorId);

describe.each(owners)("the station's main meter, sessions owned by the %s", (sessionOwner) => {
  it("is sampled as connector 0, without a transactionId, while any transaction runs (1.6 §3.16.3, errata v4 §3.16)", async () => {
    const keys = {
      MeterValueSampleInterval: "60",
      MeterValuesSampledData: `${energy},Power.Active.Import,SoC`,
    };
    const rig = await new Rig({ sessionOwner, charger, keys }).start();
    await rig.pass(300);
    expect(rig.csms.of("MeterValues")).toEqual([]);
    await rig.chargeOn(1);
    await rig.chargeOn(2, bob);
    await rig.pass(120);
    const sent = rig.csms.of("MeterValues");
    expect(ids(sent).sort()).toEqual([0, 0, 1, 1, 2, 2]);
    const main = sent.filter(({ connectorId }) => connectorId === 0);
    for (const payload of main) expect(payload).not.toHaveProperty("transactionId");
    const [first, second] = main.flatMap((payload) => elements(payload));
    expect(first?.samples).toMatchObject([
      { measurand: energy, context: "Sample.Periodic", location: "Inlet", unit: "Wh" },
      { measurand: "Power.Active.Import", context: "Sample.Periodic", location: "Inlet", unit: "W" },
    ]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(60_000);
    expect(Number(second?.samples[0]?.value)).toBeGreaterThan(Number(first?.samples[0]?.value));

    await rig.swipe(alice, 1);
    rig.csms.forget();
    await rig.pass(60);
    expect(new Set(ids(rig.csms.of("MeterValues"))), "one still runs").toEqual(new Set([0, 2]));
    await rig.swipe(bob, 2);
    rig.csms.forget();
    await rig.pass(600);
    expect(rig.csms.of("MeterValues"), "none runs").toEqual([]);
  });

  it("is read on the grid of the day, with or without a transaction (1.6 §3.16.2)", async () => {
    const clock = new VirtualClock(Date.UTC(2026, 4, 5, 10, 7, 13));
    const keys = { ClockAlignedDataInterval: "900" };
    const rig = await new Rig({ sessionOwner, charger, clock, keys }).start();
    await rig.pass(900);
    const [idle] = rig.csms.of("MeterValues");
    expect(idle).toMatchObject({ connectorId: 0 });
    expect(elements(idle).map(({ at }) => at % 900_000)).toEqual([0]);
    await rig.chargeOn(1);
    await rig.pass(900);
    const main = rig.csms.of("MeterValues").filter(({ connectorId }) => connectorId === 0);
    expect(main).toHaveLength(1);
    expect(main[0]).not.toHaveProperty("transactionId");
    expect(contexts(elements(main[0]))).toEqual(["Sample.Clock"]);
  });

  it("an interval changed while charging holds for it too; 0 ends it", async () => {
    const rig = await new Rig({ sessionOwner, charger, keys: { MeterValueSampleInterval: "600" } }).start();
    await rig.chargeOn(1);
    await rig.configure("MeterValueSampleInterval", "10");
    await rig.pass(31);
    expect(ids(rig.csms.of("MeterValues")).filter((id) => id === 0)).toHaveLength(3);
    await rig.configure("MeterValueSampleInterval", "0");
    await rig.pass(600);
    expect(ids(rig.csms.of("MeterValues")).filter((id) => id === 0)).toHaveLength(3);
  });

  it("nothing is told of it while the hardware is gone, or when there is none", async () => {
    const keys = { MeterValueSampleInterval: "60", ClockAlignedDataInterval: "60" };
    const rig = await new Rig({ sessionOwner, charger, keys }).start();
    await rig.chargeOn(1);
    rig.controls.loseHardware();
    rig.csms.forget();
    await rig.pass(300);
    expect(rig.csms.of("MeterValues")).toEqual([]);
    rig.controls.regainHardware();
    await rig.pass(61);
    expect(ids(rig.csms.of("MeterValues"))).toContain(0);

    const without = await new Rig({ sessionOwner, keys }).start();
    await without.chargeOn(1);
    await without.pass(300);
    expect(ids(without.csms.of("MeterValues"))).not.toContain(0);
  });

  it("tells its most recent values when asked, of connector 0 or of all (1.6 §5.17)", async () => {
    const rig = await new Rig({ sessionOwner, charger }).start();
    const ask = async (connectorId?: number): Promise<unknown> => {
      rig.csms.forget();
      const requestedMessage = "MeterValues";
      const payload = connectorId === undefined ? { requestedMessage } : { requestedMessage, connectorId };
      const reply = await rig.csms.call("TriggerMessage", payload);
      await rig.pass(1);
      return reply.kind === "result" ? reply.payload["status"] : reply;
    };
    expect(await ask(0)).toBe("Accepted");
    const [sent] = rig.csms.of("MeterValues");
    expect(sent).toMatchObject({ connectorId: 0 });
    expect(elements(sent)[0]?.samples).toMatchObject([
      { context: "Trigger", measurand: energy, location: "Inlet" },
    ]);
    expect(await ask()).toBe("Accepted");
    expect(ids(rig.csms.of("MeterValues"))).toEqual([0, 1, 2]);
    rig.controls.loseHardware();
    expect(await ask(0)).toBe("Rejected");
    expect(rig.csms.of("MeterValues")).toEqual([]);
  });

  it("is Rejected as a trigger where there is none (1.6 §5.17)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const asked = { requestedMessage: "MeterValues", connectorId: 0 };
    expect(await rig.csms.call("TriggerMessage", asked)).toMatchObject({ payload: { status: "Rejected" } });
  });
});
