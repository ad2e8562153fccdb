import { describe, expect, it } from "vitest";
import { isObject, parseJson } from "../../../../src/kernel/json.ts";
import { about, charge, ChargerRig, finished, meter, token } from "./charger-rig.ts";

describe("a start", () => {
  it("keeps what comes before EVSEs are known, and tells it after how things stood before", async () => {
    const rig = new ChargerRig();
    charge(rig);
    rig.session("TransactionFinished", finished);
    await rig.begun();
    expect(rig.snapshots[0]?.connectors).toEqual([
      { evse: 1, connector: 1, plugged: false, enabled: true, chargingState: "Idle" },
    ]);
    expect(about(rig.listener.events)).toEqual([
      "online",
      "plugged",
      "sessionStarted",
      "chargingState",
      "transactionStarted",
      "chargingState",
      "transactionFinished",
      // A session that began before its manager waited is one of a former life.
      ...about(rig.listener.events).slice(7),
    ]);
  });

  it("waits until every EVSE is ready, and lets none begin before the station has said its part", async () => {
    const rig = new ChargerRig({ evses: 2 });
    await rig.charger.prepare();
    await rig.charger.start(rig.listener);
    rig.module.hear("manager_1/evse/waiting_for_external_ready", true);
    await rig.clock.advance(19_000);
    expect(rig.types).toEqual([]);
    rig.module.hear("manager_2/evse/ready", true);
    await rig.clock.flush();
    expect(rig.types).toEqual(["online"]);
    expect(rig.calls.filter((call) => call.includes("external_ready"))).toEqual([
      "manager_1/evse/external_ready_to_start_charging",
      "manager_2/evse/external_ready_to_start_charging",
    ]);
  });

  it("an EVSE that never becomes ready is out of service, and holds up nobody; late, it comes back", async () => {
    const rig = new ChargerRig({ evses: 2 });
    await rig.charger.prepare();
    await rig.charger.start(rig.listener);
    rig.module.hear("manager_1/evse/waiting_for_external_ready", true);
    await rig.clock.advance(20_000);
    const enabled = (): (boolean | undefined)[] =>
      rig.snapshots.at(-1)?.connectors.map((connector) => connector.enabled) ?? [];
    expect(enabled()).toEqual([true, false]);
    expect(rig.log.filter(({ level }) => level === "error")).toHaveLength(1);
    rig.module.hear("manager_2/evse/waiting_for_external_ready", true);
    await rig.clock.flush();
    expect(enabled()).toEqual([true, true]);
    expect(rig.calls.at(-1)).toBe("manager_2/evse/external_ready_to_start_charging");
  });

  it("late and disabled by somebody else, it stays disabled", async () => {
    const rig = new ChargerRig();
    await rig.charger.prepare();
    await rig.charger.start(rig.listener);
    await rig.clock.advance(20_000);
    rig.session("Disabled", { uuid: "" });
    rig.module.hear("manager_1/evse/ready", true);
    await rig.clock.flush();
    expect(rig.snapshots.at(-1)?.connectors[0]?.enabled).toBe(false);
  });

  it("says what EVerest says of itself", async () => {
    const rig = await new ChargerRig().begun();
    expect(rig.snapshots[0]?.info).toMatchObject({ bootReason: "PowerUp", balances: true });
    expect(rig.charger.limits).toEqual({ unit: "A", horizonS: 600 });
  });

  it.each([
    ["that does not answer", { status: "timeout" } as const, [1], false],
    ["with an error", { status: "error", type: "HandlerException", message: "no" } as const, [1], false],
    ["with another number", { status: "ok", value: { id: 7, connectors: [] } } as const, [1], true],
    [
      "of two connectors",
      { status: "ok", value: { id: 1, connectors: [{ id: 1 }, { id: 2 }] } } as const,
      [2],
      false,
    ],
  ])("an EVSE %s", async (_, reply, connectors, complains) => {
    const rig = new ChargerRig({ getEvse: () => reply });
    expect((await rig.charger.prepare()).connectors).toEqual(connectors);
    expect(rig.log.some(({ text }) => text.includes("connector_id"))).toBe(complains);
  });
});

describe("a module that comes back alone", () => {
  const remembered = async (): Promise<string> => {
    const rig = await new ChargerRig({ standalone: true }).begun();
    charge(rig);
    await rig.clock.flush();
    return rig.notes ?? "";
  };

  it("is as it was: the transaction goes on", async () => {
    const rig = new ChargerRig({ standalone: true, notes: await remembered() });
    await rig.charger.prepare();
    await rig.charger.start(rig.listener);
    await rig.clock.advance(3000);
    expect(rig.snapshots[0]).toMatchObject({
      sessions: [{ evse: 1, sessionId: "s1" }],
      connectors: [{ plugged: true, enabled: true, chargingState: "Charging" }],
    });
    rig.session("TransactionFinished", finished);
    expect(rig.types).toContain("transactionFinished");
  });

  it("hears what was said meanwhile, after how things stood", async () => {
    const rig = new ChargerRig({ standalone: true, notes: await remembered() });
    rig.session("TransactionFinished", finished);
    rig.session("SessionFinished", { session_finished: { meter_value: meter } });
    await rig.charger.prepare();
    await rig.charger.start(rig.listener);
    await rig.clock.advance(3000);
    expect(rig.snapshots[0]?.sessions).toEqual([{ evse: 1, sessionId: "s1" }]);
    expect(about(rig.listener.events).slice(1)).toEqual(
      expect.arrayContaining(["transactionFinished", "unplugged", "sessionFinished"]),
    );
  });

  it("knows connectors of an EVSE that does not answer now", async () => {
    const two = { status: "ok", value: { id: 1, connectors: [{ id: 1 }, { id: 2 }] } } as const;
    const before = new ChargerRig({ standalone: true, getEvse: () => two });
    await before.begun();
    charge(before);
    await before.clock.flush();
    const rig = new ChargerRig({
      standalone: true,
      notes: before.notes ?? "",
      getEvse: () => ({ status: "timeout" }),
    });
    expect((await rig.charger.prepare()).connectors).toEqual([2]);
  });

  it.each(["", "{", "[]", '{"evses":[1,{"session":7}],"connectors":[["x"],null],"errors":{}}'])(
    "does not stumble over notes such as %j",
    async (notes) => {
      const rig = new ChargerRig({ standalone: true, notes });
      await rig.begun();
      expect(rig.snapshots[0]?.connectors).toHaveLength(1);
    },
  );

  it("a manager that began anew meanwhile no longer has the session: it ended with the power", async () => {
    const rig = new ChargerRig({ standalone: true, notes: await remembered() });
    await rig.charger.prepare();
    await rig.charger.start(rig.listener);
    await rig.clock.advance(3000);
    rig.module.hear("manager_1/evse/waiting_for_external_ready", true);
    expect(about(rig.listener.events)).toContain("transactionFinished");
    // And what the station had told its former life is told again.
    expect(rig.types.at(-1)).toBe("online");
    await rig.clock.flush();
    expect(rig.calls.at(-1)).toBe("manager_1/evse/external_ready_to_start_charging");
  });
});

describe("while the station does not listen", () => {
  it("nothing is noted as taken in that is not", async () => {
    const rig = await new ChargerRig().begun();
    const noted = (): unknown => {
      const json = parseJson(rig.notes ?? "");
      return isObject(json) ? json["evses"] : null;
    };
    const before = noted();
    await rig.charger.stop();
    charge(rig);
    await rig.clock.flush();
    expect(noted()).toEqual(before);
    await rig.charger.start(rig.listener);
    await rig.clock.flush();
    expect(noted()).not.toEqual(before);
  });

  it("a restart of the station hears of a transaction that began and ended in between", async () => {
    const rig = await new ChargerRig().begun();
    await rig.charger.stop();
    charge(rig);
    rig.session("TransactionFinished", finished);
    rig.listener.events.length = 0;
    await rig.charger.start(rig.listener);
    await rig.clock.flush();
    // It is told of it now, and must not take it for lost.
    expect(rig.snapshots.at(-1)?.sessions).toEqual([{ evse: 1, sessionId: "s1" }]);
    expect(about(rig.listener.events)).toEqual([
      "online",
      "plugged",
      "sessionStarted",
      "chargingState",
      "transactionStarted",
      "chargingState",
      "transactionFinished",
      "chargingState",
    ]);
  });

  it("stopped on purpose, it hears only how things stand then", async () => {
    const rig = await new ChargerRig().begun();
    await rig.charger.stop();
    expect(await rig.module.called("ocpp_generic/stop")).toBe(true);
    charge(rig);
    rig.listener.events.length = 0;
    await rig.charger.start(rig.listener);
    await rig.clock.flush();
    expect(about(rig.listener.events)).toEqual(["online"]);
    expect(rig.snapshots.at(-1)?.sessions).toEqual([{ evse: 1, sessionId: "s1" }]);
  });

  it("a token is Unknown, and a station that fails on it is one line in the log", async () => {
    const rig = new ChargerRig();
    const asked = { provided_token: token };
    expect(await rig.module.called("auth_validator/validate_token", asked)).toMatchObject({
      authorization_status: "Unknown",
    });
    await rig.begun();
    rig.listener.failure = new Error("broken");
    expect(await rig.module.called("auth_validator/validate_token", asked)).toMatchObject({
      authorization_status: "Unknown",
    });
    expect(rig.log.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  it("a command before EVerest is ready, or after we left, is offline", async () => {
    const rig = new ChargerRig();
    expect((await rig.charger.command("pause", { evse: 1 })).status).toBe("offline");
    await rig.begun();
    rig.module.answers.set("pause_charging", () => ({ status: "ok", value: true }));
    expect((await rig.charger.command("pause", { evse: 1 })).status).toBe("ok");
    rig.charger.leave();
    expect((await rig.charger.command("pause", { evse: 1 })).status).toBe("offline");
  });
});

describe("errors", () => {
  const error = (state: string, uuid = "e1"): object => ({
    type: "evse_manager/Inoperative",
    sub_type: "",
    description: "MREC17EVSEContactorFault/",
    message: "evse_board_support/MREC17EVSEContactorFault",
    severity: "High",
    timestamp: "2026-01-02T03:04:05Z",
    uuid,
    vendor_id: "EVerest",
    state,
    origin: { module_id: "manager_1", implementation_id: "evse", mapping: { evse: 1 } },
  });

  it("are of the EVSE, and outlive the process only where EVerest does", async () => {
    const rig = await new ChargerRig({ standalone: true }).begun();
    rig.module.hearError(error("Active"));
    expect(rig.listener.events.at(-1)).toMatchObject({ type: "errorRaised", evse: 1 });
    await rig.clock.flush();
    const again = (standalone: boolean): ChargerRig => new ChargerRig({ standalone, notes: rig.notes ?? "" });
    expect((await again(false).begun()).snapshots[0]?.errors).toEqual([]);
    const back = again(true);
    await back.charger.prepare();
    await back.charger.start(back.listener);
    await back.clock.advance(3000);
    expect(back.snapshots[0]?.errors).toHaveLength(1);
    back.module.hearError(error("ClearedByModule"));
    expect(back.listener.events.at(-1)).toEqual({ type: "errorCleared", evse: 1, errorId: "e1" });
  });

  it("of the former life of a manager are over; those of its new life are not", async () => {
    const rig = await new ChargerRig({ standalone: true }).begun();
    rig.module.hear("manager_1/evse/ready", true);
    rig.module.hearError(error("Active", "old"));
    await rig.clock.advance(60_000);
    rig.module.hearError({ ...error("Active", "new"), sub_type: "other" });
    rig.module.hear("manager_1/evse/waiting_for_external_ready", true);
    expect(rig.snapshots.at(-1)?.errors.map((each) => each.error.id)).toEqual(["new"]);
  });
});
