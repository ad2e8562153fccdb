/** Control characters, C1 controls (a terminal may obey them), line separators and marks that reorder text. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text from outside made safe for one line of a terminal or a log: what could move the cursor, recolour the screen
 * or forge a line is shown as `\uXXXX`.
 */
export function printable(text: string): string {
  return text.replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** At most `length` characters, the last one an ellipsis where something was cut. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1))}…`;
}
