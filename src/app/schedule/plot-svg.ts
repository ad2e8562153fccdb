/** Text as it may stand in SVG, between tags and in attributes. What XML has no character for is shown as one that it has. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; numbers are cut to a tenth of a pixel. `content` is SVG, not text. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? px(value) : escaped(value)}"`],
  );
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
}

export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element("text", { x, y, ...attributes }, escaped(content));
}

/** What a browser shows when the pointer rests on the element around it. */
export function hover(content: string): string {
  return element("title", {}, escaped(content));
}

/** A guess at the width of text: SVG is written where no font is known. */
export function widthOf(content: string, fontSize: number): number {
  return content.length * fontSize * 0.58;
}
