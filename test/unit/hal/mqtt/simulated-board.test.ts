import { afterEach, describe, expect, it } from "vitest";
import { MqttBoard } from "../../../../hal/mqtt/mqtt-board.ts";
import { MqttCharger } from "../../../../hal/mqtt/mqtt-charger.ts";
import { SimulatedCharger } from "../../../../hal/simulated/simulated-charger.ts";
import { countingIds } from "../../../../src/kernel/ids.ts";
import { silentLogger } from "../../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../../src/kernel/virtual-clock.ts";
import type { SessionOwner } from "../../../../src/ports/charger.ts";
import type { ChargerEvent } from "../../../../src/ports/charger-events.ts";
import { MemoryBroker } from "../../../support/memory-broker.ts";
import { RecordingListener } from "../../../support/recording-listener.ts";

const token = { value: "ABC", type: "ISO14443" };
const clock = new VirtualClock();

function pair(sessionOwner: SessionOwner) {
  const broker = new MemoryBroker();
  const car = new SimulatedCharger({ clock, sessionOwner, evses: [{ connectors: [{}] }] });
  const common = { url: "mqtt://test", prefix: "sim", clock, logger: silentLogger, connect: broker.connect };
  const board = new MqttBoard({ ...common, charger: car, ids: countingIds("b") });
  const station = new MqttCharger({ ...common, sessionOwner, ids: countingIds("s") });
  const heard = new RecordingListener();
  return { broker, car, board, station, heard };
}

let running: ReturnType<typeof pair>;
afterEach(async () => {
  await Promise.all([running.station.stop(), running.board.stop(), clock.advance(3000)]);
});

/** What was told, without repeated and volatile events. */
const story = (events: readonly ChargerEvent[]): string[] => {
  const types = events
    .filter(({ type }) => type !== "limitOffered")
    .map((event) => (event.type === "chargingState" ? `${event.type} ${event.state}` : event.type));
  return types.filter((type, index) => type !== "meterValue" || types[index - 1] !== "meterValue");
};

describe("the simulated charger on the MQTT contract", () => {
  it.each(["station", "charger"] as const)("a whole session, sessionOwner %s", async (sessionOwner) => {
    running = pair(sessionOwner);
    const { car, board, station, heard } = running;
    await board.start();
    await station.start(heard);
    await clock.advance(1000);
    car.controls.plug(1);
    car.controls.presentToken(token, 1);
    await clock.advance(1000);
    if (sessionOwner === "station") {
      const reply = station.command("authorize", { evse: 1, token, info: { status: "Accepted" } });
      await clock.advance(0);
      expect(await reply).toEqual({ status: "ok", result: null });
    }
    await clock.advance(60_000);
    const stop = station.command("stopTransaction", { evse: 1, reason: "Remote" });
    await clock.advance(1000);
    expect(await stop).toEqual({ status: "ok", result: null });
    car.controls.unplug(1);
    await clock.advance(1000);
    const told = story(heard.events);
    expect(told[0]).toBe("online");
    expect(told).toContain("chargingState Charging");
    expect(told).toContain("unplugged");
    expect(told.filter((type) => type.startsWith("transaction"))).toEqual(
      sessionOwner === "charger" ? ["transactionStarted", "transactionFinished"] : [],
    );
    expect(told.includes("tokenPresented")).toBe(sessionOwner === "station");
  });

  it("the board vanishes in mid-transaction and comes back with the same session and the meter further on", async () => {
    running = pair("charger");
    const { car, board, station, heard, broker } = running;
    await board.start();
    await station.start(heard);
    car.controls.plug(1);
    car.controls.presentToken(token, 1);
    await clock.advance(30_000);
    broker.stop();
    await clock.advance(120_000);
    broker.start();
    await clock.advance(20_000);
    expect(heard.types.filter((type) => /^(on|off)line|^transaction/.test(type))).toEqual([
      "online",
      "transactionStarted",
      "offline",
      "online",
    ]);
    const back = heard.events.findLast((event) => event.type === "online");
    expect(back?.snapshot.sessions).toHaveLength(1);
    expect(back?.snapshot.connectors[0]).toMatchObject({ plugged: true, chargingState: "Charging" });
    expect(back?.snapshot.connectors[0]?.reading?.samples.length).toBeGreaterThan(0);
  });

  it("the snapshot the board keeps is the one the hardware would give", async () => {
    running = pair("charger");
    const { car, board, station, heard, broker } = running;
    await board.start();
    await station.start(heard);
    car.controls.plug(1);
    car.controls.presentToken(token, 1);
    await clock.advance(30_000);
    car.controls.raiseError("evse_board_support/MREC2GroundFailure", { evse: 1, connector: 1 });
    await clock.advance(5000);
    broker.kill("station/state");
    await clock.advance(2000);
    const told = heard.events.findLast((event) => event.type === "online")?.snapshot;
    const real = car.snapshot();
    // The meter runs on while the snapshot travels.
    const still = (connector: object | undefined): object => ({ ...connector, reading: null });
    expect(told?.connectors.map(still)).toEqual(real.connectors.map(still));
    expect({ ...told, connectors: [] }).toEqual({ ...real, connectors: [] });
  });
});
