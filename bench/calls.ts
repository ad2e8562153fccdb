import { isObject } from "../src/kernel/json.ts";
import type { Peer } from "./support/csms.ts";
import type { Figure } from "./support/figure.ts";
import { inTurns, median, Pairs } from "./support/statistics.ts";
import type { Workbench } from "./support/setup.ts";

type Payload = (n: number) => object;

const key = "MeterValueSampleInterval";
const oneKey: Payload = () => ({ key: [key] });
const allKeys: Payload = () => ({});
const change: Payload = (n) => ({ key, value: String(60 + (n % 50)) });

/** ms of a CALL, of `count` in a row: the middle one, and the mean, which holds also what is done between them. */
interface Latency {
  readonly median: number;
  readonly mean: number;
}

function latency(each: readonly number[]): Latency {
  return { median: median(each), mean: each.reduce((sum, ms) => sum + ms, 0) / each.length };
}

async function time(peer: Peer, action: string, payload: Payload, count: number): Promise<Latency> {
  const each: number[] = [];
  for (let n = 0; n < count; n++) {
    const begin = performance.now();
    await peer.call(action, payload(n));
    each.push(performance.now() - begin);
  }
  return latency(each);
}

/** Medians of both, in each round. */
class LatencyPairs {
  readonly median = new Pairs();
  readonly mean = new Pairs();

  add(ours: Latency, baseline: Latency): void {
    this.median.add(ours.median, baseline.median);
    this.mean.add(ours.mean, baseline.mean);
  }
}

/** Durable commits of one row in the bare process, one per CALL, as the station's come: the commit alone, and the CALL. */
async function commits(bare: Peer, count: number): Promise<{ commit: Latency; call: Latency }> {
  const each: number[] = [];
  const whole: number[] = [];
  for (let n = 0; n < count; n++) {
    const begin = performance.now();
    const answer = await bare.ask("Commit", {});
    whole.push(performance.now() - begin);
    each.push(isObject(answer) ? Number(answer["ms"]) : Number.NaN);
  }
  return { commit: latency(each), call: latency(whole) };
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
  const pairs = {
    one: new LatencyPairs(),
    all: new LatencyPairs(),
    change: new LatencyPairs(),
    committing: new LatencyPairs(),
  };
  const parts = new Pairs();

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
    const durable = (): Promise<Latency> => time(ours.peer, "ChangeConfiguration", change, count);
    const plain = async (): Promise<Latency> => {
      const call = await time(bare.peer, "ChangeConfiguration", change, count);
      const { commit, call: withCommit } = await commits(bare.peer, count);
      if (round >= 0) parts.add(call.median, commit.median);
      committing = withCommit;
      return { median: 2 * call.median + commit.median, mean: 2 * call.mean + commit.mean };
    };
    let committing: Latency = { median: NaN, mean: NaN };
    const pair = await inTurns(round, durable, plain);
    if (round < 0) return;
    pairs.change.add(pair.ours, pair.baseline);
    pairs.committing.add(pair.ours, committing);
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
  const whats = {
    one: `GetConfiguration, one key (${bytes(answers.one)} B)`,
    all: `GetConfiguration, all keys (${bytes(answers.all)} B)`,
    change: "ChangeConfiguration, durable",
    committing: "the same, against a bare CALL that commits",
  };
  const bounds = { one: 1.5, all: 1.5, change: 1, committing: null };
  const names = ["one", "all", "change", "committing"] as const;
  const { ours: call, baseline: committed } = parts.summary();
  return {
    title: `CALL to CALLRESULT, message log ${LogMessages ? "on, three formats, as shipped" : "off"}`,
    unit: "ms",
    baseline: "a bare ws process that parses the CALL and answers JSON of the same size",
    rows: [
      ...names.map((name) => ({
        what: whats[name],
        ...pairs[name].median.summary(),
        bound: bounds[name],
      })),
      ...names.map((name) => ({ what: `${whats[name]}, mean`, ...pairs[name].mean.summary(), bound: null })),
    ],
    notes: [
      `ChangeConfiguration: the baseline is 2 bare CALLs (${call.toFixed(3)} ms each) and 1 bare commit, synchronous=FULL (${committed.toFixed(3)} ms)`,
    ],
  };
}
