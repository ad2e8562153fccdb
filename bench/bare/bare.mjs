// The other side of the ratios: a process that loads the station's four packages, opens a database, connects to the broker and to
// the CSMS, sends one message, and answers every CALL with JSON it was given. What a station cannot cost less than.
import Database from "better-sqlite3";
import mqtt from "mqtt";
import pino from "pino";
import WebSocket from "ws";

const { BENCH_URL, BENCH_BROKER, BENCH_DATABASE } = process.env;

const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
const db = new Database(BENCH_DATABASE);
db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
db.exec("CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT) STRICT");
const upsert = db.prepare(
  "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
);

const socket = new WebSocket(BENCH_URL, ["ocpp1.6"]);
const broker = mqtt.connect(BENCH_BROKER);
broker.on("error", () => undefined);

let given = {};
let reports = [];
let waiting = null;
let commits = 0;

function answer(action, payload) {
  if (action === "Give") {
    given = payload;
    return {};
  }
  if (action === "GiveReports") {
    reports = payload.texts;
    return {};
  }
  if (action === "Commit") {
    const begin = performance.now();
    upsert.run("setting", String(commits++));
    return { ms: performance.now() - begin };
  }
  return given;
}

/** The messages that were given, one after the other, each after the answer to the one before. */
async function tellReports() {
  for (const text of reports) {
    socket.send(JSON.stringify(JSON.parse(text)));
    await new Promise((resolve) => (waiting = resolve));
  }
}

socket.on("open", () => {
  socket.send(
    JSON.stringify([2, "boot", "BootNotification", { chargePointModel: "m", chargePointVendor: "v" }]),
  );
  log.info("connected");
});
socket.on("message", (data) => {
  const [type, id, action, payload] = JSON.parse(data.toString("utf8"));
  if (type === 2) {
    socket.send(JSON.stringify([3, id, answer(action, payload)]));
    if (action === "GetBaseReport") void tellReports();
  } else waiting?.();
});
process.once("SIGTERM", () => {
  socket.terminate();
  broker.end(true);
  db.close();
  process.exit(0);
});
