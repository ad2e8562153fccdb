import type { Clock, Timer } from "../src/kernel/clock.ts";
import type { DemoBoard } from "./board.ts";
import type { CsmsEvent } from "./messages.ts";
import { createPaint } from "./paint.ts";
import type { Terminal } from "./screen.ts";
import { Screen } from "./screen.ts";
import type { ViewState } from "./view-model.ts";
import { initialView, seeCsms, seeGauges } from "./view-model.ts";
import { exchangeLine, renderView } from "./view-render.ts";

/** What the demo tells its reader. */
export interface DemoView {
  start(): void;
  csms(event: CsmsEvent): void;
  /** What is happening in the story. */
  act(text: string): void;
  /** What stands in the last line from now on. */
  footer(text: string): void;
  /** The terminal was resized. */
  resized(): void;
  /** Gives the terminal back; nothing is drawn after it. */
  stop(): void;
}

export interface ViewOptions {
  readonly clock: Clock;
  readonly output: Terminal;
  readonly colour: boolean;
  readonly title: string;
  readonly station: string;
  /** Null: there is no board to look at. */
  readonly board: Pick<DemoBoard, "evses" | "gauge"> | null;
  /** Keys, for the last line. */
  readonly footer: string;
  readonly maxPowerW: number;
  /** Sees every frame: for recording. */
  readonly onFrame?: (lines: readonly string[]) => void;
}

/** At most this often, ms. */
const framePeriodMs = 100;
const gaugePeriodMs = 400;

/** The live view of a terminal. */
export function createLiveView(options: ViewOptions): DemoView {
  const { clock, board } = options;
  let { footer } = options;
  const screen = new Screen(options.output);
  const paint = createPaint(options.colour);
  let state: ViewState = initialView(options.title, options.station, board?.evses ?? [], clock.monotonic());
  let frame: Timer | null = null;
  let tick: Timer | null = null;
  let running = false;

  const draw = (): void => {
    frame = null;
    const { maxPowerW } = options;
    const size = { width: screen.width, height: screen.height };
    const lines = renderView(state, { ...size, paint, mono: clock.monotonic(), footer, maxPowerW });
    screen.draw(lines);
    options.onFrame?.(lines);
  };
  const soon = (): void => {
    if (running) frame ??= clock.setTimer("demo frame", framePeriodMs, draw, { background: true });
  };
  const look = (): void => {
    if (board !== null) state = seeGauges(state, (evse) => board.gauge(evse));
    soon();
    tick = clock.setTimer("demo gauges", gaugePeriodMs, look, { background: true });
  };
  return {
    start: () => {
      running = true;
      screen.enter();
      look();
    },
    csms: (event) => {
      state = seeCsms(state, event, clock.monotonic());
      soon();
    },
    act: (text) => {
      state = { ...state, act: text };
      soon();
    },
    footer: (text) => {
      footer = text;
      soon();
    },
    resized: () => {
      screen.resized();
      soon();
    },
    stop: () => {
      running = false;
      frame?.cancel();
      tick?.cancel();
      screen.leave();
    },
  };
}

/** Plain lines, for everything that is no terminal: each act, connection and answered message is one. */
export function createPlainView(options: ViewOptions): DemoView {
  const { clock, output } = options;
  const paint = createPaint(options.colour);
  const width = 110;
  let state = initialView(options.title, options.station, options.board?.evses ?? [], clock.monotonic());
  const say = (text: string): void => void output.write(`${text.trimEnd()}\n`);
  return {
    start: () => say(`${options.title} · ${options.station}`),
    csms: (event) => {
      state = seeCsms(state, event, clock.monotonic());
      if (event.type === "connected") say(`-- ${event.station} connected, ${event.protocol}`);
      if (event.type === "disconnected") say(`-- ${event.station} disconnected`);
      if (event.type === "refused") say(`-- refused ${event.station}: ${event.why}`);
      if (event.type !== "message" || event.message.kind === "call") return;
      const caller = event.message.from === "station" ? "csms" : "station";
      const line = state.lines.findLast(({ id, from }) => id === event.message.id && from === caller);
      if (line) say(exchangeLine(line, width, paint));
    },
    act: (text) => say(`== ${text}`),
    footer: (text) => say(text),
    resized: () => undefined,
    stop: () => undefined,
  };
}
