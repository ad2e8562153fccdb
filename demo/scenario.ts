import type { Clock } from "../src/kernel/clock.ts";
import { isObject } from "../src/kernel/json.ts";
import type { CallOutcome } from "../src/model/rpc.ts";
import type { DemoBoard } from "./board.ts";
import { playLimit } from "./limit-act.ts";
import type { CsmsEvent, DemoMessage } from "./messages.ts";
import { register } from "./register.ts";
import { Watch } from "./watch.ts";

export interface ScenarioOptions {
  readonly clock: Clock;
  readonly board: DemoBoard;
  /** What the CSMS sees. */
  readonly csms: {
    on(listener: (event: CsmsEvent) => void): () => void;
    call(station: string, action: string, payload: object): Promise<CallOutcome>;
  };
  readonly station: string;
  /** Starts the station; called once the scenario listens, so that it misses nothing. */
  readonly begin: () => Promise<void>;
  readonly idTag: string;
  /** The story, as it goes. */
  readonly tell: (text: string) => void;
  /** All of it has to happen within this, ms. Default 60 000. */
  readonly deadlineMs?: number;
  /** Ends it early, without a fault. */
  readonly signal?: AbortSignal;
}

/** `missing` says what was waited for in vain; null when the whole session was seen. */
export interface ScenarioResult {
  readonly missing: string | null;
  readonly aborted: boolean;
}

/** The connector the story plays at. */
const evse = 1;
/** Breath between two acts, so that a reader can follow, ms. */
const pauseMs = 1300;

/**
 * One charging session from boot to goodbye. Each step waits until the CSMS saw what the step before caused; the clock
 * only paces it.
 */
export async function playScenario(options: ScenarioOptions): Promise<ScenarioResult> {
  const { clock, board, csms, station, tell, idTag } = options;
  const watch = new Watch(csms, options.deadlineMs ?? 60_000, clock, options.signal);
  const pause = async (): Promise<void> => {
    await watch.pause(pauseMs);
    watch.forget();
  };
  try {
    tell("The station starts and introduces itself");
    await options.begin();
    await watch.until("an accepted BootNotification", (m) => answered(m, "BootNotification", "Accepted"));
    await watch.until("StatusNotification Available", (m) => status(m, "Available"));
    await pause();

    tell("The CSMS asks for a meter value every 2 seconds");
    void csms.call(station, "ChangeConfiguration", { key: "MeterValueSampleInterval", value: "2" });
    await watch.until("the answer on ChangeConfiguration", (m) =>
      answered(m, "ChangeConfiguration", "Accepted"),
    );
    await pause();

    tell("A car is plugged in");
    board.plug(evse);
    await watch.until("StatusNotification Preparing", (m) => status(m, "Preparing"));
    await pause();

    tell(`The driver holds card ${idTag} to the reader`);
    board.present(idTag, evse);
    await watch.until("an accepted Authorize", (m) => answered(m, "Authorize", "Accepted"));
    let transactionId = 0;
    await watch.until("an accepted StartTransaction", (m) => {
      if (!answered(m, "StartTransaction", "Accepted") || !isObject(m.payload)) return false;
      transactionId = Number(m.payload["transactionId"]);
      return true;
    });
    await watch.until("StatusNotification Charging", (m) => status(m, "Charging"));

    tell("Energy flows");
    const registers: number[] = [];
    await watch.until("three MeterValues with rising energy", (m) => {
      const wh = m.kind === "call" && m.action === "MeterValues" ? register(m.payload) : null;
      if (wh !== null && wh > (registers.at(-1) ?? -1)) registers.push(wh);
      return registers.length >= 3;
    });
    const { fullA } = board.gauge(evse);
    await playLimit({ clock, watch, csms, station, connectorId: evse, transactionId, fullA, tell, pause });
    await pause();

    tell(`The driver holds card ${idTag} to the reader again`);
    board.present(idTag, evse);
    await watch.until(
      "an answered StopTransaction",
      (m) => m.kind === "result" && m.action === "StopTransaction",
    );
    await watch.until("StatusNotification Finishing", (m) => status(m, "Finishing"));
    await pause();

    tell("The car is unplugged");
    board.unplug(evse);
    await watch.until("StatusNotification Available after the session", (m) => status(m, "Available"));
    await pause();
    tell("Done: one whole charging session");
    return { missing: null, aborted: false };
  } catch (error) {
    if (error === watch.failure) return { missing: watch.missing, aborted: watch.missing === null };
    throw error;
  } finally {
    watch.close();
  }
}

function answered(message: DemoMessage, action: string, wanted: string): boolean {
  if (message.kind !== "result" || message.action !== action || !isObject(message.payload)) return false;
  const info = message.payload["idTagInfo"];
  return message.payload["status"] === wanted || (isObject(info) && info["status"] === wanted);
}

function status(message: DemoMessage, wanted: string): boolean {
  const { payload } = message;
  return (
    message.kind === "call" &&
    message.action === "StatusNotification" &&
    isObject(payload) &&
    payload["connectorId"] === evse &&
    payload["status"] === wanted
  );
}
