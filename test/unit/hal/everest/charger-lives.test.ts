import { describe, expect, it } from "vitest";
import { isObject, parseJson } from "../../../../src/kernel/json.ts";
import { about, charge, ChargerRig, finished, meter } from "./charger-rig.ts";

const fault = (state: string): object => ({
  type: "evse_manager/Inoperative",
  state,
  uuid: "e1",
  origin: { module_id: "manager_1", implementation_id: "evse" },
});

/** Back alone, and listened to. */
async function back(rig: ChargerRig): Promise<ChargerRig> {
  await rig.charger.prepare();
  await rig.charger.start(rig.listener);
  await rig.clock.advance(20_000);
  return rig;
}

describe("a process that is killed before the station listens", () => {
  const remembered = async (): Promise<string> => {
    const rig = await new ChargerRig({ standalone: true }).begun();
    charge(rig);
    await rig.clock.flush();
    return rig.notes ?? "";
  };

  it.each([false, true])("hands on what the broker gave it (prepared: %s)", async (prepared) => {
    const killed = new ChargerRig({ standalone: true, notes: await remembered() });
    if (prepared) await killed.charger.prepare();
    killed.session("TransactionFinished", finished);
    killed.session("SessionFinished", { session_finished: { meter_value: meter } });
    const rig = await back(new ChargerRig({ standalone: true, notes: killed.notes ?? "" }));
    expect(rig.snapshots[0]?.sessions).toEqual([{ evse: 1, sessionId: "s1" }]);
    expect(about(rig.listener.events).slice(1)).toEqual(
      expect.arrayContaining(["transactionFinished", "unplugged", "sessionFinished"]),
    );
    await rig.clock.flush();
    const next = await back(new ChargerRig({ standalone: true, notes: rig.notes ?? "" }));
    expect(next.types).toEqual(["online"]);
  });

  it("the second time too, with what came in between", async () => {
    const first = new ChargerRig({ standalone: true, notes: await remembered() });
    first.session("TransactionFinished", finished);
    const second = new ChargerRig({ standalone: true, notes: first.notes ?? "" });
    await second.charger.prepare();
    second.session("SessionFinished", { session_finished: { meter_value: meter } });
    const rig = await back(new ChargerRig({ standalone: true, notes: second.notes ?? "" }));
    expect(about(rig.listener.events).filter((type) => type.endsWith("Finished"))).toEqual([
      "transactionFinished",
      "sessionFinished",
    ]);
  });

  it("knows what the broker was told is delivered, at the very moment", async () => {
    const rig = await back(new ChargerRig({ standalone: true, notes: await remembered() }));
    const disabled = (): unknown => {
      const notes = parseJson(rig.notes ?? "");
      return isObject(notes) && Array.isArray(notes["evses"]) ? notes["evses"][0] : undefined;
    };
    rig.session("Disabled", { uuid: "" });
    expect(disabled()).toMatchObject({ disabled: [1] });
    rig.session("Enabled", { uuid: "" });
    expect(disabled()).toMatchObject({ disabled: [] });
  });

  it("what the station would take back of days gone by does not end what runs now", async () => {
    const rig = await back(new ChargerRig({ standalone: true, notes: await remembered() }));
    await rig.charger.command("withdraw", { evse: 1 });
    expect(rig.calls).not.toContain("auth/main/withdraw_authorization");
    rig.session("TransactionFinished", finished);
    rig.session("SessionFinished", { session_finished: { meter_value: meter } });
    const { calls } = rig.module;
    const token = { value: "CSMS", type: "Central" };
    await rig.charger.command("authorize", { evse: 1, token, info: { status: "Accepted" } });
    void rig.charger.command("withdraw", { evse: 1 });
    expect(calls.at(-1)?.command).toBe("withdraw_authorization");
  });

  it("nor what may have begun since: the EVSE itself knows whether its leave is used", async () => {
    const rig = await back(new ChargerRig({ standalone: true }));
    const waits = { reason: "Authorized", meter_value: meter };
    rig.session("SessionStarted", { session_started: waits });
    void rig.charger.command("withdraw", { evse: 1 });
    expect(rig.calls.at(-1)).toBe("manager_1/evse/withdraw_authorization");
    expect(rig.calls).not.toContain("auth/main/withdraw_authorization");
  });

  it("an EVSE that was ready in that life is not ready in this", async () => {
    const killed = new ChargerRig();
    killed.module.hear("manager_1/evse/ready", true);
    const rig = new ChargerRig({ notes: killed.notes ?? "" });
    await rig.charger.prepare();
    await rig.charger.start(rig.listener);
    await rig.clock.flush();
    expect(rig.types).toEqual([]);
  });

  it("errors too", async () => {
    const killed = new ChargerRig({ standalone: true });
    killed.module.hearError(fault("Active"));
    const rig = await back(new ChargerRig({ standalone: true, notes: killed.notes ?? "" }));
    rig.module.hearError(fault("ClearedByModule"));
    expect(rig.types).toContain("errorRaised");
    expect(rig.types.at(-1)).toBe("errorCleared");
  });

  it("keeps no more than a file should hold", async () => {
    const rig = new ChargerRig({ standalone: true });
    for (let count = 0; count < 200; count++) rig.session("AuthRequired", { junk: "x".repeat(20_000) });
    expect(rig.notes?.length).toBeLessThan(1_500_000);
  });

  it.each(['{"pending":7}', '{"pending":[1,{"evse":9,"name":"ready","value":true},{"evse":1,"name":"x"}]}'])(
    "does not stumble over %j",
    async (notes) => {
      const rig = await back(new ChargerRig({ standalone: true, notes }));
      expect(rig.snapshots[0]?.connectors).toHaveLength(1);
    },
  );

  it("stopped on purpose, nothing of it is handed on", async () => {
    const rig = await new ChargerRig({ standalone: true }).begun();
    await rig.charger.stop();
    rig.session("Disabled", { uuid: "" });
    await rig.module.called("ocpp_generic/stop");
    await rig.clock.flush();
    const notes = parseJson(rig.notes ?? "");
    expect(isObject(notes) && notes["pending"]).toEqual([]);
  });
});

describe("a module that comes back alone", () => {
  it("an error that was cleared meanwhile is over", async () => {
    const before = await new ChargerRig({ standalone: true }).begun();
    before.module.hearError(fault("Active"));
    await before.clock.flush();
    const rig = new ChargerRig({ standalone: true, notes: before.notes ?? "" });
    rig.module.hearError(fault("ClearedByModule"));
    await back(rig);
    expect(rig.snapshots[0]?.errors).toEqual([]);
  });
});

describe("an EvseManager that begins anew", () => {
  it("and waits for nobody is told everything again all the same", async () => {
    const rig = await new ChargerRig({ standalone: true }).begun();
    rig.listener.events.length = 0;
    rig.module.hear("manager_1/evse/waiting_for_external_ready", false);
    expect(rig.types).toContain("online");
  });

  it("says so in one word: any other is nonsense, and ends no session", async () => {
    const rig = await new ChargerRig({ standalone: true }).begun();
    rig.module.hear("manager_1/evse/ready", true);
    charge(rig);
    for (const value of [null, "true", {}]) {
      rig.module.hear("manager_1/evse/waiting_for_external_ready", value);
      rig.module.hear("manager_1/evse/ready", value);
    }
    expect(rig.types).not.toContain("transactionFinished");
  });
});

it("connectors that do not count from 1 are taken as if they did, and the log says so", async () => {
  const rig = new ChargerRig({
    getEvse: () => ({ status: "ok", value: { id: 1, connectors: [{ id: 2 }, { id: 5 }] } }),
  });
  await rig.begun();
  expect(rig.snapshots[0]?.connectors.map(({ connector }) => connector)).toEqual([1, 2]);
  expect(rig.log.filter(({ text }) => text.includes("connectors are 2, 5"))).toHaveLength(1);
});

it("told to end while it prepares, it leaves no timer that keeps the process", async () => {
  let answer: () => void = () => undefined;
  const rig = new ChargerRig({
    getEvse: () => new Promise((resolve) => (answer = () => resolve({ status: "offline" }))),
  });
  const prepared = rig.charger.prepare();
  await rig.clock.flush();
  rig.charger.leave();
  answer();
  await prepared;
  await rig.charger.ready();
  expect(rig.clock.timers()).toEqual([]);
});
