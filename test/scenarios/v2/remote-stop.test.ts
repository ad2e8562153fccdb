import { describe, expect, it } from "vitest";
import { alice, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf, samplesOf2 } from "../../support/v2/events.ts";

const register = "Energy.Active.Import.Register";

async function charging(options: RigOptions): Promise<{ rig: Rig; id: string }> {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  await rig.plug(1);
  await rig.swipe(alice, 1);
  await rig.pass(20);
  const id = String(infoOf(eventsOf(rig)[0])["transactionId"]);
  rig.csms.forget();
  return { rig, id };
}

async function answer(rig: Rig, action: string, payload: Record<string, unknown>): Promise<unknown> {
  const reply = await rig.csms.call(action, payload);
  await rig.pass(5);
  return reply.kind === "result" ? reply.payload["status"] : reply.code;
}

describe.each(owners)("RequestStopTransaction, sessions owned by the %s", (sessionOwner) => {
  it("F03.FR.03 F03.FR.07 F03.FR.09: ends the transaction, after the answer", async () => {
    const { rig, id } = await charging({
      sessionOwner,
      variables: { "SampledDataCtrlr/TxEndedMeasurands": register },
    });
    expect(await answer(rig, "RequestStopTransaction", { transactionId: id })).toBe("Accepted");
    expect(rig.csms.texts[0]).toMatch(/^\[3,/);
    const last = eventsOf(rig).at(-1);
    expect(last).toMatchObject({ eventType: "Ended", triggerReason: "RemoteStop" });
    // 2.0.1 part 2 §1.60.1: no idToken where a RequestStopTransaction ended it.
    expect(last).not.toHaveProperty("idToken");
    expect(infoOf(last)).toMatchObject({ transactionId: id, stoppedReason: "Remote" });
  });

  it("F03.FR.04 E06.FR.11: the end tells the measurands configured for it, with the start", async () => {
    const { rig, id } = await charging({
      sessionOwner,
      variables: { "SampledDataCtrlr/TxEndedMeasurands": register },
    });
    await answer(rig, "RequestStopTransaction", { transactionId: id });
    const samples = samplesOf2(eventsOf(rig).at(-1));
    expect(samples.map(({ context, measurand }) => [context, measurand])).toEqual([
      ["Transaction.Begin", register],
      ["Transaction.End", register],
    ]);
  });

  it("F03.FR.08: a transaction that does not run", async () => {
    const { rig, id } = await charging({ sessionOwner });
    expect(await answer(rig, "RequestStopTransaction", { transactionId: "nobody" })).toBe("Rejected");
    await answer(rig, "RequestStopTransaction", { transactionId: id });
    expect(await answer(rig, "RequestStopTransaction", { transactionId: id })).toBe("Rejected");
  });
});

describe.each(owners)(
  "RequestStopTransaction where the authorization ends no transaction, sessions owned by the %s",
  (sessionOwner) => {
    it("F03.FR.02 F04.FR.02 F04.FR.03: energy stops, the cable can be taken, and with it the transaction ends", async () => {
      const variables = { "TxCtrlr/TxStartPoint": "EVConnected", "TxCtrlr/TxStopPoint": "EVConnected" };
      const { rig, id } = await charging({ sessionOwner, variables });
      expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
      expect(rig.controls.unplug(1, "socket"), "locked while energy flows").toBe(false);
      expect(await answer(rig, "RequestStopTransaction", { transactionId: id })).toBe("Accepted");
      expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Updated", triggerReason: "RemoteStop" });
      expect(infoOf(eventsOf(rig)[0])).toMatchObject({ transactionId: id });
      await rig.pass(60);
      expect(eventsOf(rig).every(({ eventType }) => eventType === "Updated")).toBe(true);
      expect(rig.controls.evse(1).powerW).toBe(0);
      expect(rig.controls.unplug(1, "socket"), "not locked any more").toBe(true);
      await rig.pass(1);
      const last = eventsOf(rig).at(-1);
      expect(last).toMatchObject({ eventType: "Ended" });
      expect(infoOf(last)).toMatchObject({ transactionId: id, stoppedReason: "Remote" });
    });
  },
);

describe.each(owners)("UnlockConnector, sessions owned by the %s", (sessionOwner) => {
  const first = { evseId: 1, connectorId: 1 };

  it("F05.FR.01 F05.FR.02: somebody charges there: neither lock nor transaction is touched", async () => {
    const { rig } = await charging({ sessionOwner });
    expect(await answer(rig, "UnlockConnector", first)).toBe("OngoingAuthorizedTransaction");
    expect(rig.commands("unlock")).toEqual([]);
    expect(eventsOf(rig)).toEqual([]);
  });

  it("F05.FR.03: no such connector", async () => {
    const rig = await new Rig({ version: "2.0.1", sessionOwner }).start();
    expect(await answer(rig, "UnlockConnector", { evseId: 1, connectorId: 2 })).toBe("UnknownConnector");
    expect(await answer(rig, "UnlockConnector", { evseId: 0, connectorId: 0 })).toBe("UnknownConnector");
    expect(await answer(rig, "UnlockConnector", { evseId: 9, connectorId: 1 })).toBe("UnknownConnector");
  });

  it("F05.FR.04 F05.FR.06: unlocked, with a cable and without", async () => {
    const rig = await new Rig({ version: "2.0.1", sessionOwner }).start();
    expect(await answer(rig, "UnlockConnector", first)).toBe("Unlocked");
    await rig.plug(1);
    expect(await answer(rig, "UnlockConnector", first)).toBe("Unlocked");
    expect(rig.commands("unlock")).toHaveLength(2);
  });

  it("F05.FR.05: a lock that is stuck", async () => {
    const rig = await new Rig({ version: "2.0.1", sessionOwner }).start();
    rig.controls.failNext({ kind: "reject" }, "unlock");
    expect(await answer(rig, "UnlockConnector", first)).toBe("UnlockFailed");
  });

  it("F05.FR.07: a connector without a lock", async () => {
    const evses = [{ connectors: [{ cable: "attached" as const }] }];
    const rig = await new Rig({ version: "2.0.1", sessionOwner, evses: 1, charger: { evses } }).start();
    expect(await answer(rig, "UnlockConnector", first)).toBe("NotSupported");
  });
});

describe("UnlockConnector where a transaction waits for its driver", () => {
  it("F05.FR.02: nobody is authorized: the lock opens, the transaction goes on", async () => {
    const variables = { "TxCtrlr/TxStartPoint": "EVConnected", "TxCtrlr/TxStopPoint": "EVConnected" };
    const rig = await new Rig({ version: "2.0.1", variables }).start();
    await rig.plug(1);
    rig.csms.forget();
    expect(await answer(rig, "UnlockConnector", { evseId: 1, connectorId: 1 })).toBe("Unlocked");
    expect(eventsOf(rig).some(({ eventType }) => eventType === "Ended")).toBe(false);
  });
});
