import type { LimitUnit } from "../../model/limit.ts";
import type { PlotStep } from "./plot-data.ts";
import { answerColour, apart, grid, ink, layout, pale, xOf } from "./plot-layout.ts";
import { amount, momentOf, valueScale } from "./plot-scale.ts";
import { element, hover, px, text, widthOf } from "./plot-svg.ts";

export interface ResultFrame {
  /** Begin of the window, s since the epoch, and its length. */
  readonly origin: number;
  readonly length: number;
  readonly unit: LimitUnit;
  /** What holds where no profile says anything, in `unit`. */
  readonly fallback: number;
  /** y of its upper edge. */
  readonly top: number;
}

/** The answer: a step line over its area, with the default dashed, and above each step who set it. */
export function drawResult(steps: readonly PlotStep[], frame: ResultFrame): string {
  const limits = steps.flatMap(({ limit }) => limit ?? []);
  const highest = limits.reduce((most, limit) => Math.max(most, limit), 0);
  // A default far above what holds would press the answer flat.
  const showsDefault = frame.fallback <= 2 * highest || limits.length === 0;
  const others = steps.flatMap(({ setpoint, dischargeLimit }) => [setpoint ?? 0, dischargeLimit ?? 0]);
  const scale = valueScale([...limits, ...others, ...(showsDefault ? [frame.fallback] : [])]);
  const bottom = frame.top + layout.result;
  const yOf = (value: number): number => {
    const share = (Math.min(value, scale.most) - scale.least) / (scale.most - scale.least);
    return bottom - share * layout.result;
  };
  const line = (y: number, attributes: Readonly<Record<string, string>>): string =>
    element("line", { x1: layout.left, x2: layout.right, y1: y, y2: y, ...attributes });
  return [
    ...scale.marks.map((mark) =>
      [
        line(yOf(mark), { stroke: mark === 0 ? "#aab4c0" : grid }),
        text(layout.left - 8, yOf(mark) + 4, amount(mark, frame.unit), { "text-anchor": "end", fill: pale }),
      ].join(""),
    ),
    ...apart(steps, frame.length).map((step) => drawStep(step, yOf, frame)),
    path(steps, ({ limit }) => limit, yOf, frame, { "stroke-width": "2" }),
    path(steps, ({ setpoint }) => setpoint, yOf, frame, { "stroke-dasharray": "2 3", "stroke-width": "2" }),
    path(steps, ({ dischargeLimit }) => dischargeLimit, yOf, frame, { "stroke-width": "1" }),
    showsDefault
      ? line(yOf(frame.fallback), { stroke: pale, "stroke-dasharray": "6 5" }) +
        text(layout.right - 4, yOf(frame.fallback) - 5, defaultText(frame), {
          "text-anchor": "end",
          "font-size": 11,
          fill: pale,
        })
      : text(layout.right - 4, frame.top - 6, `${defaultText(frame)}: above this scale`, {
          "text-anchor": "end",
          "font-size": 11,
          fill: pale,
        }),
  ].join("\n");
}

function defaultText({ fallback, unit }: ResultFrame): string {
  return `default ${amount(fallback, unit)}`;
}

type Axis = (value: number) => number;

function drawStep(step: PlotStep, yOf: Axis, { origin, length }: ResultFrame): string {
  const x = xOf(step.from, length);
  const width = xOf(step.to, length) - x;
  const height = step.limit ?? step.setpoint ?? 0;
  const y = Math.min(yOf(height), yOf(0));
  const by = step.by === "" ? "default" : step.by;
  const overrode = step.overrode.length > 0 ? `\noverruled: ${step.overrode.join(", ")}` : "";
  const label = (
    content: string,
    lift: number,
    attributes: Readonly<Record<string, string | number>>,
  ): string => text(x + width / 2, y - lift, content, { "text-anchor": "middle", ...attributes });
  const bold = { fill: ink, "font-weight": "600" };
  const value = [
    { content: step.label, style: { ...bold, "font-size": 13 } },
    { content: step.short, style: { ...bold, "font-size": 13 } },
    { content: step.short, style: { fill: ink, "font-size": 10 } },
  ].find(({ content, style }) => widthOf(content, style["font-size"]) <= width);
  const name = [by, step.byId].find((each) => each !== "" && widthOf(each, 10) + 4 <= width);
  return element(
    "g",
    {},
    [
      hover(
        `${momentOf(origin + step.from)} to ${momentOf(origin + step.to)} UTC: ${step.label}\nset by ${by}${overrode}`,
      ),
      element("rect", {
        ...{ x, y, width: Math.max(width, 0.5), height: Math.max(Math.abs(yOf(height) - yOf(0)), 0.5) },
        fill: answerColour,
        "fill-opacity": step.by === "" ? "0.07" : "0.16",
      }),
      value === undefined ? "" : label(value.content, name === undefined ? 6 : 19, value.style),
      name === undefined ? "" : label(name, 6, { fill: pale, "font-size": 10 }),
    ].join(""),
  );
}

/** A step line through the steps that have the value; it breaks where one has not. */
function path(
  steps: readonly PlotStep[],
  value: (step: PlotStep) => number | undefined,
  yOf: Axis,
  { length }: ResultFrame,
  attributes: Readonly<Record<string, string>>,
): string {
  let drawing = false;
  const parts = steps.flatMap((step) => {
    const at = value(step);
    if (at === undefined) {
      drawing = false;
      return [];
    }
    const y = px(yOf(at));
    const lead = drawing ? `V${y}` : `M${px(xOf(step.from, length))} ${y}`;
    drawing = true;
    return [`${lead}H${px(xOf(step.to, length))}`];
  });
  if (parts.length === 0) return "";
  return element("path", { d: parts.join(""), fill: "none", stroke: answerColour, ...attributes });
}
