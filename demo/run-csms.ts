import { SystemClock } from "../src/kernel/clock.ts";
import { DemoCsms } from "./csms.ts";
import type { DemoTerminal } from "./demo-terminal.ts";
import { processTerminal } from "./demo-terminal.ts";
import { createPlainView } from "./view.ts";

export interface CsmsOptions {
  /** Default 9000, where `config/ocpp-config.json` looks for it. */
  readonly port?: number;
  readonly terminal?: DemoTerminal;
}

/** The small CSMS alone, until a signal ends it; prints a line per message. Resolves with the exit code. */
export async function runCsms(options: CsmsOptions = {}): Promise<number> {
  const clock = new SystemClock();
  const terminal = options.terminal ?? processTerminal();
  const csms = new DemoCsms({ clock, port: options.port ?? 9000 });
  await csms.listen();
  const view = createPlainView({
    clock,
    output: terminal.output,
    colour: terminal.colour,
    title: "Demo CSMS",
    station: `OCPP 2.0.1 and 1.6J on ${csms.url}<ChargePointId>`,
    board: null,
    footer: "",
    maxPowerW: 0,
  });
  csms.on((event) => view.csms(event));
  view.start();
  await new Promise<void>((resolve) => {
    const forget = terminal.onEnd({
      asked: () => {
        forget();
        resolve();
      },
      dying: () => undefined,
      resized: () => undefined,
    });
  });
  await csms.close();
  return 0;
}
