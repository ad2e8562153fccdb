import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connectMqtt } from "../../../../hal/broker/client.ts";
import { MqttBoard } from "../../../../hal/mqtt/mqtt-board.ts";
import { MqttCharger } from "../../../../hal/mqtt/mqtt-charger.ts";
import { SystemClock } from "../../../../src/kernel/clock.ts";
import { systemIds } from "../../../../src/kernel/ids.ts";
import { freshPrefix, openBroker, type RealBroker } from "../../../support/real-broker.ts";
import { RecordingListener } from "../../../support/recording-listener.ts";
import { RecordingLogger } from "../../../support/recording-logger.ts";
import { energy, finished, ScriptedCharger, snapshot, started } from "./fixture.ts";

// On a real broker: aedes in this process, or the one MQTT_URL names (CI: mosquitto).
const clock = new SystemClock();
const ids = systemIds;
let broker: RealBroker;
beforeAll(async () => {
  broker = await openBroker();
});
afterAll(() => broker.close());

let prefix: string;
let hardware: ScriptedCharger;
let station: MqttCharger;
let board: MqttBoard;
let heard: RecordingListener;
let log: RecordingLogger;

beforeEach(async () => {
  prefix = freshPrefix();
  hardware = new ScriptedCharger("charger");
  heard = new RecordingListener();
  log = new RecordingLogger();
  const common = { url: broker.url, prefix, clock, ids };
  station = new MqttCharger({ ...common, sessionOwner: "charger", logger: log });
  board = new MqttBoard({ ...common, charger: hardware, logger: new RecordingLogger() });
});

afterEach(async () => {
  await Promise.all([station.stop(), board.stop()]);
  await clearRetained();
});

/** Nothing of a test stays on the broker. */
async function clearRetained(): Promise<void> {
  const will = { topic: `${prefix}/gone`, payload: "" };
  const options = { url: broker.url, clientId: ids.uuid(), will };
  const client = await connectMqtt({ ...options, onMessage: () => undefined, onClose: () => undefined });
  for (const topic of ["board/state", "station/state", "station/ack"])
    await client.publish(`${prefix}/v1/${topic}`, "", { retain: true });
  await client.close();
}

/** Waits until what was heard is this; on a broker's answers, never on time. */
const hear = (types: readonly string[]): Promise<void> =>
  vi.waitFor(() => expect(heard.types).toEqual(types), { timeout: 15_000, interval: 5 });

const startBoth = async (): Promise<void> => {
  await board.start();
  await station.start(heard);
  await hear(["online"]);
};

describe("the contract on a real broker", () => {
  it("a session: presence, events in order, a command, a request", async () => {
    await startBoth();
    expect(heard.events).toEqual([{ type: "online", snapshot }]);
    const token = { value: "ABC", type: "ISO14443" };
    expect(await hardware.listener?.request("validateToken", { token, evses: [1] })).toEqual({
      info: { status: "Accepted" },
    });
    hardware.emit(started("t1"), { type: "meterValue", evse: 1, reading: energy(5) });
    expect(await station.command("pause", { evse: 1 })).toEqual({ status: "ok", result: null });
    hardware.emit(finished("t1"));
    await hear(["online", "transactionStarted", "meterValue", "transactionFinished"]);
  });

  it("what happened before the station came is there when it comes", async () => {
    await board.start();
    hardware.emit({ type: "plugged", evse: 1, connector: 1 }, started("t1"), finished("t1"));
    await station.start(heard);
    await hear(["plugged", "transactionStarted", "transactionFinished", "online"]);
  });

  it("a board that says goodbye is offline, and one that comes back is online", async () => {
    await startBoth();
    await board.stop();
    await hear(["online", "offline"]);
    board = new MqttBoard({ url: broker.url, prefix, clock, ids, charger: hardware, logger: log });
    await board.start();
    await hear(["online", "offline", "online"]);
  });

  it("a board whose connection breaks is offline by its last will", async () => {
    const will = { topic: `${prefix}/v1/board/state`, payload: '{"presence":"offline","boot":"b1"}' };
    const sent: string[] = [];
    // A board by hand, thrown out by a second connection with its name.
    const options = { url: broker.url, clientId: ids.uuid(), will, onClose: () => undefined };
    const client = await connectMqtt({
      ...options,
      onMessage: (_, payload) => {
        const session = /"session":"([^"]+)"/.exec(Buffer.from(payload).toString())?.[1];
        if (session === undefined || sent.includes(session)) return;
        sent.push(session);
        const state = { presence: "online", boot: "b1", station: session, sessionOwner: "charger" };
        const rest = { heartbeatS: 10, seq: 0, facts: [], snapshot };
        void client.publish(will.topic, JSON.stringify({ ...state, ...rest }), { retain: true });
      },
    });
    await client.subscribe([{ filter: `${prefix}/v1/station/#`, qos: 1 }]);
    await station.start(heard);
    await hear(["online"]);
    const second = await connectMqtt({ ...options, onMessage: () => undefined });
    await hear(["online", "offline"]);
    await second.close();
  });

  it("every connection broken in mid-transaction: nothing is lost", async ({ skip }) => {
    if (!broker.cut) return skip("only the embedded broker can be cut");
    await startBoth();
    hardware.emit(started("t1"));
    await hear(["online", "transactionStarted"]);
    broker.cut();
    hardware.emit(finished("t1"));
    await vi.waitFor(() => expect(heard.types).toContain("transactionFinished"), { timeout: 15_000 });
    await vi.waitFor(() => expect(heard.types.at(-1)).toBe("online"), { timeout: 15_000 });
    expect(heard.types.filter((type) => type.startsWith("transaction"))).toEqual([
      "transactionStarted",
      "transactionFinished",
    ]);
    expect(log.about("was lost")).toHaveLength(1);
  });

  it("a port nobody listens on is reported, and stop() ends the trying", async () => {
    const lost = new MqttCharger({
      url: "mqtt://127.0.0.1:1",
      prefix,
      sessionOwner: "charger",
      clock,
      ids,
      logger: log,
    });
    await lost.start(heard);
    await vi.waitFor(() => expect(log.about("cannot be reached (connect ECONNREFUSED")).toHaveLength(1));
    await lost.stop();
  });
});
