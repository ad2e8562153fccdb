/**
 * The part of the html page that thinks: parses the data block, pairs answers with calls, filters. Plain JavaScript kept
 * as text, because it runs in the reader's browser and not here; it touches no DOM, and the tests run it as it is.
 */
export const pageModel = String.raw`
const REFUSALS = new Set(["Rejected","NotSupported","NotImplemented","Failed","UnlockFailed","UnknownVendorId",
  "UnknownMessageId","Blocked","Expired","Invalid","ConcurrentTx","Faulted"]);
function statusOf(payload) {
  if (payload === null || typeof payload !== "object") return "";
  for (const holder of [payload, payload.idTagInfo, payload.idTokenInfo])
    if (holder && typeof holder.status === "string") return holder.status;
  return "";
}
/* Lines that are no JSON are torn (the station was killed in the middle of one): they are left out and counted. */
function parseLines(text) {
  const records = [];
  let torn = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    try {
      const record = JSON.parse(line);
      if (record !== null && typeof record === "object" && typeof record.kind === "string") records.push(record);
      else torn++;
    } catch { torn++; }
  }
  return { records, torn };
}
/* One exchange per CALL, with its answer; an answer without a CALL, noise and notes stand alone. */
function pairUp(records) {
  const exchanges = [];
  const open = new Map();
  for (const record of records) {
    if (record.kind === "call") {
      const exchange = { call: record, answer: null };
      exchanges.push(exchange);
      open.set(record.direction + record.id, exchange);
    } else if (record.kind === "result" || record.kind === "error") {
      const key = (record.direction === "in" ? "out" : "in") + record.id;
      const exchange = open.get(key);
      open.delete(key);
      if (exchange) exchange.answer = record;
      else exchanges.push({ call: null, answer: record });
    } else exchanges.push({ call: null, answer: null, other: record });
  }
  for (const exchange of exchanges) describe(exchange);
  return exchanges;
}
function describe(exchange) {
  const { call, answer, other } = exchange;
  const first = call || answer || other;
  exchange.time = first.time;
  exchange.direction = call ? call.direction : answer ? (answer.direction === "in" ? "out" : "in") : other.direction || "";
  exchange.action = call ? call.action : answer ? answer.action || "(unknown call)" : other.kind === "note" ? "Note" : "Not OCPP";
  exchange.latency = answer && answer.latency !== null && answer.latency !== undefined ? answer.latency : null;
  exchange.status = answer ? (answer.kind === "error" ? answer.code || "CALLERROR" : statusOf(answer.payload)) : "";
  exchange.tone = other ? (other.kind === "note" ? "note" : "bad")
    : !answer ? "wait" : answer.kind === "error" ? "bad" : REFUSALS.has(exchange.status) ? "bad" : "good";
  if (!answer && !other) exchange.status = "no answer";
  exchange.summary = other ? other.text : summarise(call ? call.payload : answer.payload, 0);
  exchange.text = "";
}
/* The leaves of a payload, the way a person would say them: name value, name value. */
function summarise(value, depth) {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  const parts = [];
  const walk = (name, inner, level) => {
    if (parts.length > 12) return;
    if (inner !== null && typeof inner === "object" && inner.measurand && typeof inner.value !== "object") {
      const short = inner.measurand.replace("Energy.Active.Import.Register", "Energy").replace(".Active.Import", "").replace(".Import", "");
      parts.push(short + (inner.phase ? " " + inner.phase : "") + " " + inner.value + (inner.unit ? " " + inner.unit : ""));
      return;
    }
    if (name === "timestamp" && level > 1) return;
    if (inner !== null && typeof inner === "object") {
      if (level > 4) return;
      for (const [key, item] of Object.entries(inner)) walk(Array.isArray(inner) ? name : key, item, level + 1);
    } else if (inner !== null && inner !== undefined && inner !== "") parts.push(name ? name + " " + inner : String(inner));
  };
  walk("", value, depth);
  return parts.join(" · ").slice(0, 400);
}
function searchText(exchange) {
  if (exchange.text === "") exchange.text = JSON.stringify([exchange.call, exchange.answer, exchange.other]).toLowerCase();
  return exchange.text;
}
/* Every word of the search has to occur. */
function matches(exchange, filter) {
  if (filter.direction !== "" && exchange.direction !== filter.direction) return false;
  if (filter.action !== "" && exchange.action !== filter.action) return false;
  if (filter.errors && exchange.tone !== "bad" && exchange.tone !== "note") return false;
  if (filter.search === "") return true;
  const text = searchText(exchange);
  return filter.search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
`;
