/**
 * One process of the queue's figure: `run.ts DIR FACTS`. Appends so many transaction facts to the real outbox over the real store, as an
 * offline station does (starts and ends durable, readings batched; ten facts a transaction), then drains them through a real session to a
 * CSMS that answers at once. Prints times and memory as JSON. Needs --expose-gc.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { standardDefinitions } from "../../src/device-model/definitions.ts";
import { DeviceModel } from "../../src/device-model/device-model.ts";
import { SystemClock } from "../../src/kernel/clock.ts";
import { systemIds } from "../../src/kernel/ids.ts";
import { silentLogger as logger } from "../../src/kernel/logger.ts";
import { requests, responses } from "../../src/messages/v16/validators.js";
import { Outbox } from "../../src/outbox/outbox.ts";
import { RowIds } from "../../src/outbox/row-ids.ts";
import { Session } from "../../src/session/session.ts";
import { StationTime } from "../../src/station/station-time.ts";
import { openStore } from "../../src/store/open-store.ts";
import { ConnectorTable } from "../../src/v16/connectors.ts";
import { Dialect16 } from "../../src/v16/dialect.ts";
import { endedOf, momentOf, readingsOf, startedOf, transactionOf } from "../../test/support/store-samples.ts";
import { instantCsms } from "./instant-csms.ts";

/** Transaction facts before it counts, so that what is run often is compiled in every size of queue. */
const warmUp = 5_000;
const sessionId = 1;
const clock = new SystemClock();

/** The parts of a station that a fact passes through. */
function queueIn(dir: string) {
  mkdirSync(dir);
  const store = openStore({
    path: join(dir, "queue.db"),
    migrationsDir: resolve(import.meta.dirname, "../../migrations"),
    logger,
    clock,
  });
  const settings = new DeviceModel({ definitions: standardDefinitions, fileValues: [], store, logger });
  const time = new StationTime(clock, store.boots, logger);
  const dialect = new Dialect16({
    sessionId,
    store,
    settings,
    time,
    connectors: new ConnectorTable([1, 2].map((connector) => ({ evse: 1, connector }))),
    keys: { read: () => ({ known: [], unknown: [] }), write: () => "NotSupported" },
    requests,
    responses,
    logger,
  });
  const outbox = new Outbox({
    sessionId,
    store,
    dialect,
    clock,
    ids: systemIds,
    rowIds: new RowIds(store.outbox),
    logger,
    settings: { transactionMessageAttempts: () => 3, transactionMessageRetryIntervalS: () => 10 },
    now: () => time.now(),
    limits: { maxRows: 10_000_000, maxBytes: Number.MAX_SAFE_INTEGER },
  });

  const transaction = (id: string): void => {
    store.durable(() => {
      store.transactions.insert(transactionOf(id));
      outbox.append(startedOf(id), { durable: true });
    });
    for (let n = 1; n < 9; n++) outbox.append(readingsOf(id, n), { durable: false });
    store.durable(() => {
      store.transactions.update({ ...transactionOf(id), sequence: 10, endedAt: momentOf(1) });
      outbox.append(endedOf(id, 9), { durable: true });
    });
  };

  return {
    store,
    append: async (facts: number): Promise<void> => {
      for (let n = 0; n < facts; n += 10) {
        transaction(`transaction-${n}`);
        // A station lives in events: what waits for the end of one runs between two transactions.
        if (n % 100 === 0) await new Promise((turn) => setImmediate(turn));
      }
      outbox.close();
    },
    drain: (facts: number): Promise<void> =>
      new Promise((done) => {
        let left = facts;
        const link = instantCsms(() => {
          left -= 1;
          if (left === 0) done();
        });
        new Session({
          id: sessionId,
          link,
          dialect,
          outbox,
          clock,
          ids: systemIds,
          logger,
          traffic: () => undefined,
          settings: {
            heartbeatIntervalS: () => 86_400,
            setHeartbeatIntervalS: () => undefined,
            onHeartbeatInterval: () => () => undefined,
            callTimeoutS: () => 30,
            pingIntervalS: () => 60,
            messageQueueResumeDelayS: () => 0,
          },
          onTime: () => undefined,
          onRegistration: () => undefined,
        }).start();
      }),
  };
}

/** MB: objects alive, and the most that was ever resident. */
function memory(): { heap: number; peak: number } {
  globalThis.gc?.();
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return { heap: process.memoryUsage().heapUsed / 2 ** 20, peak: Number(peak) / 1024 };
}

/** ms it took. */
async function timed(act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

const [dir = "", count = ""] = process.argv.slice(2);
const facts = Number(count);
const warm = queueIn(join(dir, "warm"));
await warm.append(warmUp);
await warm.drain(warmUp);
warm.store.close();

const queue = queueIn(join(dir, "queue"));
const append = (await timed(() => queue.append(facts))) / facts;
const { heap } = memory();
const drain = (await timed(() => queue.drain(facts))) / facts;
const { peak } = memory();
const left = queue.store.outbox.size(sessionId).rows;
console.log(JSON.stringify({ append, drain, heap, peak, left }));
process.exit(0);
