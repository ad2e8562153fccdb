import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { ChargerEvent } from "../../../../src/ports/charger-events.ts";
import { energy, finished, Fixture, prefix, snapshot, started } from "./fixture.ts";

const place = { evse: 1, connector: 1 };
const eventTopic = `${prefix}/v1/board/event`;
let fixture: Fixture;
afterEach(() => fixture.end());

const session = (id: string): ChargerEvent[] => [
  { type: "sessionStarted", ...place, sessionId: id, reason: "Authorized" },
  started(id),
  finished(id),
  { type: "sessionFinished", ...place, sessionId: id },
];

describe("events over MQTT", () => {
  it("arrive in order, as they were told", async () => {
    fixture = await new Fixture().begin();
    const { hardware, clock, heard } = fixture;
    const events: ChargerEvent[] = [
      { type: "plugged", ...place },
      { type: "tokenPresented", token: { value: "ABC", type: "ISO14443" } },
      { type: "errorRaised", evse: 2, error: { id: "e1", type: "Overheat", blocking: true } },
      { type: "meterValue", evse: 1, reading: energy(5) },
      ...session("t1"),
    ];
    hardware.emit(...events);
    await clock.flush();
    expect(heard.events).toEqual(events);
  });

  it("sent twice are told once", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    broker.tamper = (_, deliver) => {
      deliver();
      deliver();
    };
    hardware.emit(...session("t1"));
    await clock.advance(60_000);
    expect(heard.events).toEqual(session("t1"));
  });

  it("out of order are put back in order", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    const late: (() => void)[] = [];
    broker.tamper = (message, deliver) => {
      if (message.topic === eventTopic) late.unshift(deliver);
      else deliver();
    };
    hardware.emit(...session("t1"));
    for (const deliver of late) deliver();
    await clock.advance(500);
    expect(heard.events).toEqual(session("t1"));
  });

  it("lost on the way come with the state the station asks for after a second; nothing is told twice", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    let count = 0;
    broker.tamper = (message, deliver) => {
      if (message.topic !== eventTopic || ++count !== 2) deliver();
    };
    hardware.emit(...session("t1"));
    await clock.advance(900);
    expect(heard.types).toEqual(["sessionStarted"]);
    await clock.advance(200);
    expect(heard.events.slice(0, 4)).toEqual(session("t1"));
    expect(heard.types.slice(4)).toEqual(["online"]);
  });

  it("the last one lost is found out by the heartbeat", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    broker.tamper = (message, deliver) => {
      if (message.topic !== eventTopic) deliver();
    };
    hardware.emit(started("t1"));
    await clock.advance(12_000);
    expect(heard.types).toEqual(["transactionStarted", "online"]);
  });

  it("a gap nobody can fill is passed over after a deadline, and said so", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard, log } = fixture;
    let first = true;
    broker.tamper = (message, deliver) => {
      if (message.topic.endsWith("board/state")) return;
      if (message.topic === eventTopic && first) first = false;
      else deliver();
    };
    hardware.emit({ type: "meterValue", evse: 1, reading: energy(1) });
    hardware.emit({ type: "meterValue", evse: 1, reading: energy(2) });
    await clock.advance(12_000);
    expect(heard.events).toEqual([{ type: "meterValue", evse: 1, reading: energy(2) }]);
    expect(log.about("events 2 to 2 never came")).toHaveLength(1);
  });

  it("told while no station was there come before the snapshot, and only what a snapshot cannot tell", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    broker.stop();
    hardware.emit(
      { type: "plugged", ...place },
      { type: "tokenPresented", token: { value: "ABC", type: "ISO14443" } },
      started("t1"),
      { type: "meterValue", evse: 1, reading: energy(7) },
      { type: "errorRaised", evse: 1, error: { id: "e1", type: "Overheat", blocking: true } },
    );
    broker.start();
    await clock.advance(15_000);
    expect(heard.types).toEqual(["plugged", "transactionStarted", "online"]);
    expect(heard.events.at(-1)).toMatchObject({
      snapshot: {
        connectors: [{ plugged: true, reading: energy(7) }, {}],
        errors: [{ evse: 1, error: { id: "e1" } }],
        sessions: [{ evse: 1, sessionId: "t1" }],
      },
    });
  });

  it("a new station process gets what the one before it did not acknowledge, and nothing else", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    hardware.emit(started("t1"));
    await clock.flush();
    await fixture.station.stop();
    hardware.emit(finished("t1"), started("t2"));
    await clock.flush();
    heard.events.length = 0;
    await fixture.newStation().start(heard);
    await clock.advance(1000);
    expect(heard.events.slice(0, 2)).toEqual([finished("t1"), started("t2")]);
    expect(heard.types.slice(2)).toEqual(["online"]);
    expect(broker.state(`${prefix}/v1/station/ack`)).toMatchObject({ seq: 4 });
  });

  it("a station that takes an event and dies before its acknowledgement arrives gets it again", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    broker.tamper = (message, deliver) => {
      if (!message.topic.endsWith("station/ack")) deliver();
    };
    hardware.emit(finished("t1"));
    await clock.flush();
    broker.tamper = null;
    broker.publish(`${prefix}/v1/station/ack`, { boot: "none", seq: 0 }, true);
    broker.freeze("station/state");
    await fixture.newStation().start(heard);
    await clock.flush();
    expect(heard.types).toEqual(["transactionFinished", "transactionFinished", "online"]);
  });

  it("of a flood the meter values go, never the facts of a transaction", async () => {
    fixture = await new Fixture().begin();
    const { hardware, clock, heard, log } = fixture;
    const flood = (count: number): void => {
      for (let wh = 0; wh < count; wh++) hardware.emit({ type: "meterValue", evse: 1, reading: energy(wh) });
    };
    flood(700);
    hardware.emit(...session("t1"));
    flood(700);
    await clock.advance(20_000);
    expect(heard.events.filter(({ type }) => type !== "meterValue" && type !== "online")).toEqual(
      session("t1"),
    );
    expect(heard.types.filter((type) => type === "meterValue").length).toBeLessThan(1000);
    expect(log.about("more than 100 events a second")).toHaveLength(1);
  });

  it.each([
    ["no JSON", "{", "not JSON"],
    ["another shape", [1, 2], "expected object"],
    ["no boot", { seq: 1, event: {} }, "boot: expected string"],
    ["a huge payload", "x".repeat(70_000), "70000 bytes; at most 65536"],
    [
      "a type nobody knows",
      { boot: "b2-1", seq: 1, event: { type: "exploded" } },
      'event.type is "exploded"',
    ],
    [
      "a bad field",
      { boot: "b2-1", seq: 1, event: { type: "plugged", evse: "1", connector: 1 } },
      "evse: expected",
    ],
  ])("nonsense is logged as HAL_PAYLOAD and ignored: %s", async (_, payload, why) => {
    fixture = await new Fixture().begin();
    const { broker, clock, heard, log } = fixture;
    broker.publish(eventTopic, payload);
    await clock.flush();
    expect(log.about("HAL_PAYLOAD")).toEqual([expect.stringContaining(why)]);
    expect(heard.events).toEqual([]);
  });

  it("an event nobody knows takes its number, so that those after it are not held up", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock, heard } = fixture;
    let first = true;
    broker.tamper = (message, deliver) => {
      if (message.topic !== eventTopic || !first) {
        deliver();
        return;
      }
      first = false;
      deliver({ payload: message.payload.replace("plugged", "teleported") });
    };
    hardware.emit({ type: "plugged", ...place }, { type: "unplugged", ...place });
    await clock.flush();
    expect(heard.types).toEqual(["unplugged"]);
  });

  it("a board that talks nonsense all day does not fill the log", async () => {
    fixture = await new Fixture().begin();
    const { broker, clock, log } = fixture;
    for (let minute = 0; minute < 60; minute++) {
      for (let count = 0; count < 100; count++) broker.publish(eventTopic, "{");
      await clock.advance(60_000);
    }
    expect(log.about("HAL_PAYLOAD").length).toBeLessThan(500);
  });

  it("a snapshot that is nonsense keeps the board offline, and the log names the field", async () => {
    fixture = new Fixture();
    const { hardware, board, station, heard, clock, log } = fixture;
    await board.start();
    hardware.emit({ type: "online", snapshot: { ...snapshot, connectors: [] } });
    await station.start(heard);
    await clock.advance(10_000);
    expect(heard.events).toEqual([]);
    expect(log.about("snapshot.connectors: too small")[0]).toContain("HAL_PAYLOAD");
  });

  it("whatever is lost, doubled or held up, every fact of a transaction arrives once and in order", async () => {
    const mishap = fc.constantFrom("pass", "pass", "lose", "double", "delay", "kill board", "kill station");
    await fc.assert(
      fc.asyncProperty(fc.array(mishap, { minLength: 10, maxLength: 40 }), async (mishaps) => {
        fixture = await new Fixture().begin();
        const { hardware, broker, clock, heard } = fixture;
        const late: (() => void)[] = [];
        let next = 0;
        broker.tamper = (message, deliver) => {
          const what = message.topic === eventTopic ? mishaps[next++ % mishaps.length] : "pass";
          if (what === "lose") return;
          if (what === "delay") return void late.push(deliver);
          deliver();
          if (what === "double") deliver();
          if (what === "kill board") broker.kill("board/state");
          if (what === "kill station") broker.kill("station/state");
        };
        const told: ChargerEvent[] = [];
        for (let number = 0; number < 10; number++) {
          for (const event of session(`t${number}`)) {
            told.push(event);
            hardware.emit(event);
            await clock.advance(number * 37);
            if (number % 3 === 0) for (const deliver of late.splice(0)) deliver();
          }
        }
        broker.tamper = null;
        await clock.advance(120_000);
        const facts = heard.events.filter(({ type }) => type !== "online" && type !== "offline");
        expect(facts).toEqual(told);
        expect(heard.types.filter((type) => /^o(n|ff)line$/.test(type)).at(-1) ?? "online").toBe("online");
        await fixture.end();
      }),
      { numRuns: 25 },
    );
  });
});
