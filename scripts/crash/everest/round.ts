import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrokerKind } from "../../../test/support/everest/broker.ts";
import type { ModuleProcess } from "../../../test/support/everest/module-process.ts";
import { isObject } from "../../../src/kernel/json.ts";
import { RecordingCsms } from "../csms.ts";
import type { Dice } from "../dice.ts";
import { nothingExpected } from "../expected.ts";
import { historyOf } from "../history.ts";
import { Journal } from "../journal.ts";
import { judgeOrder } from "../oracle.ts";
import { Signal } from "../signal.ts";
import { usualGate } from "../usual-gate.ts";
import { AskedEnds } from "./asked-ends.ts";
import { Books } from "./books.ts";
import { Visitors } from "./visitors.ts";
import { World } from "./world.ts";

export interface RoundOptions {
  readonly number: number;
  readonly folder: string;
  readonly dice: Dice;
  readonly kills: number;
  readonly broker: BrokerKind;
  readonly cli: string;
  readonly say: (line: string) => void;
}

export interface RoundResult {
  readonly problems: readonly string[];
  readonly transactions: number;
  readonly repeated: number;
  readonly terms: number;
}

/** EVSE 2 has two: 1.6 counts four. */
const connectors = [1, 2, 1];
const firstWh = 5000;
/** How long the books may take to agree in the end, ms. */
const drainMs = 60_000;
/** How long the broker may take to pass on what a process said before it was killed, ms. */
const heardMs = 40;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One EVerest that runs on while our module is killed again and again; then the books are compared. */
export async function playRound(options: RoundOptions): Promise<RoundResult> {
  const { folder, dice, broker, cli, kills, number } = options;
  mkdirSync(folder, { recursive: true });
  const journal = new Journal(folder, "journal.jsonl");
  const signal = new Signal();
  const csms = new RecordingCsms({ journal, signal, firstTransactionId: 100 });
  csms.gate = usualGate(dice.fork());
  await csms.listen();
  const world = await World.open({ folder, broker, cli, connectors, firstWh, csmsUrl: csms.url });
  const { bus, peers } = world;
  const books = new Books(bus, connectors, firstWh);
  bus.listen(({ topic, data }) => {
    journal.note("bus", { topic, data });
    signal.raise();
  });
  const ends = new AskedEnds();
  const visitors = new Visitors({
    ...{ peers, books, csms, ends, firstWh, dice: dice.fork() },
    cutBroker: () => {
      journal.note("broker cut");
      world.broker.cut();
    },
  });
  const problems: string[] = [];
  const find = (when: string, text: string): void => {
    const line = `round ${number}, ${when}: ${text}`;
    problems.push(line);
    journal.note("found", { line });
    options.say(`FOUND  ${line}`);
  };
  const statusOf = (connector: number): string | undefined =>
    csms.calls
      .flatMap(({ action, payload }) =>
        action === "StatusNotification" && isObject(payload) && payload["connectorId"] === connector
          ? [String(payload["status"])]
          : [],
      )
      .at(-1);
  const judge = (): string[] => [...books.judgeBills(historyOf(csms)), ...books.judgeStatuses(statusOf)];
  const live = (): ModuleProcess => {
    csms.forgetRegistration();
    journal.note("start");
    return world.startModule();
  };
  let output = "";
  let terms = 0;
  let module = live();
  visitors.start();
  // Killed before that, it would leave the EVSEs waiting for their leave for ever.
  await signal.until(() => csms.registeredAt !== null, drainMs);
  for (let kill = 1; kill <= kills; kill++) {
    // Its start, the wait for EVSEs that say nothing any more, and what comes after.
    await pause(kill === 1 ? 3000 : dice.pick(dice.int(0, 700), dice.int(700, 4000), dice.int(4000, 7000)));
    if (module.endedOfItself)
      find(`kill ${kill}`, `the module ended of itself: ${module.output.slice(-500)}`);
    const asked = dice.chance(0.2);
    journal.note("kill", { kill, asked });
    const { code } = await (asked ? module.terminate() : module.kill());
    if (asked) terms += 1;
    if (asked && code !== 0 && module.output.includes("its configuration"))
      find(`kill ${kill}`, `SIGTERM ended it with ${String(code)}`);
    output += `--- kill ${kill}\n${module.output}`;
    // What it had said last is heard before it is started anew.
    await pause(dice.pick(heardMs, dice.int(heardMs, 300), dice.int(heardMs, 2500)));
    module = live();
  }
  visitors.stop();
  await signal.until(() => csms.registeredAt !== null, drainMs);
  visitors.settle();
  await signal.until(() => judge().length === 0, drainMs);
  // What should not come has its time, too.
  await pause(500);
  const history = historyOf(csms);
  const order = judgeOrder(history, nothingExpected(), books);
  for (const each of [
    ...history.problems,
    ...order.problems,
    ...judge(),
    ...ends.judge(books.evses, history, csms.asked),
    ...world.violations,
  ])
    find("at the end", each);
  const { code } = await module.terminate();
  if (code !== 0) find("at the end", `SIGTERM ended it with ${String(code)}`);
  writeFileSync(join(folder, "module.log"), output + module.output);
  await csms.close();
  await world.close();
  journal.close();
  return { problems, transactions: books.transactions, repeated: history.repeated, terms };
}
