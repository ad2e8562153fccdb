/** A run of characters of one look. */
interface Span {
  readonly text: string;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly dim: boolean;
}

const palette: Readonly<Record<number, string>> = {
  31: "#ff7b72",
  32: "#7ee787",
  33: "#e3b341",
  34: "#79c0ff",
  35: "#d2a8ff",
  36: "#56d4dd",
};
const ground = "#0d1117";
const ink = "#e6edf3";
const cell = { width: 8.4, height: 19, size: 14 } as const;
const margin = 18;
const titleBar = 34;

function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let colour: string | null = null;
  let bold = false;
  let dim = false;
  for (const [, code, text = ""] of line.matchAll(/(?:\u001b\[([0-9;]*)m)|([^\u001b]+)/g)) {
    if (code === undefined) {
      spans.push({ text, colour, bold, dim });
      continue;
    }
    for (const number of code.split(";").map(Number)) {
      if (number === 0) [colour, bold, dim] = [null, false, false];
      else if (number === 1) bold = true;
      else if (number === 2) dim = true;
      else if (number === 22) [bold, dim] = [false, false];
      else if (number === 39) colour = null;
      else colour = palette[number] ?? colour;
    }
  }
  return spans;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A picture of terminal lines: colours 31..36, bold, dim. Every span stands at its own column, whatever the font. */
export function ansiToSvg(lines: readonly string[], columns: number, title: string): string {
  const width = Math.ceil(columns * cell.width + 2 * margin);
  const height = Math.ceil(lines.length * cell.height + 2 * margin + titleBar - 10);
  const rows = lines.map((line, row) => {
    let column = 0;
    const parts = spansOf(line).map(({ text, colour, bold, dim }) => {
      const at = column;
      const length = Array.from(text).length;
      column += length;
      const shown = text.trimEnd();
      if (shown.trim() === "") return "";
      const look = [
        `fill="${colour ?? ink}"`,
        ...(bold ? ['font-weight="600"'] : []),
        ...(dim ? ['opacity="0.6"'] : []),
      ].join(" ");
      const x = (margin + at * cell.width).toFixed(1);
      const span = (Array.from(shown).length * cell.width).toFixed(1);
      return `<tspan x="${x}" textLength="${span}" ${look}>${escape(shown)}</tspan>`;
    });
    const y = (titleBar + margin + row * cell.height).toFixed(1);
    return parts.join("") === "" ? "" : `<text y="${y}" xml:space="preserve">${parts.join("")}</text>`;
  });
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (fill, index) => `<circle cx="${margin + 4 + index * 18}" cy="17" r="5.5" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">`,
    `<rect width="${width}" height="${height}" rx="9" fill="${ground}"/>`,
    ...dots,
    `<text x="${width / 2}" y="21" text-anchor="middle" fill="${ink}" opacity="0.6" font-family="sans-serif" font-size="12.5">${escape(title)}</text>`,
    `<g font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${cell.size}">`,
    ...rows.filter((row) => row !== ""),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
