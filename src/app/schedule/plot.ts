import { isoSeconds } from "../../kernel/date-time.ts";
import { type Composed, leftOutLine } from "./compose-input.ts";
import { lanesOf, purposeOrder, stepsOf } from "./plot-data.ts";
import { purposeWord } from "./explanation.ts";
import { drawLanes } from "./plot-lanes.ts";
import { colours, grid, ink, layout, pale, xOf } from "./plot-layout.ts";
import { drawResult } from "./plot-result.ts";
import { amount, lengthOf, type Tick, timeTicks } from "./plot-scale.ts";
import { element, text, widthOf } from "./plot-svg.ts";
import { versions } from "./versions.ts";

/** How many of the profiles that were left out are named under the picture. */
const mostNamed = 8;

/**
 * Draws an answer as SVG: above a row for each profile, below the limit that comes of them. The same answer gives the same
 * picture, byte for byte.
 */
export function drawSchedule(composed: Composed): string {
  const { answer, query, leftOut } = composed;
  const length = Math.max(1, answer.duration);
  const origin = answer.start / 1000;
  const lanes = lanesOf(composed);
  const drawn = drawLanes(lanes, { origin, length });
  const resultTop = drawn.bottom + 34;
  const axis = resultTop + layout.result;
  const notes = notesOf(leftOut.map(leftOutLine));
  const height = axis + 84 + notes.length * 17;
  const ticks = timeTicks(answer.start, length, 14);
  const one = answer.unit === "A" ? query.defaults.limitAmps : query.defaults.limitWatts;
  const body = [
    element("rect", { width: layout.width, height, fill: "#ffffff" }),
    text(14, 30, titleOf(composed), { "font-size": 18, "font-weight": "600", fill: ink }),
    text(14, 50, subtitleOf(composed), { fill: pale }),
    ...ticks.map((tick) => gridLine(tick, length, axis)),
    drawn.svg,
    text(14, resultTop + 20, `Limit (${answer.unit})`, { "font-weight": "600", fill: ink }),
    drawResult(stepsOf(composed), {
      ...{ origin, length, unit: answer.unit, top: resultTop },
      fallback: query.evseId === 0 ? one * query.evses : one,
    }),
    momentMarks(composed, length, axis),
    legend(composed, axis + 62),
    ...notes.map((note, index) =>
      text(14, axis + 84 + index * 17, note, {
        "font-size": 11,
        fill: colours.ChargingStationExternalConstraints,
      }),
    ),
  ];
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...{ width: layout.width, height, viewBox: `0 0 ${layout.width} ${height}` },
      "font-family": "Helvetica, Arial, sans-serif",
      "font-size": 12,
    },
    `\n${body.filter((part) => part !== "").join("\n")}\n`,
  )}\n`;
}

function titleOf({ query, version }: Composed): string {
  const place = query.evseId === 0 ? "the whole station" : `${versions[version].place} ${query.evseId}`;
  return `What may flow at ${place}`;
}

function subtitleOf({ answer, version, query }: Composed): string {
  const { unit, duration, start } = answer;
  const rate = answer.minChargingRate;
  return [
    `OCPP ${version}, from ${isoSeconds(start)} on for ${lengthOf(duration)}; times in UTC`,
    `now is ${isoSeconds(query.now)}`,
    ...(rate === undefined ? [] : [`least sensible rate ${amount(rate, unit)}`]),
    ...(query.connection?.online === false ? ["offline"] : []),
  ].join("; ");
}

function gridLine({ at, label, day }: Tick, length: number, axis: number): string {
  const x = xOf(at, length);
  const middle = { "text-anchor": "middle", fill: pale };
  return [
    element("line", { x1: x, x2: x, y1: layout.top - 8, y2: axis + 5, stroke: grid }),
    text(x, layout.top - 14, label, { ...middle, "font-size": 11 }),
    text(x, axis + 19, label, middle),
    day === undefined ? "" : text(x, axis + 34, day, { ...middle, "font-size": 11 }),
  ].join("");
}

/** Where now is, and where transactions began. */
function momentMarks({ query, answer }: Composed, length: number, axis: number): string {
  const marks = new Map<number, string[]>();
  const mark = (time: number, label: string): void => {
    const at = (time - answer.start) / 1000;
    if (at > 0 && at < length) marks.set(at, [...(marks.get(at) ?? []), label]);
  };
  mark(query.now, "now");
  for (const { startedAt, evseId } of query.transactions) mark(startedAt, `transaction on ${evseId}`);
  const colour = "#c2185b";
  const lines = [...marks].map(([at, labels]) => {
    const x = xOf(at, length);
    // Near the right edge there is no room behind the line.
    const side = x > layout.right - 150 ? { x: x - 4, anchor: "end" } : { x: x + 4, anchor: "start" };
    const label = { fill: colour, "font-size": 10, "text-anchor": side.anchor };
    return (
      element("line", {
        ...{ x1: x, x2: x, y1: layout.top - 8, y2: axis },
        ...{ stroke: colour, "stroke-dasharray": "2 4" },
      }) + text(side.x, axis - 5, labels.join(", "), label)
    );
  });
  return lines.join("");
}

function legend({ query, version }: Composed, y: number): string {
  const used = purposeOrder.filter((purpose) =>
    query.profiles.some(({ profile }) => profile.chargingProfilePurpose === purpose),
  );
  let x = 14;
  const parts = used.map((purpose) => {
    const word = purposeWord(purpose, version);
    const at = x;
    x += widthOf(word, 11) + 34;
    return (
      element("rect", { x: at, y: y - 10, width: 12, height: 12, fill: colours[purpose], rx: 2 }) +
      text(at + 17, y, word, { "font-size": 11, fill: ink })
    );
  });
  const words =
    "full colour: sets the limit; pale: has a period there and does not; dashed: what holds without profiles";
  return [
    ...parts,
    text(layout.right, y + (x > 560 ? 17 : 0), words, { "font-size": 11, fill: pale, "text-anchor": "end" }),
  ].join("");
}

function notesOf(lines: readonly string[]): string[] {
  const named = lines
    .slice(0, mostNamed)
    .map((line) => (line.length > 170 ? `${line.slice(0, 167)}...` : line));
  const more = lines.length - named.length;
  return more > 0 ? [...named, `and ${more} more`] : named;
}
