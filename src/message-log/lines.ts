import { clip, printable } from "./printable.ts";
import type { LogRecord } from "./record.ts";
import { isTrouble, statusOf } from "./record.ts";

/** In words: an arrow leaves open whose side it is drawn from. */
const ways = { in: "from CSMS", out: "to CSMS  " } as const;
const words = { call: "CALL  ", result: "RESULT", error: "ERROR " } as const;

/** What a record says after its time: shared by the text file and the console. */
function body(record: LogRecord): { head: string; tail: string } {
  if (record.kind === "note") return { head: "note", tail: record.text };
  const way = ways[record.direction];
  if (record.kind === "garbage")
    return { head: `${way} NOISE `, tail: `(${record.size} characters) ${record.text}` };
  const name = record.action ?? "(unknown call)";
  const latency = record.latency === null ? "" : ` ${record.latency} ms`;
  const code =
    record.kind === "error" ? ` ${record.code ?? ""} ${JSON.stringify(record.description ?? "")}` : "";
  const payload = record.raw ?? JSON.stringify(record.payload ?? null);
  return {
    head: `${way} ${words[record.kind]} ${name}`,
    tail: `[${record.id}]${latency}${code} ${payload}`,
  };
}

/** One line of the text file, without the line end: time, direction, kind, action, id, latency, payload. */
export function textLine(record: LogRecord): string {
  const { head, tail } = body(record);
  return printable(`${record.time} ${head} ${tail}`);
}

const reset = "\u001b[0m";
const dim = "\u001b[2m";
const red = "\u001b[31m";
const yellow = "\u001b[33m";
const cyan = "\u001b[36m";
const green = "\u001b[32m";

/** Longest console line: a terminal is for following along, the files hold the rest. */
const maxConsole = 400;

/** One line for the console, without the line end. Colours only when asked to. */
export function consoleLine(record: LogRecord, colour: boolean): string {
  const { head, tail } = body(record);
  const status = record.kind === "result" ? statusOf(record.payload) : null;
  const text = clip(printable(tail), maxConsole);
  const shown = printable(status === null ? head : `${head} ${status}`);
  if (!colour) return `${record.time} ${shown} ${text}`;
  return `${dim}${record.time}${reset} ${paint(record)}${shown}${reset} ${dim}${text}${reset}`;
}

function paint(record: LogRecord): string {
  if (record.kind === "note") return yellow;
  if (isTrouble(record)) return red;
  return record.direction === "in" ? cyan : green;
}
