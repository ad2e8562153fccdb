import type { Paint } from "./paint.ts";
import { columns, fit, harmless } from "./paint.ts";
import type { ConnectorView, ExchangeLine, ViewState } from "./view-model.ts";
import type { BookedProfile } from "./profile-book.ts";
import { profilesAt } from "./profile-book.ts";
import { historyLength } from "./view-model.ts";

export interface RenderOptions {
  readonly width: number;
  readonly height: number;
  readonly paint: Paint;
  /** ms, for elapsed times. */
  readonly mono: number;
  /** Last line: the keys, or nothing. */
  readonly footer: string;
  /** Full scale of the power bars, W. */
  readonly maxPowerW: number;
}

const blocks = "▁▂▃▄▅▆▇█";
const partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;
/** Below this width the bars go, and messages lose their latency. */
const narrow = 72;
/** Below this one nothing but the name of a message fits. */
const tiny = 44;
const latencyWidth = 8;

/** The whole view as exactly `height` lines of at most `width` columns. */
export function renderView(state: ViewState, options: RenderOptions): string[] {
  const { width, height, paint } = options;
  const top = [
    header(state, options),
    paint.dim("─".repeat(width)),
    ...state.connectors.flatMap((connector) => [
      ...connectorLines(connector, options),
      ...limitLines(connector, profilesAt(state.profiles, connector.evse), options),
    ]),
    rule(" OCPP ", width, paint),
  ];
  const bottom = options.footer === "" ? [] : [paint.dim(fit(options.footer, width))];
  const act = state.act === "" ? [] : [paint.bold(paint.cyan(fit(`▸ ${harmless(state.act)}`, width)))];
  const room = Math.max(0, height - top.length - bottom.length - act.length);
  const messages = state.lines
    .slice(-room || state.lines.length)
    .map((line) => exchangeLine(line, width, paint));
  const filler = Array.from({ length: Math.max(0, room - messages.length) }, () => "");
  return [...top, ...(room === 0 ? [] : messages), ...filler, ...act, ...bottom].slice(0, height);
}

function header(state: ViewState, { width, paint, mono }: RenderOptions): string {
  const link = state.online ? "● online" : "○ offline";
  const version = state.protocol === "" ? "" : `  ${state.protocol.replace(/^ocpp/, "OCPP ")}J`;
  const right = `${link}${version}  ${elapsed(mono - state.startedMono)}`;
  const left = fit(` ${state.title} · ${harmless(state.station)}`, Math.max(0, width - columns(right) - 1));
  const shown = fit(right, Math.min(columns(right), width - columns(left)));
  return `${paint.bold(left)}${state.online ? paint.green(shown) : paint.red(shown)}`;
}

function rule(label: string, width: number, paint: Paint): string {
  return paint.dim(fit(`──${label}${"─".repeat(Math.max(0, width - label.length - 2))}`, width));
}

function connectorLines(connector: ConnectorView, options: RenderOptions): string[] {
  const { width, paint, mono, maxPowerW } = options;
  const { gauge, session } = connector;
  const colour = statusColour(connector.status, paint);
  const name = ` Connector ${connector.evse}  `;
  const status = fit(harmless(connector.status === "" ? "–" : connector.status), 14);
  const power = `${(gauge.powerW / 1000).toFixed(1).padStart(5)} kW `;
  const room = width - name.length - status.length - power.length - 1;
  const barWidth = width < narrow ? 0 : Math.min(24, Math.floor(room / 2));
  const sparkWidth = width < narrow ? 0 : Math.min(historyLength, room - barWidth - 2);
  const first =
    paint.bold(fit(name, Math.min(name.length, width))) +
    colour(fit(status, Math.min(14, Math.max(0, width - name.length)))) +
    (width < name.length + 14 + power.length ? "" : power) +
    (barWidth === 0 ? "" : `${paint.green(bar(gauge.powerW / maxPowerW, barWidth, limitShare(gauge)))}  `) +
    (sparkWidth === 0 ? "" : paint.dim(spark(connector.history, sparkWidth, maxPowerW)));
  const charged = session === null ? null : Math.max(0, gauge.energyWh - session.startWh);
  const facts = [
    charged === null ? `meter ${energyText(gauge.energyWh)}` : `session ${energyText(charged)}`,
    gauge.socPercent === null
      ? gauge.plugged
        ? "plugged"
        : "no car"
      : `battery ${gauge.socPercent.toFixed(1)} %`,
    ...(session === null ? [] : [elapsed(mono - session.sinceMono), `card ${harmless(session.idTag)}`]),
  ];
  return [first, paint.dim(fit(`${" ".repeat(name.length)}${facts.join("   ")}`, width))];
}

/** What the charger offers the car, and who holds it back; nothing for a connector that nobody uses or limits. */
function limitLines(
  { evse, gauge }: ConnectorView,
  profiles: readonly BookedProfile[],
  { width, paint }: RenderOptions,
): string[] {
  const limited = gauge.offeredA < gauge.fullA;
  if (!gauge.plugged && !limited) return [];
  const indent = " ".repeat(` Connector ${evse}  `.length);
  const drawn = `draws ${gauge.currentA.toFixed(1)} A of ${amps(gauge.offeredA)} A`;
  const [first] = profiles;
  const who = first ? ` by ${harmless(first.purpose)} ${first.id} of the CSMS` : "";
  const text = fit(`${indent}${gauge.plugged ? drawn : `offers ${amps(gauge.offeredA)} A`}`, width).trimEnd();
  if (!limited) return [paint.dim(text)];
  const limit = `   ◂ limited${who}`;
  return [`${paint.dim(text)}${paint.yellow(fit(limit, Math.max(0, width - columns(text))).trimEnd())}`];
}

/** Where a limit ends on the power bar; null: there is none. */
function limitShare({ offeredA, fullA }: ConnectorView["gauge"]): number | null {
  return offeredA < fullA ? offeredA / fullA : null;
}

function amps(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function energyText(wh: number): string {
  return wh < 1000 ? `${wh.toFixed(0)} Wh` : `${(wh / 1000).toFixed(3)} kWh`;
}

function statusColour(status: string, paint: Paint): (text: string) => string {
  if (status === "Charging") return paint.green;
  if (status === "Faulted" || status === "Unavailable") return paint.red;
  if (status === "Available" || status === "") return paint.dim;
  return paint.yellow;
}

/** A bar of eighths; `mark` (a share of the whole) is where it may not go beyond. */
export function bar(share: number, width: number, mark: number | null = null): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
  const full = Math.floor(eighths / 8);
  const rest = partial[eighths % 8] ?? "";
  const cells = Array.from(fit("█".repeat(full) + rest, width).replaceAll(" ", "·"));
  const at = mark === null ? width : Math.ceil(mark * width);
  return cells.map((cell, index) => (index === at && cell === "·" ? "┆" : cell)).join("");
}

/** The history as a row of blocks, newest at the right. */
export function spark(history: readonly number[], width: number, full: number): string {
  const shown = history.slice(-width).map((value) => {
    if (value <= 0) return " ";
    return blocks[Math.min(7, Math.floor((value / full) * 8))] ?? "█";
  });
  return shown.join("").padStart(width);
}

/** One exchange: time, arrow, action, summary, answer, latency. `→` is a CALL of the station. */
export function exchangeLine(line: ExchangeLine, width: number, paint: Paint): string {
  const time = new Date(line.wall).toISOString().slice(11, 19);
  const arrow = line.from === "station" ? "→" : "←";
  const shade = line.from === "station" ? paint.blue : paint.magenta;
  if (width < tiny) return `${shade(arrow)} ${fit(harmless(line.action), width - 2)}`;
  const latency = width < narrow || line.latencyMs === null ? "" : latencyText(line.latencyMs);
  const answer = line.verdict === "" ? "✓" : (line.verdict ?? "…");
  const verdict = fit(harmless(answer), width < narrow ? 10 : 14);
  const actionWidth = Math.min(20, Math.max(10, Math.floor(width / 3.4)));
  const action = fit(harmless(line.action), actionWidth);
  const clock = width < narrow ? "" : `${time} `;
  const late = width < narrow ? "" : fit(latency, latencyWidth).trimEnd().padStart(latencyWidth);
  const room = width - clock.length - actionWidth - columns(verdict) - late.length - 4;
  const summary = fit(harmless(line.summary), Math.max(0, room));
  const tone = line.bad ? paint.red : line.verdict === null ? paint.yellow : paint.green;
  return `${paint.dim(clock)}${shade(arrow)} ${paint.bold(action)} ${summary} ${tone(verdict)}${paint.dim(late)}`;
}

function latencyText(ms: number): string {
  return ms < 10_000 ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = String(Math.floor(seconds / 60)).padStart(2, "0");
  return `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
}
