import { describe, expect, it } from "vitest";
import type { StationControl } from "../../../../hal/everest/adapter.ts";
import { EverestCharger } from "../../../../hal/everest/everest-charger.ts";
import type { CallReply } from "../../../../hal/everest/protocol/everest-module.ts";
import { countingIds } from "../../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../../src/kernel/virtual-clock.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../../../src/ports/charger-events.ts";
import { connectionTo, FakeModule } from "../../../support/everest/fake-module.ts";
import { RecordingListener } from "../../../support/recording-listener.ts";
import { recorder, type LogLine } from "../../../support/recorder.ts";

interface RigOptions {
  readonly standalone?: boolean;
  readonly evses?: number;
  readonly notes?: string;
  /** How get_evse answers; default: one connector each. */
  readonly getEvse?: (to: string) => CallReply | Promise<CallReply>;
}

class Rig {
  readonly clock = new VirtualClock();
  readonly module: FakeModule;
  readonly charger: EverestCharger;
  readonly listener = new RecordingListener();
  readonly log: LogLine[] = [];
  notes: string | undefined;
  stops = true;

  constructor({ standalone = false, evses = 1, notes, getEvse }: RigOptions = {}) {
    this.notes = notes;
    const managers = Array.from({ length: evses }, (_, index) =>
      connectionTo("evse_manager", `manager_${index + 1}`, "evse", { index }),
    );
    this.module = new FakeModule({
      standalone,
      connections: [
        ...managers,
        connectionTo("auth", "auth", "main"),
        connectionTo("system", "system", "main"),
        connectionTo("evse_energy_sink", "grid", "external_limits", { mapping: { evse: 0 } }),
      ],
    });
    const one = (to: string): CallReply => ({
      status: "ok",
      value: { id: Number(to.slice("manager_".length, -"/evse".length)), connectors: [{ id: 1 }] },
    });
    this.module.answers.set("get_evse", (_, to) => (getEvse ?? one)(to));
    this.module.answers.set("get_boot_reason", () => ({ status: "ok", value: "PowerUp" }));
    const control: StationControl = {
      stop: async () => this.stops,
      restart: async () => true,
      connect: () => undefined,
      disconnect: () => undefined,
    };
    this.charger = new EverestCharger({
      module: this.module,
      settings: { scheduleUnit: "A", scheduleDurationS: 600, scheduleIntervalS: 0 },
      control,
      provide: { flavour: "OCPP", ocppVersion: () => "1.6", externalWebsocketControl: false },
      notes: { get: () => this.notes, set: (text) => (this.notes = text) },
      clock: this.clock,
      ids: countingIds("id"),
      logger: recorder(this.log),
    });
  }

  session(event: string, more: object = {}, evse = 1): void {
    this.module.hear(`manager_${evse}/evse/session_event`, {
      uuid: "s1",
      timestamp: "2026-01-02T03:04:05Z",
      event,
      ...more,
    });
  }

  /** A whole start: the EVSEs become ready, the station listens. */
  async begun(): Promise<this> {
    await this.charger.prepare();
    for (const { moduleId } of this.module.connections("evse_manager"))
      this.module.hear(`${moduleId}/evse/waiting_for_external_ready`, true);
    await this.charger.start(this.listener);
    await this.clock.flush();
    return this;
  }

  get types(): string[] {
    return this.listener.types;
  }

  get snapshots(): ChargerSnapshot[] {
    return this.listener.events.flatMap((event) => (event.type === "online" ? [event.snapshot] : []));
  }

  /** Commands called, without what is asked at every start. */
  get calls(): string[] {
    return this.module.calls.map(({ to, command }) => `${to}/${command}`);
  }
}

const meter = { timestamp: "2026-01-02T03:04:05Z", energy_Wh_import: { total: 1000 } };
const token = { id_token: { value: "04AABBCC", type: "ISO14443" }, authorization_type: "RFID" };
const plugged = { session_started: { reason: "EVConnected", meter_value: meter } };
const started = { transaction_started: { id_tag: token, meter_value: meter } };
const finished = { transaction_finished: { meter_value: meter, reason: "Local" } };

/** Plugs in and charges. */
function charge(rig: Rig): void {
  rig.session("SessionStarted", plugged);
  rig.session("TransactionStarted", started);
  rig.session("ChargingStarted", { charging_state_changed_event: { meter_value: meter } });
}

const about = (events: readonly ChargerEvent[]): ChargerEvent["type"][] =>
  events.map(({ type }) => type).filter((type) => type !== "meterValue");

describe("a start", () => {
  it("keeps what comes before EVSEs are known, and tells it after how things stood before", async () => {
    const rig = new Rig();
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
    const rig = new Rig({ evses: 2 });
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
    const rig = new Rig({ evses: 2 });
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
    const rig = new Rig();
    await rig.charger.prepare();
    await rig.charger.start(rig.listener);
    await rig.clock.advance(20_000);
    rig.session("Disabled", { uuid: "" });
    rig.module.hear("manager_1/evse/ready", true);
    await rig.clock.flush();
    expect(rig.snapshots.at(-1)?.connectors[0]?.enabled).toBe(false);
  });

  it("says what EVerest says of itself", async () => {
    const rig = await new Rig().begun();
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
    const rig = new Rig({ getEvse: () => reply });
    expect((await rig.charger.prepare()).connectors).toEqual(connectors);
    expect(rig.log.some(({ text }) => text.includes("connector_id"))).toBe(complains);
  });
});

describe("a module that comes back alone", () => {
  const remembered = async (): Promise<string> => {
    const rig = await new Rig({ standalone: true }).begun();
    charge(rig);
    await rig.clock.flush();
    return rig.notes ?? "";
  };

  it("is as it was: the transaction goes on", async () => {
    const rig = new Rig({ standalone: true, notes: await remembered() });
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
    const rig = new Rig({ standalone: true, notes: await remembered() });
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
    const before = new Rig({ standalone: true, getEvse: () => two });
    await before.begun();
    charge(before);
    await before.clock.flush();
    const rig = new Rig({
      standalone: true,
      notes: before.notes ?? "",
      getEvse: () => ({ status: "timeout" }),
    });
    expect((await rig.charger.prepare()).connectors).toEqual([2]);
  });

  it.each(["", "{", "[]", '{"evses":[1,{"session":7}],"connectors":[["x"],null],"errors":{}}'])(
    "does not stumble over notes such as %j",
    async (notes) => {
      const rig = new Rig({ standalone: true, notes });
      await rig.begun();
      expect(rig.snapshots[0]?.connectors).toHaveLength(1);
    },
  );

  it("a manager that began anew meanwhile no longer has the session: it ended with the power", async () => {
    const rig = new Rig({ standalone: true, notes: await remembered() });
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
  it("nothing is noted that it has not taken in", async () => {
    const rig = await new Rig().begun();
    const before = rig.notes;
    await rig.charger.stop();
    charge(rig);
    await rig.clock.flush();
    expect(rig.notes).toBe(before);
    await rig.charger.start(rig.listener);
    await rig.clock.flush();
    expect(rig.notes).not.toBe(before);
  });

  it("a restart of the station hears of a transaction that began and ended in between", async () => {
    const rig = await new Rig().begun();
    await rig.charger.stop();
    charge(rig);
    rig.session("TransactionFinished", finished);
    rig.listener.events.length = 0;
    await rig.charger.start(rig.listener);
    await rig.clock.flush();
    expect(rig.snapshots.at(-1)?.sessions).toEqual([]);
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
    const rig = await new Rig().begun();
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
    const rig = new Rig();
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
    const rig = new Rig();
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
    const rig = await new Rig({ standalone: true }).begun();
    rig.module.hearError(error("Active"));
    expect(rig.listener.events.at(-1)).toMatchObject({ type: "errorRaised", evse: 1 });
    await rig.clock.flush();
    const again = (standalone: boolean): Rig => new Rig({ standalone, notes: rig.notes ?? "" });
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
    const rig = await new Rig({ standalone: true }).begun();
    rig.module.hear("manager_1/evse/ready", true);
    rig.module.hearError(error("Active", "old"));
    await rig.clock.advance(60_000);
    rig.module.hearError({ ...error("Active", "new"), sub_type: "other" });
    rig.module.hear("manager_1/evse/waiting_for_external_ready", true);
    expect(rig.snapshots.at(-1)?.errors.map((each) => each.error.id)).toEqual(["new"]);
  });
});
