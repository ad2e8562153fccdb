/**
 * One process of the flash's figure: `run.ts CONFIG-DIR online|offline`. A whole station on its real database, on virtual time, with one
 * simulated car. Prints what the kernel was given to write, by what, as JSON.
 */
import { readFileSync } from "node:fs";
import { SimulatedCharger } from "../../hal/simulated/simulated-charger.ts";
import { createStation } from "../../src/app/create-station.ts";
import { silentLogger } from "../../src/kernel/logger.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { ScriptedCsms } from "../../test/support/scripted-csms.ts";

interface Written {
  /** Bytes handed to write calls. */
  readonly calls: number;
  /** Bytes of pages the kernel has to write to the disk for them. */
  readonly pages: number;
}

function written(): Written {
  const io = readFileSync("/proc/self/io", "utf8");
  const field = (name: string): number => Number(new RegExp(`^${name}: (\\d+)`, "m").exec(io)?.[1]);
  return { calls: field("wchar"), pages: field("write_bytes") };
}

const [config = "", network = ""] = process.argv.slice(2);
const clock = new VirtualClock();
const csms = new ScriptedCsms(clock);
const car = { capacityWh: 100_000, socPercent: 5, maxCurrentA: 16 };
const charger = new SimulatedCharger({
  clock,
  sessionOwner: "station",
  evses: [{ connectors: [{}] }, { connectors: [{}] }],
  car,
});
const station = createStation({
  config,
  parts: { clock, charger, link: () => csms.link, logger: silentLogger, random: () => 0 },
});

const pass = (seconds: number): Promise<void> => clock.advance(seconds * 1000);
async function during(act: () => Promise<void>): Promise<Written> {
  const before = written();
  await act();
  const after = written();
  return { calls: after.calls - before.calls, pages: after.pages - before.pages };
}

await station.start();
await pass(60);
const started = await during(async () => {
  charger.controls.plug(1);
  await pass(1);
  charger.controls.presentToken({ value: "CAFE01", type: "ISO14443" }, 1);
  await pass(10);
});
if (network === "offline") csms.unplug();
// Past the first flush, and past what a cut connection leaves behind.
await pass(300);
const hour = await during(() => pass(3600));
const ended = await during(async () => {
  charger.controls.presentToken({ value: "CAFE01", type: "ISO14443" }, 1);
  await pass(1);
  charger.controls.unplug(1);
  await pass(10);
});
const energyWh = charger.controls.evse(1).energyWh;
console.log(JSON.stringify({ started, hour, ended, energyWh, meterValues: csms.of("MeterValues").length }));
process.exit(0);
