import { describe, expect, it } from "vitest";
import { owners, Rig } from "../../support/rig.ts";

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

  it("G01.FR.01 G01.FR.07 G03.FR.01 G03.FR.02 G03.FR.04 G03.FR.06 an EVSE", async () => {
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

  it("G04.FR.01 G04.FR.02 G04.FR.03 G04.FR.05 G04.FR.07 G04.FR.08 the whole station, and back to what it was", async () => {
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

  it("G01.FR.02 G03.FR.08 G04.FR.09 holds over a restart", async () => {
    const rig = await begun();
    await change(rig, "Inoperative", evse(1));
    await rig.stop();
    rig.csms.forget();
    await rig.start();
    expect(statuses(rig)).toContain("1.1 Unavailable");
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
