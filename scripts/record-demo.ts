import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runDemo } from "../demo/run-demo.ts";
import { ansiToSvg } from "./ansi-to-svg.ts";

/**
 * Plays the demo for real on a terminal that only remembers, and keeps the picture of a session in full swing as
 * docs/demo.svg: the last frame of it under a limit of the CSMS.
 */
const columns = 100;
const rows = 26;
const frames: (readonly string[])[] = [];
const dir = mkdtempSync(join(tmpdir(), "ocpp-station-record-"));
let told = "";
const code = await runDemo({
  dir,
  terminal: {
    live: true,
    colour: true,
    keyboard: null,
    output: { columns, rows, write: (text: string) => (told = text) },
    onEnd: () => () => undefined,
  },
  onFrame: (lines) => frames.push(lines),
});
rmSync(dir, { recursive: true, force: true });
const frame = frames.findLast((lines) => lines.some((line) => line.includes("The CSMS limits")));
if (code !== 0 || !frame) {
  console.error(`the demo did not play: exit ${code}\n${told}`);
  process.exitCode = 3;
} else {
  const target = join(import.meta.dirname, "..", "docs", "demo.svg");
  writeFileSync(target, ansiToSvg(frame, columns, "npm run demo"));
  console.log(`${target}: one of ${frames.length} frames`);
}
