import type { Logger } from "../../src/kernel/logger.ts";

/** A process log a test can read. */
export class RecordingLogger implements Logger {
  readonly lines: { level: "debug" | "info" | "warn" | "error"; text: string }[] = [];

  debug(text: string): void {
    this.lines.push({ level: "debug", text });
  }

  info(text: string): void {
    this.lines.push({ level: "info", text });
  }

  warn(text: string): void {
    this.lines.push({ level: "warn", text });
  }

  error(text: string): void {
    this.lines.push({ level: "error", text });
  }

  child(): Logger {
    return this;
  }

  /** Lines that contain this text. */
  about(text: string): string[] {
    return this.lines.filter((line) => line.text.includes(text)).map((line) => line.text);
  }
}
