import { readFileSync, writeFileSync } from "node:fs";
import { findJsonError } from "../../config/json-error.ts";
import { errorText } from "../../kernel/errors.ts";
import { parseJson } from "../../kernel/json.ts";
import { composeFromInput, leftOutLine } from "./compose-input.ts";
import { drawSchedule } from "./plot.ts";

export interface ScheduleOptions {
  readonly explain?: boolean | undefined;
  /** Where to draw the picture to. */
  readonly plot?: string | undefined;
}

export interface ScheduleRun {
  /** What goes to stdout; undefined when the input was refused. */
  readonly output?: string | undefined;
  /** What goes to stderr, a line each. */
  readonly notes: readonly string[];
}

/** Reads a file, composes its schedule, and draws it where asked. */
export function readSchedule(file: string, { explain, plot }: ScheduleOptions): ScheduleRun {
  const json = readJson(file);
  if (!json.ok) return { notes: [json.problem] };
  const composition = composeFromInput(json.value, { explain, file });
  if (!composition.ok) return { notes: composition.problems };
  const notes = composition.leftOut.map(leftOutLine);
  if (plot !== undefined) {
    try {
      writeFileSync(plot, drawSchedule(composition.composed));
    } catch (error) {
      return { notes: [...notes, `${plot}: cannot be written: ${errorText(error)}`] };
    }
  }
  return { output: `${JSON.stringify(composition.output, undefined, 2)}\n`, notes };
}

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function readJson(file: string): Json {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    return { ok: false, problem: `${file}: cannot be read: ${errorText(error)}` };
  }
  const value = parseJson(text);
  if (value !== undefined) return { ok: true, value };
  const { line, column, expected } = findJsonError(text) ?? { line: 1, column: 1, expected: "JSON" };
  return { ok: false, problem: `${file}: is no JSON: line ${line}, column ${column}: expected ${expected}` };
}
