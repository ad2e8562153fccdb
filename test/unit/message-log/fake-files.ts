import type { AppendFile, FileSystem } from "../../../src/message-log/files.ts";

/** A disk in memory that can be full, read-only or stalled, by the hand of the test. */
export class FakeFiles implements FileSystem {
  readonly content = new Map<string, string>();
  /** Thrown by everything that writes, while set. */
  refuse: Error | null = null;
  private release: (() => void) | null = null;
  private gate: Promise<void> | null = null;

  /** Writes hang from now on. */
  stall(): void {
    this.gate = new Promise((resolve) => {
      this.release = resolve;
    });
  }

  resume(): void {
    this.release?.();
    this.gate = null;
  }

  async makeFolder(): Promise<void> {
    this.check();
  }

  async openAppend(path: string): Promise<AppendFile> {
    this.check();
    const text = this.content.get(path) ?? "";
    this.content.set(path, text);
    let size = text.length;
    return {
      get size() {
        return size;
      },
      complete: text === "" || text.endsWith("\n"),
      append: async (more) => {
        if (this.gate !== null) await this.gate;
        this.check();
        this.content.set(path, (this.content.get(path) ?? "") + more);
        size += more.length;
      },
      close: async () => undefined,
    };
  }

  async create(path: string): Promise<boolean> {
    this.check();
    if (this.content.has(path)) return false;
    this.content.set(path, "");
    return true;
  }

  async rename(from: string, to: string): Promise<void> {
    this.check();
    const text = this.content.get(from);
    if (text === undefined) throw new Error(`no such file ${from}`);
    this.content.delete(from);
    this.content.set(to, text);
  }

  async remove(path: string): Promise<void> {
    this.check();
    if (!this.content.delete(path)) throw new Error(`no such file ${path}`);
  }

  async list(dir: string): Promise<string[]> {
    return [...this.content.keys()]
      .filter((path) => path.startsWith(`${dir}/`))
      .map((path) => path.slice(dir.length + 1));
  }

  private check(): void {
    if (this.refuse !== null) throw this.refuse;
  }
}
