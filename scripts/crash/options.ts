import { parseArgs } from "node:util";
import type { OcppVersion } from "./wire.ts";

/** What `npm run crash -- ...` was asked for. */
export interface CrashOptions {
  readonly kills: number;
  readonly seed: number;
  /** Keep the evidence even when nothing was found. */
  readonly keep: boolean;
  /** No line per kill. */
  readonly quiet: boolean;
  /** The module in EVerest, in place of the daemon. */
  readonly everest: boolean;
  /** The version spoken; the module in EVerest has 1.6. */
  readonly ocpp: OcppVersion;
  /** Another build of the command line than `dist/cli.js`. */
  readonly cli: string | undefined;
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= 2 ** 32) return value;
  throw new RangeError(`--${name} takes a whole number from ${least}, not "${text}"`);
}

function versionOf(text: string, everest: boolean): OcppVersion {
  if (text === "1.6" || (text === "2.0.1" && !everest)) return text;
  throw new RangeError(`--ocpp takes 1.6 or (without --everest) 2.0.1, not "${text}"`);
}

/** @throws for what is no option */
export function readOptions(args: readonly string[]): CrashOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      keep: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      everest: { type: "boolean", default: false },
      ocpp: { type: "string", default: "1.6" },
      cli: { type: "string" },
    },
  });
  return {
    kills: whole("kills", values.kills, 1),
    seed: whole("seed", values.seed, 0),
    keep: values.keep,
    quiet: values.quiet,
    everest: values.everest,
    ocpp: versionOf(values.ocpp, values.everest),
    cli: values.cli,
  };
}
