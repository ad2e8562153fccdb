import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MqttCharger } from "../../../../hal/mqtt/mqtt-charger.ts";
import { SystemClock } from "../../../../src/kernel/clock.ts";
import { systemIds } from "../../../../src/kernel/ids.ts";
import type { ChargerEvent } from "../../../../src/ports/charger-events.ts";
import { freshPrefix, openBroker, type RealBroker } from "../../../support/real-broker.ts";
import { RecordingListener } from "../../../support/recording-listener.ts";
import { RecordingLogger } from "../../../support/recording-logger.ts";

const python = "/usr/bin/python3";
const havePaho = spawnSync(python, ["-c", "import paho.mqtt"]).status === 0;
const page = readFileSync(new URL("../../../../docs/hal.md", import.meta.url), "utf8");
const script = /```python\n([^]*?)```/.exec(page)?.[1] ?? "";

let broker: RealBroker;
let charger: ChildProcess;
let station: MqttCharger;

afterEach(async () => {
  charger.kill("SIGKILL");
  await station.stop();
  await broker.close();
});

describe("the charger in docs/hal.md", () => {
  it.skipIf(!havePaho)("is a board: online, plugged, authorized, metered, stopped, gone", async () => {
    broker = await openBroker();
    const prefix = freshPrefix();
    const log = new RecordingLogger();
    const heard = new RecordingListener();
    station = new MqttCharger({
      url: broker.url,
      prefix,
      sessionOwner: "station",
      clock: new SystemClock(),
      ids: systemIds,
      logger: log,
    });
    const { hostname, port } = new URL(broker.url);
    charger = spawn(python, ["-c", script, hostname, port || "1883", prefix], {
      stdio: ["pipe", "ignore", "inherit"],
    });
    const type = (line: string): unknown => charger.stdin?.write(`${line}\n`);
    const hear = (event: Partial<ChargerEvent>, times = 1): Promise<void> =>
      vi.waitFor(
        () => {
          const found = heard.events.filter((one) => isDeepStrictEqual({ ...one, ...event }, one));
          expect(found.length).toBeGreaterThanOrEqual(times);
        },
        { timeout: 10_000, interval: 5 },
      );
    const ok = { status: "ok", result: null };

    await station.start(heard);
    await hear({ type: "online" });
    type("plug");
    await hear({ type: "plugged", evse: 1, connector: 1 });
    type("swipe 04A1B2C3");
    const token = { value: "04A1B2C3", type: "ISO14443" };
    await hear({ type: "tokenPresented", evse: 1, token });
    expect(await station.command("authorize", { evse: 1, token, info: { status: "Accepted" } })).toEqual(ok);
    await hear({ type: "chargingState", state: "Charging" });
    expect(await station.command("unlock", { evse: 1, connector: 1 })).toMatchObject({
      status: "unsupported",
    });
    await hear({ type: "meterValue" }, 2);
    expect(await station.command("stopTransaction", { evse: 1, reason: "Remote" })).toEqual(ok);
    type("unplug");
    await hear({ type: "unplugged" });
    charger.kill("SIGKILL");
    await hear({ type: "offline" });

    const readings = heard.events.flatMap((event) =>
      event.type === "meterValue" ? event.reading.samples.map(({ value }) => value) : [],
    );
    expect(readings).toEqual([...readings].sort((a, b) => a - b));
    expect(readings.at(-1)).toBeGreaterThan(0);
    expect(log.lines.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
  });
});
