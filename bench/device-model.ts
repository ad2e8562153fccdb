import type { Peer } from "./support/csms.ts";
import type { Figure } from "./support/figure.ts";
import type { Workbench } from "./support/setup.ts";
import { inTurns, median, Pairs } from "./support/statistics.ts";

/** Variables of the bench's own component: with the standardized ones, more than 1,000 in all. */
export const fullModel = 900;

const part = (n: number): object => ({
  component: { name: "BenchBoard" },
  variable: { name: `Part${n % fullModel}` },
});

const getVariables =
  (count: number) =>
  (n: number): object => ({ getVariableData: Array.from({ length: count }, (_, index) => part(n + index)) });

async function calls(peer: Peer, payload: (n: number) => object, count: number): Promise<number> {
  const each: number[] = [];
  for (let n = 0; n < count; n++) {
    const begin = performance.now();
    await peer.call("GetVariables", payload(n));
    each.push(performance.now() - begin);
  }
  return median(each);
}

async function inventory(peer: Peer, requestId: number): Promise<{ ms: number; texts: readonly string[] }> {
  const begin = performance.now();
  const texts = await peer.report("GetBaseReport", { requestId, reportBase: "FullInventory" });
  return { ms: performance.now() - begin, texts };
}

/** How many variables the messages of a report tell. */
const told = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split('"variableAttribute"').length - 1, 0);

/** The device model as a CSMS of 2.0.1 asks for it, with 1,000 variables. */
export async function deviceModel(bench: Workbench): Promise<Figure> {
  const [rounds, countOne, countMany, reports] = bench.quick ? [7, 60, 30, 1] : [20, 250, 125, 2];
  const config = bench.config("device-model", { LogMessages: false, variables: fullModel });
  const ours = await bench.station(config);
  const bare = await bench.bare();
  const pairs = { one: new Pairs(), many: new Pairs(), report: new Pairs() };
  const answers = {
    one: await ours.peer.ask("GetVariables", getVariables(1)(0)),
    many: await ours.peer.ask("GetVariables", getVariables(50)(0)),
  };
  const { texts } = await inventory(ours.peer, 1);
  await bare.peer.call("GiveReports", { texts });

  const read = async (name: "one" | "many", size: number, round: number, count: number): Promise<void> => {
    await bare.peer.call("Give", answers[name] ?? {});
    const payload = getVariables(size);
    const pair = await inTurns(
      round,
      () => calls(ours.peer, payload, count),
      () => calls(bare.peer, payload, count),
    );
    if (round >= 0) pairs[name].add(pair.ours, pair.baseline);
  };
  const report = async (round: number): Promise<void> => {
    const times = async (peer: Peer): Promise<number> => {
      const each: number[] = [];
      for (let n = 0; n < reports; n++) each.push((await inventory(peer, 2 + n)).ms);
      return median(each);
    };
    const pair = await inTurns(
      round,
      () => times(ours.peer),
      () => times(bare.peer),
    );
    if (round >= 0) pairs.report.add(pair.ours, pair.baseline);
  };
  for (let round = -2; round < rounds; round++) {
    await read("one", 1, round, countOne);
    await read("many", 50, round, countMany);
    await report(round);
  }
  await ours.child.stop();
  await bare.child.stop();

  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    title: "The device model of OCPP 2.0.1, message log off",
    unit: "ms",
    baseline: "a bare ws process that parses the CALL, and sends JSON of the same size in as many messages",
    rows: [
      { what: "GetVariables, one", ...pairs.one.summary(), bound: 1.5 },
      { what: "GetVariables, 50", ...pairs.many.summary(), bound: 2.5 },
      {
        what: `GetBaseReport FullInventory, ${told(texts)} variables`,
        ...pairs.report.summary(),
        bound: 2.5,
      },
    ],
    notes: [`the report: ${texts.length} messages, ${bytes} B`],
  };
}
