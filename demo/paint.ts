/** Colours of the view; every one is the identity when colour is off (NO_COLOR, no terminal). */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export function createPaint(colour: boolean): Paint {
  const code = (on: number, off: number) => (text: string) =>
    colour && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    green: code(32, 39),
    red: code(31, 39),
    yellow: code(33, 39),
    blue: code(34, 39),
    magenta: code(35, 39),
    cyan: code(36, 39),
  };
}

const escapes = /\u001b\[[0-9;]*m/g;

/** How many columns a text takes; every character of the view is one column wide. */
export function columns(text: string): number {
  return Array.from(text.replace(escapes, "")).length;
}

/** Filled up with blanks, or cut with an ellipsis, to exactly `width` columns. For text without colours. */
export function fit(text: string, width: number): string {
  const chars = Array.from(text);
  if (chars.length <= width) return text + " ".repeat(width - chars.length);
  return width <= 0 ? "" : `${chars.slice(0, width - 1).join("")}…`;
}

/** Text from a peer without characters that would move the cursor or recolour the screen. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "·");
}
