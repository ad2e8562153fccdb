import { parseArgs, type ParseArgsConfig } from "node:util";
import { errorText, StationError } from "../kernel/errors.ts";

/** A command: its own arguments in, the process's exit code out. */
export type Command = (args: readonly string[]) => Promise<number>;

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads arguments strictly; anything unknown is wrong usage (exit 2). */
export function readArgs<const O extends Options>(
  args: readonly string[],
  options: O,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new StationError("USAGE", `${errorText(error)}; see ocpp-station --help`, { cause: error });
  }
}

/** The configuration directory, which most commands need. */
export function requireConfig(dir: string | undefined): string {
  if (dir === undefined)
    throw new StationError("USAGE", "say where the configuration is: --config DIR; see ocpp-station --help");
  return dir;
}

/** Resolves with the first signal that asks the process to end. */
export function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
      process.once(signal, () => resolve(signal));
  });
}

/** A whole number between bounds; undefined when the option was not given. */
export function numberArg(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new StationError("USAGE", `${name} takes a whole number from ${least} to ${most}, not "${text}"`);
}
