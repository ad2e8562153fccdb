import { parseArgs } from "node:util";
import { type TxPoint, type TxPoints, txPoints, usualPoints } from "./tx-points.ts";
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
  /** Where transactions of 2.0.1 begin and end; null: where a station nobody configured has it. */
  readonly points: TxPoints | null;
  /** Another build of the command line than `dist/cli.js`. */
  readonly cli: string | undefined;
  readonly help: boolean;
}

export const help = `npm run crash -- [options]: kills a real station again and again, and judges what became of its data.

  --kills N          how often (200)
  --seed N           what the dice decide (1)
  --ocpp VERSION     1.6 (default) or 2.0.1
  --tx-start POINTS  2.0.1: TxStartPoint of the station (${usualPoints.start.join()}), one or more of
                     ${txPoints.join()}
  --tx-stop POINTS   2.0.1: TxStopPoint of the station (${usualPoints.stop.join()}), of the same
  --everest          the module in a small EVerest, in place of the daemon; 1.6 only
  --keep             keep the evidence even when nothing was found
  --quiet            no line per kill
  --cli FILE         another build of the command line than dist/cli.js
  --help             this`;

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= 2 ** 32) return value;
  throw new RangeError(`--${name} takes a whole number from ${least}, not "${text}"`);
}

function versionOf(text: string, everest: boolean): OcppVersion {
  if (text === "1.6" || (text === "2.0.1" && !everest)) return text;
  throw new RangeError(`--ocpp takes 1.6 or (without --everest) 2.0.1, not "${text}"`);
}

function pointsOf(ocpp: OcppVersion, start: string | undefined, stop: string | undefined): TxPoints | null {
  if (start === undefined && stop === undefined) return null;
  if (ocpp === "1.6")
    throw new RangeError("--tx-start and --tx-stop take --ocpp 2.0.1: 1.6 has its points fixed");
  return {
    start: start === undefined ? usualPoints.start : pointList("tx-start", start),
    stop: stop === undefined ? usualPoints.stop : pointList("tx-stop", stop),
  };
}

function pointList(name: string, text: string): readonly TxPoint[] {
  return text.split(",").map((word) => {
    const point = txPoints.find((each) => each === word.trim());
    if (point) return point;
    throw new RangeError(`--${name} takes one or more of ${txPoints.join()}, not "${word}"`);
  });
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
      "tx-start": { type: "string" },
      "tx-stop": { type: "string" },
      cli: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const ocpp = versionOf(values.ocpp, values.everest);
  return {
    kills: whole("kills", values.kills, 1),
    seed: whole("seed", values.seed, 0),
    keep: values.keep,
    quiet: values.quiet,
    everest: values.everest,
    ocpp,
    points: pointsOf(ocpp, values["tx-start"], values["tx-stop"]),
    cli: values.cli,
    help: values.help,
  };
}
