import { join } from "node:path";
import { MqttBoard } from "../hal/mqtt/mqtt-board.ts";
import { SimulatedCharger } from "../hal/simulated/simulated-charger.ts";
import { createStation } from "../src/app/create-station.ts";
import { packageVersion } from "../src/app/package.ts";
import { createProcessLog } from "../src/app/process-log.ts";
import { SystemClock } from "../src/kernel/clock.ts";
import { systemIds } from "../src/kernel/ids.ts";
import { startBroker } from "./broker.ts";
import { DemoCsms } from "./csms.ts";
import type { DemoTerminal } from "./demo-terminal.ts";
import { processTerminal } from "./demo-terminal.ts";
import { createKeyActions } from "./key-actions.ts";
import { keyHelp, listenToKeys } from "./keys.ts";
import type { RunFolder } from "./run-folder.ts";
import { createLimiter } from "./limiter.ts";
import { makeRunFolder, runsDir } from "./run-folder.ts";
import { playScenario } from "./scenario.ts";
import { boardOf, fullA } from "./simulated-board.ts";
import { type StoryVersion, storyOf } from "./story.ts";
import { createLiveView, createPlainView } from "./view.ts";

export interface DemoOptions {
  /** Go on after the session, with keys, until quit. */
  readonly keep?: boolean;
  /** The version of OCPP the session is played in; default 1.6. */
  readonly ocpp?: StoryVersion;
  /** Parent of the run's folder; default: the user's state folder. */
  readonly dir?: string;
  /** The terminal; default: the process's. */
  readonly terminal?: DemoTerminal;
  /** Sees every frame of the live view: for recording. */
  readonly onFrame?: (lines: readonly string[]) => void;
}

const idTag = "DEMO-CARD";
/** What the charger can give on three phases, W. */
const maxPowerW = fullA * 3 * 230;

/**
 * One charging session in one process: broker, simulated charger on the board side of the MQTT contract, station, CSMS.
 * Resolves with the exit code: 0 done or quit, 3 when something never happened.
 */
export async function runDemo(options: DemoOptions = {}): Promise<number> {
  const clock = new SystemClock();
  const version = options.ocpp ?? "1.6";
  const story = storyOf(version);
  const terminal = options.terminal ?? processTerminal();
  const stop = new AbortController();
  const broker = await startBroker();
  const csms = new DemoCsms({ clock });
  await csms.listen();
  let folder: RunFolder;
  try {
    folder = makeRunFolder(options.dir ?? runsDir(process.env), clock.wall(), broker.url, csms.url, version);
  } catch (error) {
    await csms.close();
    await broker.close();
    throw error;
  }
  const logger = createProcessLog("info", folder.processLog);

  const evses = Array.from({ length: folder.connectors }, (_, index) => index + 1);
  const charger = new SimulatedCharger({
    clock,
    sessionOwner: "station",
    evses: evses.map((evse) => ({ connectors: [{}], meterStartWh: 1000 * evse })),
    maxCurrentA: fullA,
    // A car that takes all there is: what holds it back is the charger.
    car: { socPercent: 42, maxCurrentA: fullA, rampAPerS: 12 },
    meterPeriodMs: 500,
    stepMs: 250,
  });
  const mqttBoard = new MqttBoard({
    url: broker.url,
    prefix: "ocpp-station",
    charger,
    clock,
    ids: systemIds,
    logger: logger.child({ room: "board" }),
  });
  const board = boardOf(charger.controls, evses);
  const parts = { clock, logger: logger.child({ room: "station" }) };
  const station = createStation({ config: folder.dir, parts });

  const createView = terminal.live ? createLiveView : createPlainView;
  const view = createView({
    clock,
    board,
    maxPowerW,
    output: terminal.output,
    colour: terminal.colour,
    title: `ocpp-station ${packageVersion()}`,
    station: folder.chargePointId,
    footer: " q quit",
    ...(options.onFrame ? { onFrame: options.onFrame } : {}),
  });
  const actions = createKeyActions({
    board,
    idTag,
    network: csms,
    limits: createLimiter({ clock, csms, station: folder.chargePointId, story }),
    tell: (text) => view.act(text),
    quit: () => stop.abort(),
  });
  // Before the session has been played, the keys would be in its way: only quit works.
  let playing = true;
  const releaseKeys =
    terminal.keyboard === null
      ? () => undefined
      : listenToKeys(terminal.keyboard, (key) => {
          if (!playing || key === "quit") actions(key);
        });
  const giveBack = (): void => {
    view.stop();
    releaseKeys();
  };
  const forget = terminal.onEnd({
    asked: () => stop.abort(),
    dying: giveBack,
    resized: () => view.resized(),
  });
  csms.on((event) => view.csms(event));

  let result;
  try {
    view.start();
    await mqttBoard.start();
    result = await playScenario({
      clock,
      board,
      csms,
      idTag,
      station: folder.chargePointId,
      story,
      begin: () => station.start(),
      tell: (text) => view.act(text),
      signal: stop.signal,
    });
    if (result.missing === null && options.keep === true && !stop.signal.aborted) {
      playing = false;
      view.footer(keyHelp);
      view.act("Now it is yours: plug in, swipe, set a limit, cut the network, ...");
      await new Promise<void>((resolve) =>
        stop.signal.addEventListener("abort", () => resolve(), { once: true }),
      );
    }
  } finally {
    giveBack();
    forget();
    await station.stop();
    await mqttBoard.stop();
    await csms.close();
    await broker.close();
  }
  const places = whereabouts(folder, station.databasePath, station.logFiles);
  if (result.missing !== null) {
    terminal.output.write(`The demo gave up: it waited in vain for ${result.missing}.\n${places}`);
    return 3;
  }
  const words = result.aborted ? "Stopped." : "One whole charging session, from boot to unplug.";
  terminal.output.write(`${words}\n${places}`);
  return 0;
}

/** Where everything of this run lies. */
function whereabouts({ dir, processLog }: RunFolder, database: string, logs: readonly string[]): string {
  return [
    `  configuration  ${join(dir, "ocpp-config.json")}`,
    `  database       ${database}`,
    ...logs.map((path) => `  message log    ${path}`),
    `  process log    ${processLog}`,
    "",
  ].join("\n");
}
