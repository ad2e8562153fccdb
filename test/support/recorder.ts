import type { Logger } from "../../src/kernel/logger.ts";

/** A line of the process log. */
export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly text: string;
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
}

/** A logger that keeps its lines. */
export function recorder(lines: LogLine[]): Logger {
  const line = (level: LogLine["level"]) => (text: string, fields?: LogLine["fields"]) => {
    lines.push({ level, text, fields });
  };
  return {
    debug: line("debug"),
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
    child: () => recorder(lines),
  };
}
