import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../../support/rig.ts";

const evse = (id: number, connectorId?: number) => ({
  evse: { id, ...(connectorId !== undefined && { connectorId }) },
});

async function change(rig: Rig, operationalStatus: string, place: object = {}): Promise<unknown> {
  const reply = await rig.csms.call("ChangeAvailability", { operationalStatus, ...place });
  await rig.pass(1);
  return reply.kind === "result" ? reply.payload["status"] : reply;
}

/** The last status told of each connector: `1.1 Available`. */
function statuses(rig: Rig): string[] {
  const last = new Map<string, unknown>();
  for (const { evseId, connectorId, connectorStatus } of rig.csms.of("StatusNotification"))
    last.set(`${String(evseId)}.${String(connectorId)}`, connectorStatus);
  return [...last].map(([place, status]) => `${place} ${String(status)}`);
}

describe.each(owners)("ChangeAvailability, sessions owned by the %s", (sessionOwner) => {
  const begun = (): Promise<Rig> => new Rig({ version: "2.0.1", sessionOwner }).start();

  it("G01.FR.01 G01.FR.07 G03.FR.01 G03.FR.02 G03.FR.04 an EVSE", async () => {
    const rig = await begun();
    rig.csms.forget();
    expect(await change(rig, "Inoperative", evse(1))).toBe("Accepted");
    expect(statuses(rig)).toEqual(["1.1 Unavailable"]);
    expect(await change(rig, "Operative", evse(1))).toBe("Accepted");
    expect(statuses(rig)).toEqual(["1.1 Available"]);
  });

  it("G03.FR.07 a connector stays as it was set when its EVSE comes back", async () => {
    const rig = await begun();
    await change(rig, "Inoperative", evse(1, 1));
    await change(rig, "Inoperative", evse(1));
    rig.csms.forget();
    expect(await change(rig, "Operative", evse(1))).toBe("Accepted");
    expect(statuses(rig)).toEqual([]);
    await change(rig, "Operative", evse(1, 1));
    expect(statuses(rig)).toEqual(["1.1 Available"]);
  });

  it("G04.FR.01 G04.FR.02 G04.FR.03 G04.FR.05 G04.FR.08 the whole station, and back to what it was", async () => {
    const rig = await begun();
    await change(rig, "Inoperative", evse(2));
    rig.csms.forget();
    expect(await change(rig, "Inoperative")).toBe("Accepted");
    expect(statuses(rig)).toEqual(["1.1 Unavailable"]);
    expect(await change(rig, "Operative")).toBe("Accepted");
    expect(statuses(rig)).toEqual(["1.1 Available"]);
  });

  it("G01.FR.05 G03.FR.05 G04.FR.06 Scheduled while a transaction runs, and done when it is over", async () => {
    const rig = await begun();
    await rig.chargeOn(1);
    expect(await change(rig, "Inoperative", evse(1))).toBe("Scheduled");
    expect(statuses(rig)).toEqual([]);
    rig.controls.unplug(1);
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["1.1 Unavailable"]);
  });

  it("G03.FR.05 the end of the transaction is enough, with the car still there", async () => {
    const rig = await begun();
    await rig.chargeOn(1);
    const [transaction] = rig.store.transactions.open();
    expect(await change(rig, "Inoperative", evse(1, 1))).toBe("Scheduled");
    await rig.csms.call("RequestStopTransaction", { transactionId: transaction?.id ?? "" });
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["1.1 Unavailable"]);
  });

  it("G04.FR.06 of the whole station what is free goes out of service at once, and all comes back as it was", async () => {
    const rig = await begun();
    await rig.chargeOn(1);
    expect(await change(rig, "Inoperative")).toBe("Scheduled");
    expect(statuses(rig)).toEqual(["2.1 Unavailable"]);
    rig.controls.unplug(1);
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["2.1 Unavailable", "1.1 Unavailable"]);
    expect(await change(rig, "Operative")).toBe("Accepted");
    expect(statuses(rig)).toEqual(["2.1 Available", "1.1 Available"]);
  });

  it("G03.FR.03 G04.FR.04 what it is already is Accepted, also while a transaction runs", async () => {
    const rig = await begun();
    await rig.chargeOn(1);
    expect(await change(rig, "Operative", evse(1))).toBe("Accepted");
    expect(await change(rig, "Operative")).toBe("Accepted");
    expect(await change(rig, "Inoperative", evse(2))).toBe("Accepted");
    expect(await change(rig, "Inoperative", evse(2))).toBe("Accepted");
  });

  it.each<[string, object, string[], string[]]>([
    ["G03.FR.06 of an EVSE", evse(1), ["1.1 Unavailable"], ["2.1 Available", "2.2 Available"]],
    ["G04.FR.07 of the station", {}, ["1.1 Unavailable", "2.1 Unavailable", "2.2 Unavailable"], []],
  ])("%s every connector goes out of service but the one that is Faulted", async (_, place, gone, stay) => {
    const rig = await new Rig({ version: "2.0.1", sessionOwner, connectorsPerEvse: 2 }).start();
    const fault = rig.controls.raiseError("HighTemperature", { evse: 1, connector: 2 });
    await rig.pass(1);
    expect(await change(rig, "Inoperative", place)).toBe("Accepted");
    expect(statuses(rig).sort()).toEqual(["1.2 Faulted", ...gone, ...stay].sort());
    // What is repaired meanwhile is out of service as well.
    rig.controls.clearError(fault);
    await rig.pass(1);
    expect(statuses(rig).sort()).toEqual(["1.2 Unavailable", ...gone, ...stay].sort());
    for (const id of gone.map((text) => Number(text[0]))) {
      await rig.plug(id);
      await rig.swipe(alice, id);
      await rig.pass(10);
      expect(rig.controls.evse(id).powerW).toBe(0);
    }
  });

  it.each<[string, object, string[]]>([
    ["G01.FR.02 G03.FR.08 of an EVSE", evse(1), ["1.1 Unavailable", "1.2 Unavailable"]],
    ["G03.FR.08 of a connector", evse(2, 1), ["2.1 Unavailable"]],
    [
      "G04.FR.09 of the station",
      {},
      ["1.1 Unavailable", "1.2 Unavailable", "2.1 Unavailable", "2.2 Unavailable"],
    ],
  ])("%s: it outlives a restart and a power loss", async (_, place, expected) => {
    const rig = await new Rig({ version: "2.0.1", sessionOwner, connectorsPerEvse: 2 }).start();
    await change(rig, "Inoperative", place);
    for (const kills of [false, true]) {
      if (kills) await rig.kill();
      else await rig.stop();
      if (kills) rig.controls.powerCut(5000);
      await rig.pass(10);
      // The hardware need not remember.
      for (const { evse: id, connector } of rig.topology) rig.controls.setEnabled(true, id, connector);
      rig.csms.forget();
      await rig.start();
      await rig.pass(60);
      const is = statuses(rig);
      expect(is.filter((status) => status.endsWith("Unavailable")).sort()).toEqual(expected);
      expect(is).toHaveLength(4);
    }
    expect(await change(rig, "Operative", place)).toBe("Accepted");
    expect(statuses(rig).filter((status) => !status.endsWith("Available"))).toEqual([]);
  });

  it("a place that is not there is Rejected", async () => {
    const rig = await begun();
    expect(await change(rig, "Inoperative", evse(9))).toBe("Rejected");
    expect(await change(rig, "Inoperative", evse(1, 2))).toBe("Rejected");
  });

  it("G01.FR.03 G01.FR.04 a car comes and goes", async () => {
    const rig = await begun();
    rig.csms.forget();
    rig.controls.plug(1);
    await rig.pass(1);
    expect(statuses(rig)).toEqual(["1.1 Occupied"]);
    rig.controls.unplug(1);
    await rig.pass(1);
    expect(statuses(rig)).toEqual(["1.1 Available"]);
  });
});
