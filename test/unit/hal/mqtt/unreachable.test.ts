import { afterEach, describe, expect, it } from "vitest";
import { Fixture, prefix, started } from "./fixture.ts";

let fixture: Fixture;
afterEach(() => fixture.end());

describe("a broker that is not there", () => {
  it("is said once, without the password, with what to check; and tried for ever", async () => {
    fixture = new Fixture();
    const { station, broker, heard, clock, log } = fixture;
    broker.stop();
    await station.start(heard);
    await clock.advance(9 * 60_000);
    const lines = log.about("HAL_UNREACHABLE");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("mqtt://broker.test:1883 cannot be reached (connect ECONNREFUSED)");
    expect(lines[0]).toContain("Station.Mqtt.Url");
    expect(JSON.stringify(log.lines)).not.toContain("secret");
    expect(broker.attempts).toBeGreaterThan(50);
    await clock.advance(3_600_000);
    expect(log.about("HAL_UNREACHABLE").length).toBeLessThan(9);
    broker.start();
    await clock.advance(10_000);
    expect(log.about("the MQTT broker is reached again")).toHaveLength(1);
  });

  it("a broker that is gone and back loses nothing, and a short absence is no `offline`", async () => {
    fixture = await new Fixture().begin();
    const { broker, hardware, heard, clock, log } = fixture;
    broker.stop(false);
    hardware.emit(started("t1"));
    await clock.advance(5000);
    broker.start();
    await clock.advance(15_000);
    expect(heard.types).toEqual(["transactionStarted", "online"]);
    expect(log.about("was lost")).toHaveLength(1);
  });

  it("a broker that stays away makes the board offline after three heartbeats", async () => {
    fixture = await new Fixture().begin();
    const { broker, heard, clock } = fixture;
    broker.stop();
    await clock.advance(3_600_000);
    expect(heard.events).toEqual([{ type: "offline", message: "the MQTT broker is away" }]);
    broker.start();
    await clock.advance(20_000);
    expect(heard.types).toEqual(["offline", "online"]);
  });

  it("stop() during an attempt stays stopped", async () => {
    fixture = new Fixture();
    const { station, broker, heard, clock } = fixture;
    broker.stop();
    await station.start(heard);
    await station.stop();
    broker.start();
    await clock.advance(60_000);
    expect(broker.attempts).toBe(1);
    expect(clock.timers()).toEqual([]);
  });

  it.each(["", "a//b", "/a", "a/", "a/+/b", "a/#", "$SYS/a", "x".repeat(201)])(
    "the prefix %j is refused",
    (bad) => {
      fixture = new Fixture();
      const { clock, log, hardware } = fixture;
      expect(prefix).not.toBe(bad);
      expect(() => fixture.newStation({ prefix: bad })).toThrow(/prefix/);
      expect([clock.timers(), log.lines, hardware.commands]).toEqual([[], [], []]);
    },
  );
});
