import { afterEach, describe, expect, it } from "vitest";
import type { MqttClient } from "../../../../hal/broker/mqtt-client.ts";
import { energy, finished, Fixture, prefix, snapshot, started } from "./fixture.ts";

const place = { evse: 1, connector: 1 };
let fixture: Fixture;
afterEach(() => fixture.end());

describe("presence over MQTT", () => {
  it("a board that is there is online with its snapshot, whoever came first", async () => {
    for (const boardFirst of [true, false]) {
      fixture = new Fixture();
      const { board, station, heard, clock } = fixture;
      const starts = [() => board.start(), () => station.start(heard)];
      for (const start of boardFirst ? starts : starts.reverse()) {
        await start();
        await clock.flush();
      }
      expect(heard.events).toEqual([{ type: "online", snapshot }]);
    }
  });

  it("the station subscribes before it announces itself", async () => {
    fixture = new Fixture();
    const { broker, station, heard, clock } = fixture;
    const order: string[] = [];
    const connect = broker.connect;
    Object.assign(fixture.broker, {
      connect: async (options: Parameters<typeof connect>[0]) => {
        const client = await connect(options);
        return {
          ...client,
          subscribe: (list: Parameters<MqttClient["subscribe"]>[0]) => (
            order.push("subscribe"),
            client.subscribe(list)
          ),
          publish: (...message: Parameters<MqttClient["publish"]>) => (
            order.push(message[0]),
            client.publish(...message)
          ),
        };
      },
    });
    await station.stop();
    await fixture.newStation().start(heard);
    await clock.flush();
    expect(order.slice(0, 2)).toEqual(["subscribe", `${prefix}/v1/station/state`]);
  });

  it("a board that dies is offline by its last will; its transaction goes on when it is back", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    hardware.emit({ type: "sessionStarted", ...place, sessionId: "t1", reason: "Authorized" }, started("t1"));
    await clock.flush();
    broker.kill("board/state");
    await clock.advance(10);
    expect(heard.types).toEqual(["sessionStarted", "transactionStarted", "offline"]);
    hardware.emit({ type: "meterValue", evse: 1, reading: energy(500) }, finished("t1"));
    await clock.advance(1000);
    expect(heard.types.slice(3)).toEqual(["transactionFinished", "online"]);
    expect(heard.events.at(-1)).toMatchObject({ snapshot: { sessions: [{ evse: 1, sessionId: "t1" }] } });
  });

  it("a board that falls silent is offline after three heartbeats, and online when it speaks again", async () => {
    fixture = await new Fixture().begin();
    const { broker, clock, heard } = fixture;
    broker.freeze("board/state");
    await clock.advance(29_000);
    expect(heard.types).toEqual([]);
    await clock.advance(2000);
    expect(heard.events).toEqual([{ type: "offline", message: "no sign of life from the board for 30 s" }]);
    broker.freeze("board/state", false);
    await clock.advance(60_000);
    expect(heard.types).toEqual(["offline", "online"]);
  });

  it("an idle pair stays online for a day", async () => {
    fixture = await new Fixture().begin();
    await fixture.clock.advance(24 * 3_600_000);
    expect(fixture.heard.types).toEqual([]);
    expect(fixture.hardware.commands).toEqual([]);
  });

  it("hardware that goes and comes behind the board is told as such", async () => {
    fixture = await new Fixture().begin();
    const { hardware, clock, heard } = fixture;
    hardware.emit({ type: "offline", message: "restarting" });
    await clock.flush();
    hardware.emit({ type: "online", snapshot });
    await clock.flush();
    expect(heard.events).toEqual([
      { type: "offline", message: "restarting" },
      { type: "online", snapshot },
    ]);
  });

  it("the last will of a board's earlier life does not end its present one", async () => {
    fixture = await new Fixture().begin();
    const { broker, clock, heard } = fixture;
    broker.publish(`${prefix}/v1/board/state`, { presence: "offline", boot: "an-earlier-life" }, true);
    await clock.flush();
    expect(heard.types).toEqual([]);
  });

  it("a station's last will that comes late does not silence the board for long", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    broker.publish(`${prefix}/v1/station/state`, { presence: "offline" }, true);
    await clock.flush();
    hardware.emit(started("t1"));
    await clock.advance(12_000);
    expect(heard.types).toEqual(["transactionStarted", "online"]);
  });

  it("a board that never saw the greeting is greeted when it shows itself", async () => {
    fixture = await new Fixture().begin();
    const { broker, clock, heard } = fixture;
    await fixture.board.stop();
    broker.publish(`${prefix}/v1/station/state`, { presence: "offline" }, true);
    await fixture.newBoard().start();
    await clock.flush();
    expect(heard.types).toEqual(["offline", "online"]);
  });

  it("a board with another sessionOwner is refused, with one line that says what to change", async () => {
    fixture = new Fixture();
    const { board, heard, clock, log } = fixture;
    const station = fixture.newStation({ sessionOwner: "station" });
    await board.start();
    await station.start(heard);
    await clock.advance(120_000);
    expect(heard.events).toEqual([]);
    expect(log.about('Set Station.SessionOwner to "charger"')).toHaveLength(1);
    expect(await station.command("enable", {})).toMatchObject({ status: "offline" });
  });

  it("without a board the log says so, and says where to look", async () => {
    fixture = new Fixture();
    const { station, heard, clock, log } = fixture;
    await station.start(heard);
    await clock.advance(6000);
    expect(log.about(`no board answers under the MQTT prefix "${prefix}"`)).toHaveLength(1);
    await clock.advance(10 * 60_000);
    expect(log.about("no board answers")).toHaveLength(1);
  });

  it("both say goodbye when they are stopped, and leave no timer", async () => {
    fixture = await new Fixture().begin();
    const { station, board, broker, clock } = fixture;
    await Promise.all([station.stop(), board.stop()]);
    await clock.flush();
    expect(broker.state(`${prefix}/v1/station/state`)).toEqual({ presence: "offline" });
    expect(broker.state(`${prefix}/v1/board/state`)).toMatchObject({ presence: "offline" });
    expect(clock.timers()).toEqual([]);
  });
});

describe("the safe limit", () => {
  const limits = (amps: number, evse: number) => ({ evse, unit: "A", periods: [{ start: 0, limit: amps }] });

  it("a board holds each EVSE to it when the station is gone for three heartbeats, and lifts it", async () => {
    fixture = new Fixture();
    fixture.newStation({ safeLimitA: 8 });
    const { hardware, broker, clock } = await fixture.begin();
    broker.kill("station/state");
    broker.tamper = (message, deliver) => {
      if (!message.topic.includes("/station/")) deliver();
    };
    await clock.advance(29_000);
    expect(hardware.commands).toEqual([]);
    await clock.advance(10_000);
    expect(hardware.commands).toEqual([
      { name: "setLimits", params: { schedules: [limits(8, 1), limits(8, 2)] } },
    ]);
    broker.tamper = null;
    await clock.advance(60_000);
    broker.kill("station/state");
    await clock.advance(2000);
    expect(hardware.commands.at(-1)).toEqual({
      name: "setLimits",
      params: {
        schedules: [
          { evse: 1, unit: "A", periods: [] },
          { evse: 2, unit: "A", periods: [] },
        ],
      },
    });
  });

  it("what the station had set holds again when it is back", async () => {
    fixture = await new Fixture().begin();
    const { hardware, station, broker, clock } = fixture;
    const given = { evse: 1, unit: "A" as const, periods: [{ start: 0, limit: 20 }] };
    const reply = station.command("setLimits", { schedules: [given] });
    await clock.flush();
    expect(await reply).toEqual({ status: "ok", result: null });
    broker.stop();
    await clock.advance(40_000);
    expect(hardware.commands.at(-1)?.params).toEqual({ schedules: [limits(6, 1), limits(6, 2)] });
    broker.start();
    await clock.advance(15_000);
    expect(hardware.commands.at(-1)?.params).toEqual({
      schedules: [given, { evse: 2, unit: "A", periods: [] }],
    });
  });

  it("lifts nothing: an EVSE that was told less goes on with less", async () => {
    fixture = await new Fixture().begin();
    const { hardware, station, broker, clock } = fixture;
    const told = [
      {
        evse: 1,
        unit: "A" as const,
        periods: [
          { start: 0, limit: 0 },
          { start: 9e12, limit: 32, numberPhases: 1 },
        ],
      },
      {
        evse: 2,
        unit: "W" as const,
        periods: [
          { start: 0, limit: 0 },
          { start: 9e12, limit: 11_000 },
        ],
      },
    ];
    void station.command("setLimits", { schedules: told });
    await clock.flush();
    broker.stop();
    await clock.advance(40_000);
    expect(hardware.commands.at(-1)?.params).toEqual({
      schedules: [
        {
          evse: 1,
          unit: "A",
          periods: [
            { start: 0, limit: 0 },
            { start: 9e12, limit: 6, numberPhases: 1 },
          ],
        },
        {
          evse: 2,
          unit: "A",
          periods: [
            { start: 0, limit: 0 },
            { start: 9e12, limit: 6 },
          ],
        },
      ],
    });
  });

  it("a station that restarts within that time changes nothing", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock } = fixture;
    broker.kill("station/state");
    await clock.advance(60_000);
    expect(hardware.commands).toEqual([]);
  });

  it("null leaves the last limits in force", async () => {
    fixture = new Fixture();
    fixture.newStation({ safeLimitA: null });
    const { hardware, broker, clock } = await fixture.begin();
    broker.stop();
    await clock.advance(120_000);
    expect(hardware.commands).toEqual([]);
  });
});
