import type { Figure } from "./support/figure.ts";
import type { Peer } from "./support/csms.ts";
import { inTurns, Pairs } from "./support/statistics.ts";
import type { Workbench } from "./support/workbench.ts";

type Payload = (n: number) => object;

const key = "MeterValueSampleInterval";
const oneKey: Payload = () => ({ key: [key] });
const allKeys: Payload = () => ({});
const change: Payload = (n) => ({ key, value: String(60 + (n % 50)) });

/** ms per CALL, of `count` in a row. */
async function time(peer: Peer, action: string, payload: Payload, count: number): Promise<number> {
  const begin = performance.now();
  for (let n = 0; n < count; n++) await peer.call(action, payload(n));
  return (performance.now() - begin) / count;
}

/** ms per durable commit of one row, in the bare process. */
async function commit(bare: Peer, count: number): Promise<number> {
  const answer = await bare.ask("Commit", { count });
  if (typeof answer !== "object" || answer === null || !("ms" in answer))
    throw new Error("no time came back");
  return Number(answer.ms) / count;
}

/** 10,000 sequential CALLs to each side, in rounds. */
export async function calls(bench: Workbench, LogMessages: boolean): Promise<Figure> {
  const [rounds, counts] = bench.quick ? [7, [60, 30, 30]] : [20, [250, 125, 125]];
  const [countOne = 0, countAll = 0, countChange = 0] = counts;
  const ours = await bench.station(bench.config(`calls-${String(LogMessages)}`, { LogMessages }));
  const bare = await bench.bare();
  const answers = {
    one: await ours.peer.ask("GetConfiguration", oneKey(0)),
    all: await ours.peer.ask("GetConfiguration", allKeys(0)),
    change: await ours.peer.ask("ChangeConfiguration", change(0)),
  };
  const pairs = { one: new Pairs(), all: new Pairs(), change: new Pairs(), commit: new Pairs() };

  const read = async (name: "one" | "all", payload: Payload, round: number, count: number): Promise<void> => {
    await bare.peer.call("Give", answers[name] ?? {});
    const pair = await inTurns(
      round,
      () => time(ours.peer, "GetConfiguration", payload, count),
      () => time(bare.peer, "GetConfiguration", payload, count),
    );
    if (round >= 0) pairs[name].add(pair.ours, pair.baseline);
  };
  const write = async (round: number, count: number): Promise<void> => {
    await bare.peer.call("Give", answers.change ?? {});
    const durable = (): Promise<number> => time(ours.peer, "ChangeConfiguration", change, count);
    const plain = async (): Promise<number> => {
      const call = await time(bare.peer, "ChangeConfiguration", change, count);
      const committed = await commit(bare.peer, count);
      if (round >= 0) pairs.commit.add(committed, call);
      return 2 * call + committed;
    };
    const pair = await inTurns(round, durable, plain);
    if (round >= 0) pairs.change.add(pair.ours, pair.baseline);
  };
  // Two rounds before it counts: code that is run often is compiled on both sides.
  for (let round = -2; round < rounds; round++) {
    await read("one", oneKey, round, countOne);
    await read("all", allKeys, round, countAll);
    await write(round, countChange);
  }
  await ours.child.stop();
  await bare.child.stop();

  const bytes = (answer: unknown): number => JSON.stringify(answer).length;
  const parts = pairs.commit.summary();
  return {
    title: `CALL to CALLRESULT, message log ${LogMessages ? "on, three formats, as shipped" : "off"}`,
    unit: "ms",
    baseline: "a bare ws process that parses the CALL and answers JSON of the same size",
    rows: [
      { what: `GetConfiguration, one key (${bytes(answers.one)} B)`, ...pairs.one.summary(), bound: 1.5 },
      { what: `GetConfiguration, all keys (${bytes(answers.all)} B)`, ...pairs.all.summary(), bound: 1.5 },
      { what: "ChangeConfiguration, durable", ...pairs.change.summary(), bound: 1 },
    ],
    notes: [
      `the baseline of ChangeConfiguration is 2 bare CALLs (${parts.baseline.toFixed(3)} ms each) and 1 bare commit, synchronous=FULL (${parts.ours.toFixed(3)} ms)`,
    ],
  };
}
