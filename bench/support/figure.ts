/** One promise, measured. Ratios are judged; absolute times only say where they come from. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly baseline: number;
  /** `ours` over `baseline`: the median of the pairs' ratios where there are pairs. */
  readonly ratio: number;
  /** The most the ratio may be; null: stated only. */
  readonly bound: number | null;
}

export interface Figure {
  readonly title: string;
  readonly unit: string;
  /** What stands on the other side of the ratio. */
  readonly baseline: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

export const missed = ({ ratio, bound }: Row): boolean => bound !== null && ratio > bound;

const digits = (value: number): string =>
  value >= 1000 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);

/** The figure as a table of text. */
export function table(figure: Figure): string {
  const head = ["", `ours ${figure.unit}`, `baseline ${figure.unit}`, "ratio", "at most", ""];
  const cells = figure.rows.map((row) => [
    row.what,
    digits(row.ours),
    digits(row.baseline),
    row.ratio.toFixed(2),
    row.bound === null ? "" : row.bound.toFixed(2),
    row.bound === null ? "" : missed(row) ? "MISS" : "pass",
  ]);
  const lines = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return [
    figure.title,
    `  baseline: ${figure.baseline}`,
    ...text.map((line) => `  ${line}`),
    ...figure.notes.map((note) => `  ${note}`),
  ].join("\n");
}
