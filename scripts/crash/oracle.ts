import type { Expected } from "./expected.ts";
import type { Allowed, Garage } from "./garage.ts";
import type { History } from "./history.ts";
import type { Told, ToldReading } from "./told.ts";
import { startKey } from "./told.ts";

type Start = Extract<Told, { kind: "start" }>;
type Meter = Extract<Told, { kind: "meter" }>;
type Stop = Extract<Told, { kind: "stop" }>;
type Token = Extract<Told, { kind: "token" }>;

/** One transaction as the CSMS saw it come. */
export interface Heard {
  readonly transactionId: number;
  /** What the station itself calls it, where its messages say so. */
  readonly own?: string | undefined;
  readonly start: Start | null;
  /** Who was given leave to charge in it, in this order. */
  readonly tokens: string[];
  readonly meters: Meter[];
  stop: Stop | null;
}

export interface Judgement {
  readonly transactions: ReadonlyMap<number, Heard>;
  readonly problems: readonly string[];
}

const registerOf = ({ sampledValue }: ToldReading): string | undefined =>
  sampledValue.find(({ measurand }) => measurand === "Energy.Active.Import.Register")?.value;

/**
 * Judges the order of messages and what they say: per transaction start, readings and stop in this order and with
 * ascending times and registers, per connector one transaction after the other, and no register the charger never told.
 */
export function judgeOrder(
  { told }: History,
  { remoteIds, starts }: Expected,
  garage: Pick<Garage, "toldRegister">,
): Judgement {
  const problems: string[] = [];
  const transactions = new Map<number, Heard>();
  const latest = new Map<number, Heard>();
  const known = new Set(remoteIds.values());
  let newest: Start | null = null;
  const find = ({ transactionId, own }: Meter | Stop | Token, what: string): Heard | undefined => {
    const heard = transactions.get(transactionId);
    if (heard) return heard;
    if (!known.has(transactionId) && (own === undefined || !starts.has(own))) {
      problems.push(`${what} of transaction ${transactionId}, which was never started`);
      return undefined;
    }
    const adopted: Heard = { transactionId, own, start: null, tokens: [], meters: [], stop: null };
    transactions.set(transactionId, adopted);
    return adopted;
  };
  for (const message of told) {
    if (message.kind === "start") {
      const { transactionId, start } = message;
      if (transactionId === undefined) continue;
      const before = latest.get(start.connectorId);
      if (newest && newest.start.timestamp > start.timestamp)
        problems.push(`transaction ${transactionId} came after one that began later`);
      newest = message;
      if (before && !before.stop)
        problems.push(`transaction ${transactionId} began before ${before.transactionId} ended`);
      if (before?.stop && before.stop.stop.timestamp > start.timestamp)
        problems.push(`transaction ${transactionId} overlaps ${before.transactionId}`);
      if (!garage.toldRegister(start.connectorId, String(start.meterStart)))
        problems.push(`transaction ${transactionId}: no meter ever stood at meterStart ${start.meterStart}`);
      const tokens = start.idTag === "" ? [] : [start.idTag];
      const heard: Heard = {
        transactionId,
        own: message.own,
        start: message,
        tokens,
        meters: [],
        stop: null,
      };
      transactions.set(transactionId, heard);
      latest.set(start.connectorId, heard);
    } else if (message.kind === "token") {
      const heard = find(message, `the token ${message.idTag}`);
      if (heard?.stop) problems.push(`the token ${message.idTag} of ${message.transactionId} after its end`);
      heard?.tokens.push(message.idTag);
    } else if (message.kind === "meter") {
      const heard = find(message, "MeterValues");
      if (heard?.stop) problems.push(`MeterValues of ${message.transactionId} after its StopTransaction`);
      heard?.meters.push(message);
    } else {
      const heard = find(message, "StopTransaction");
      if (heard?.stop) problems.push(`transaction ${message.transactionId} ended twice`);
      if (heard) heard.stop = message;
    }
  }
  for (const heard of transactions.values()) problems.push(...judgeMeter(heard, garage));
  return { transactions, problems };
}

function judgeMeter(heard: Heard, garage: Pick<Garage, "toldRegister">): string[] {
  const problems: string[] = [];
  const name = `transaction ${heard.transactionId}`;
  const connector = heard.start?.start.connectorId ?? heard.meters[0]?.meter.connectorId;
  let time = heard.start?.start.timestamp ?? "";
  let register = heard.start?.start.meterStart ?? 0;
  for (const value of heard.meters.flatMap(({ meter }) => meter.meterValue)) {
    if (value.timestamp < time)
      problems.push(`${name}: a reading of ${value.timestamp} after one of ${time}`);
    time = value.timestamp;
    const text = registerOf(value);
    if (text === undefined) continue;
    // meterStart is rounded, readings are not.
    if (Number(text) < register - 0.5) problems.push(`${name}: the meter went back to ${text}`);
    register = Number(text);
    if (connector !== undefined && !garage.toldRegister(connector, text))
      problems.push(`${name}: no meter ever stood at ${text}`);
  }
  if (!heard.stop) return problems;
  const { stop } = heard.stop;
  if (stop.timestamp < time)
    problems.push(`${name}: it ended at ${stop.timestamp}, before its last reading of ${time}`);
  if (stop.meterStop < Math.round(register))
    problems.push(`${name}: meterStop ${stop.meterStop} is less than ${register}, which it had reported`);
  if (connector !== undefined && !garage.toldRegister(connector, String(stop.meterStop)))
    problems.push(`${name}: no meter ever stood at meterStop ${stop.meterStop}`);
  return problems;
}

/**
 * What was recorded and the CSMS does not have (yet). Only of a whole history can a start be asked for that the
 * database no longer held back: `complete` says that the CSMS heard everything from the first day. Without its hardware a
 * station cannot end what hardware owns: then `mayRun`.
 */
export function missing(
  { transactions }: Judgement,
  expected: Expected,
  complete: boolean,
  mayRun = false,
): string[] {
  const problems: string[] = [];
  const byKey = new Map<string, Heard[]>();
  for (const heard of transactions.values()) {
    if (!heard.start) continue;
    // The second is as a station records it that does not know the time; then several may look alike.
    for (const key of [
      heard.start.key,
      startKey({ ...heard.start.start, ...(heard.own !== undefined && { idTag: heard.own }), timestamp: "" }),
    ])
      byKey.set(key, [...(byKey.get(key) ?? []), heard]);
  }
  const find = (id: string): readonly Heard[] => {
    const own = [...transactions.values()].filter((heard) => heard.own === id);
    if (own.length > 0) return own;
    const remote = transactions.get(expected.remoteIds.get(id) ?? Number.NaN);
    return byKey.get(expected.starts.get(id)?.key ?? "") ?? (remote ? [remote] : []);
  };
  for (const [id, { key, waiting }] of expected.starts)
    if ((waiting || complete) && !byKey.has(key)) problems.push(`the start of ${id} was lost: ${key}`);
  for (const [id, end] of expected.ends) {
    const like = find(id);
    const stop = (like.find((each) => each.stop?.stop.meterStop === end.meterStop) ?? like[0])?.stop?.stop;
    if (!stop) problems.push(`the end of ${id} was lost`);
    else if (stop.meterStop !== end.meterStop)
      problems.push(`the end of ${id}: meterStop ${stop.meterStop}, recorded was ${end.meterStop}`);
    else if (end.timestamp !== null && stop.timestamp !== end.timestamp)
      problems.push(`the end of ${id}: ${stop.timestamp}, recorded was ${end.timestamp}`);
    else if (end.reason !== undefined && stop.reason !== end.reason)
      problems.push(`the end of ${id}: reason ${stop.reason ?? "none"}, due was ${end.reason}`);
  }
  for (const [id, least] of expected.least) {
    const stops = find(id).flatMap(({ stop }) => stop?.stop.meterStop ?? []);
    if (stops.length > 0 && Math.max(...stops) < least)
      problems.push(`the end of ${id}: meterStop ${Math.max(...stops)}, the meter had been at ${least}`);
  }
  for (const [id, idTags] of expected.tokens) {
    const heard = new Set(find(id).flatMap(({ tokens }) => tokens));
    for (const [idTag, waiting] of idTags)
      if ((waiting || complete) && !heard.has(idTag)) problems.push(`the token ${idTag} of ${id} was lost`);
  }
  for (const [id, times] of expected.readings) {
    const meters = find(id).flatMap((each) => each.meters);
    const heard = new Set(meters.flatMap(({ meter }) => meter.meterValue.map(({ timestamp }) => timestamp)));
    for (const time of times) if (!heard.has(time)) problems.push(`a reading of ${id} at ${time} was lost`);
  }
  for (const { transactionId, stop } of transactions.values())
    if (!stop && !mayRun) problems.push(`transaction ${transactionId} never ended`);
  return problems;
}

/**
 * Energy was allowed for a car that hung there for a while: that transaction must have been recorded before, and whose it is. Not
 * where a transaction begins with the energy itself.
 */
export function judgeAllowed({ transactions }: Judgement, allowed: readonly Allowed[]): string[] {
  const tags = new Set([...transactions.values()].flatMap(({ tokens }) => tokens));
  return allowed
    .filter(
      ({ pluggedAt, at, idTag }) => pluggedAt !== null && at - pluggedAt > settledMs && !tags.has(idTag),
    )
    .map(
      ({ evse, idTag }) =>
        `energy was allowed at EVSE ${evse} for ${idTag}, and no transaction of it was recorded`,
    );
}

/**
 * Energy is billed to somebody. What flows on after a power cut may be in a transaction that begins with the car, until the station
 * has taken it back.
 */
export function judgePayers({ transactions }: Judgement, slackWh: number): string[] {
  return [...transactions.values()].flatMap(({ transactionId, start, stop, tokens }) => {
    if (!start || !stop || tokens.length > 0) return [];
    const wh = stop.stop.meterStop - start.start.meterStart;
    return wh > slackWh ? [`transaction ${transactionId}: ${wh} Wh, and nobody was authorized`] : [];
  });
}

/** A plug younger than this may not have been known to the station as it allowed energy, ms. */
const settledMs = 2000;
