import type { Clock } from "../src/kernel/clock.ts";
import { isObject } from "../src/kernel/json.ts";
import type { CallOutcome } from "../src/model/rpc.ts";
import type { DemoBoard } from "./board.ts";
import { playLimit } from "./limit-act.ts";
import type { CsmsEvent, DemoMessage } from "./messages.ts";
import { register } from "./register.ts";
import { type Awaited, type Story, storyOf } from "./story.ts";
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
  /** The version of OCPP it is told in; default 1.6. */
  readonly story?: Story;
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
  const { clock, board, csms, station, tell, idTag, story = storyOf("1.6") } = options;
  const watch = new Watch(csms, options.deadlineMs ?? 60_000, clock, options.signal);
  const pause = async (): Promise<void> => {
    await watch.pause(pauseMs);
    watch.forget();
  };
  const until = ({ what, test }: Awaited): Promise<void> => watch.until(what, test);
  try {
    tell("The station starts and introduces itself");
    await options.begin();
    await watch.until("an accepted BootNotification", accepted);
    await until(story.available(evse));
    await pause();

    tell("The CSMS asks for a meter value every 2 seconds");
    const wish = story.meterInterval(2);
    void csms.call(station, wish.action, wish.payload);
    await until(wish.accepted);
    await pause();

    tell("A car is plugged in");
    board.plug(evse);
    await until(story.plugged(evse));
    await pause();

    tell(`The driver holds card ${idTag} to the reader`);
    board.present(idTag, evse);
    await until(story.authorized);
    let transactionId = "";
    await until(story.started((id) => (transactionId = id)));
    await until(story.charging(evse));

    tell("Energy flows");
    const registers: number[] = [];
    await watch.until(
      `three ${story.meterAction === "MeterValues" ? "MeterValues" : "meter values"} with rising energy`,
      (m) => {
        const wh = m.kind === "call" && m.action === story.meterAction ? register(m.payload) : null;
        if (wh !== null && wh > (registers.at(-1) ?? -1)) registers.push(wh);
        return registers.length >= 3;
      },
    );
    const { fullA } = board.gauge(evse);
    await playLimit({
      clock,
      watch,
      csms,
      station,
      story,
      connectorId: evse,
      transactionId,
      fullA,
      tell,
      pause,
    });
    await pause();

    tell(`The driver holds card ${idTag} to the reader again`);
    board.present(idTag, evse);
    for (const each of story.stopped(evse)) await until(each);
    await pause();

    tell("The car is unplugged");
    board.unplug(evse);
    await watch.until("StatusNotification Available after the session", story.available(evse).test);
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

function accepted({ kind, action, payload }: DemoMessage): boolean {
  return (
    kind === "result" &&
    action === "BootNotification" &&
    isObject(payload) &&
    payload["status"] === "Accepted"
  );
}
