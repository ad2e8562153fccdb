import { MqttBoard } from "../hal/mqtt/mqtt-board.ts";
import { SimulatedCharger } from "../hal/simulated/simulated-charger.ts";
import { createProcessLog } from "../src/app/process-log.ts";
import { SystemClock } from "../src/kernel/clock.ts";
import { systemIds } from "../src/kernel/ids.ts";
import type { DemoTerminal } from "./demo-terminal.ts";
import { processTerminal } from "./demo-terminal.ts";
import { createKeyActions } from "./key-actions.ts";
import { listenToKeys } from "./keys.ts";
import { boardOf } from "./simulated-board.ts";

export interface SimulateOptions {
  /** The broker; default mqtt://127.0.0.1:1883. */
  readonly url?: string;
  /** First level of every topic; default ocpp-station. */
  readonly prefix?: string;
  /** EVSEs of one connector each; default 2. */
  readonly evses?: number;
  readonly terminal?: DemoTerminal;
}

const keys = "p plug in   s swipe card   u unplug   f fault on/off   c other connector   q quit";

/**
 * The simulated charger alone, on the board side of the MQTT contract, until a signal or `q` ends it. Resolves with the
 * exit code.
 */
export async function runSimulate(options: SimulateOptions = {}): Promise<number> {
  const clock = new SystemClock();
  const terminal = options.terminal ?? processTerminal();
  const url = options.url ?? "mqtt://127.0.0.1:1883";
  const prefix = options.prefix ?? "ocpp-station";
  const evses = Array.from({ length: options.evses ?? 2 }, (_, index) => index + 1);
  const charger = new SimulatedCharger({
    clock,
    sessionOwner: "station",
    evses: evses.map(() => ({ connectors: [{}] })),
  });
  const board = new MqttBoard({
    url,
    prefix,
    charger,
    clock,
    ids: systemIds,
    logger: createProcessLog("info"),
  });
  const say = (text: string): void => void terminal.output.write(`${text}\n`);
  const stop = new AbortController();
  const actions = createKeyActions({
    board: boardOf(charger.controls, evses),
    idTag: "DEMO-CARD",
    network: null,
    limits: null,
    tell: say,
    quit: () => stop.abort(),
  });
  const release = terminal.keyboard === null ? () => undefined : listenToKeys(terminal.keyboard, actions);
  const forget = terminal.onEnd({ asked: () => stop.abort(), dying: release, resized: () => undefined });
  try {
    say(`Simulated charger, ${evses.length} connectors, on ${url} below ${prefix}/`);
    if (terminal.keyboard !== null) say(keys);
    await board.start();
    if (!stop.signal.aborted)
      await new Promise<void>((resolve) =>
        stop.signal.addEventListener("abort", () => resolve(), { once: true }),
      );
  } finally {
    release();
    forget();
    await board.stop();
  }
  return 0;
}
