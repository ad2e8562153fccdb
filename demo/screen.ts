/** What the view needs of a terminal. */
export interface Terminal {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
}

const esc = "\u001b[";
const enter = `${esc}?1049h${esc}?25l${esc}2J`;
const leave = `${esc}?25h${esc}?1049l`;
/** Terminals that know it show what is between at once; others ignore it. */
const beginFrame = `${esc}?2026h`;
const endFrame = `${esc}?2026l`;

/** Draws frames on the alternate screen; only lines that changed are written, so nothing flickers. */
export class Screen {
  private readonly terminal: Terminal;
  private shown: string[] = [];
  private active = false;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  get width(): number {
    return Math.max(20, this.terminal.columns ?? 80);
  }

  get height(): number {
    return Math.max(6, this.terminal.rows ?? 24);
  }

  enter(): void {
    if (this.active) return;
    this.active = true;
    this.shown = [];
    this.terminal.write(enter);
  }

  /** Gives the terminal back as it was; harmless when it already was. */
  leave(): void {
    if (!this.active) return;
    this.active = false;
    this.terminal.write(leave);
  }

  /** The terminal changed its size: everything is drawn anew. */
  resized(): void {
    this.shown = [];
    if (this.active) this.terminal.write(`${esc}2J`);
  }

  draw(lines: readonly string[]): void {
    if (!this.active) return;
    let out = "";
    lines.forEach((line, row) => {
      if (this.shown[row] !== line) out += `${esc}${row + 1};1H${line}${esc}0m${esc}K`;
    });
    for (let row = lines.length; row < this.shown.length; row++) out += `${esc}${row + 1};1H${esc}K`;
    this.shown = [...lines];
    if (out !== "") this.terminal.write(beginFrame + out + endFrame);
  }
}
