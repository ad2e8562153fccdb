import type { Bar, PlotLane } from "./plot-data.ts";
import { apart, colours, grid, ink, layout, pale, xOf } from "./plot-layout.ts";
import { momentOf } from "./plot-scale.ts";
import { element, hover, text, widthOf } from "./plot-svg.ts";

/** Rows drawn, and where they end. */
export interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

interface Frame {
  /** Begin of the window, s since the epoch, and its length. */
  readonly origin: number;
  readonly length: number;
}

/** A row per profile: its periods in full colour where they decide, faded where they are overruled. */
export function drawLanes(lanes: readonly PlotLane[], frame: Frame): Drawn {
  let y: number = layout.top;
  const rows = lanes.map((lane, index) => {
    if (index > 0 && lanes[index - 1]?.purpose !== lane.purpose) y += layout.gap;
    const row = drawRow(lane, y, frame);
    y += layout.row;
    return row;
  });
  if (lanes.length > 0) return { svg: rows.join("\n"), bottom: y };
  const none = text(layout.left + 8, y + 22, "no profile bears on this: the default holds", {
    fill: pale,
    "font-style": "italic",
  });
  return { svg: none, bottom: y + layout.row };
}

function drawRow(lane: PlotLane, y: number, frame: Frame): string {
  const middle = y + layout.row / 2;
  const colour = colours[lane.purpose];
  const line = { x1: layout.left, x2: layout.right, y1: middle, y2: middle, stroke: grid };
  return [
    element("rect", { x: 14, y: y + 5, width: 5, height: layout.row - 10, fill: colour, rx: 2 }),
    text(28, y + 15, lane.head, { fill: ink, "font-weight": "600", textLength: fit(lane.head) }),
    text(28, y + 28, lane.detail, { fill: pale, "font-size": 11 }),
    element("line", line),
    ...apart(lane.bars, frame.length).map((bar) => drawBar(bar, { lane, colour, y, frame })),
    ...(lane.bars.length === 0
      ? [text(layout.left + 8, middle + 4, lane.whenEmpty, { fill: pale, "font-size": 11 })]
      : []),
  ].join("\n");
}

/** Long names are pressed into the column. */
function fit(head: string): number | undefined {
  const room = layout.left - 40;
  return widthOf(head, 12) > room ? room : undefined;
}

interface Row {
  readonly lane: PlotLane;
  readonly colour: string;
  readonly y: number;
  readonly frame: Frame;
}

function drawBar(bar: Bar, { lane, colour, y, frame }: Row): string {
  const x = xOf(bar.from, frame.length);
  const width = Math.max(1, xOf(bar.to, frame.length) - x);
  const top = y + (layout.row - layout.bar) / 2;
  const fate = bar.decides
    ? "decides"
    : `gives way to ${[...bar.givesWayTo].join(", ") || "nobody: it has no effect"}`;
  const times = `${momentOf(frame.origin + bar.from)} to ${momentOf(frame.origin + bar.to)} UTC`;
  const shown = [bar.label, bar.short].find((label) => widthOf(label, 11) + 4 <= width);
  return element(
    "g",
    {},
    [
      hover(`${lane.head}, ${lane.detail}\n${times}: ${bar.label}\n${fate}`),
      element("rect", {
        ...{ x, y: top, width, height: layout.bar, fill: colour, rx: width > 6 ? 3 : 0 },
        "fill-opacity": bar.decides ? undefined : "0.16",
        stroke: bar.decides ? "#ffffff" : colour,
        "stroke-opacity": bar.decides ? undefined : "0.35",
      }),
      shown !== undefined
        ? text(x + width / 2, top + 15, shown, {
            "text-anchor": "middle",
            "font-size": 11,
            fill: bar.decides ? "#ffffff" : pale,
          })
        : "",
    ].join(""),
  );
}
