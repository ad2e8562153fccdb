import pino from "pino";
import type { Logger } from "../kernel/logger.ts";

/** What the process log may be set to. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

function wrap(log: pino.Logger): Logger {
  return {
    debug: (text, fields) => log.debug(fields ?? {}, text),
    info: (text, fields) => log.info(fields ?? {}, text),
    warn: (text, fields) => log.warn(fields ?? {}, text),
    error: (text, fields) => log.error(fields ?? {}, text),
    child: (fields) => wrap(log.child(fields)),
  };
}

/** The process log: JSON lines on standard error, with what is secret struck out wherever it may stand. */
export function createProcessLog(level: LogLevel, destination: number | string = 2): Logger {
  const secret = ["authorizationKey", "AuthorizationKey", "password", "Password", "privateKey", "pin"];
  return wrap(
    pino(
      {
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        redact: { paths: [...secret, ...secret.map((name) => `*.${name}`)], censor: "[redacted]" },
      },
      pino.destination({ dest: destination, sync: true }),
    ),
  );
}
