import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { EvseWatch } from "../hal/everest/evse-watch.ts";
import { readEnvironment } from "../hal/everest/protocol/environment.ts";
import { joinEverest } from "../hal/everest/protocol/join.ts";
import type { MqttConnectOptions } from "../hal/broker/mqtt-client.ts";
import { World } from "../scripts/crash/everest/world.ts";
import { silentLogger } from "../src/kernel/logger.ts";
import { systemIds } from "../src/kernel/ids.ts";
import { ModuleProcess } from "../test/support/everest/module-process.ts";
import { Pulse } from "../test/support/everest/pulse.ts";
import { Rig } from "../test/unit/hal/everest/protocol/rig.ts";
import { memoryOf } from "./support/child.ts";
import type { Figure } from "./support/figure.ts";
import type { Workbench } from "./support/setup.ts";
import { inTurns, Pairs } from "./support/statistics.ts";

/** How long both processes have been idle when their memory is looked at. */
const idleMs = 5_000;

/** What a three-phase meter says every second. */
const powermeter = {
  timestamp: "2026-11-21T12:00:00.000Z",
  meter_id: "EVSE-METER-0042",
  phase_seq_error: false,
  energy_Wh_import: { total: 1_234_567.8, L1: 411_522.6, L2: 411_522.6, L3: 411_522.6 },
  energy_Wh_export: { total: 0, L1: 0, L2: 0, L3: 0 },
  power_W: { total: 11_040.3, L1: 3680.1, L2: 3680.1, L3: 3680.1 },
  voltage_V: { L1: 230.1, L2: 229.8, L3: 230.4 },
  VAR: { total: 120.4, L1: 40.1, L2: 40.1, L3: 40.2 },
  current_A: { L1: 16.01, L2: 16.02, L3: 15.98, N: 0.21 },
  frequency_Hz: { L1: 50.01, L2: 50.01, L3: 50.01 },
};

/** A reading of the meter, from the bytes of the broker to the event for the station. */
async function reading(bench: Workbench): Promise<Figure> {
  const topic = "everest/modules/evse_1/impl/evse/var/powermeter";
  const bytes = Buffer.from(JSON.stringify({ msg_type: "Var", data: { data: powermeter } }));
  const rig = new Rig().manage();
  const ears: MqttConnectOptions[] = [];
  const joining = joinEverest({
    ...{ clock: rig.clock, ids: systemIds, logger: silentLogger },
    environment: readEnvironment({ EV_MODULE: "ocpp", EV_PREFIX: "/opt/everest" }),
    connect: (options) => {
      if (options.session === "kept") ears.push(options);
      return rig.broker.connect(options);
    },
  });
  await rig.clock.flush();
  const module = await joining;
  if (!module) throw new Error("not joined");
  let events = 0;
  const watch = new EvseWatch({
    ...{ module, logger: silentLogger, onManager: () => undefined, onSaid: () => undefined },
    emit: () => {
      events++;
    },
  });
  watch.begin(
    watch.connections.map((each) => ({ ...each, connectors: [1] })),
    [],
  );
  const announced = module.announce();
  await rig.clock.flush();
  rig.allReady();
  await announced;

  const count = bench.quick ? 5_000 : 20_000;
  const usEach = (act: () => void): Promise<number> => {
    const begin = performance.now();
    for (let each = 0; each < count; each++) act();
    return Promise.resolve(((performance.now() - begin) / count) * 1000);
  };
  const [ear] = ears;
  const ours = (): Promise<number> => usEach(() => ear?.onMessage(topic, bytes));
  let parsed: unknown;
  const baseline = (): Promise<number> =>
    usEach(() => {
      parsed = JSON.parse(bytes.toString("utf8"));
    });
  const pairs = new Pairs();
  // Two rounds before it counts: code that is run often is compiled on both sides.
  for (let round = -2; round < (bench.quick ? 7 : 25); round++) {
    const pair = await inTurns(round, ours, baseline);
    if (round >= 0) pairs.add(pair.ours, pair.baseline);
  }
  if (events < count || parsed === undefined) throw new Error("the readings did not arrive");
  return {
    title: "EVerest: a powermeter var, from the broker's bytes to the station's event",
    unit: "us",
    baseline: "JSON.parse of the same bytes",
    rows: [{ what: `three phases (${bytes.length} B)`, ...pairs.summary(), bound: 6 }],
    notes: [],
  };
}

/** Start and memory of the module in a small EVerest of two EVSEs, against a process that publishes one message. */
async function processes(bench: Workbench): Promise<Figure[]> {
  const [starts, memories] = bench.quick ? [7, 2] : [25, 7];
  const world = await World.open({
    ...{ folder: join(bench.dir, "everest"), broker: "aedes", connectors: [1, 1], firstWh: 0 },
    ...{ csmsUrl: bench.csms.url, cli: bench.cli },
  });
  const pulse = new Pulse();
  let bareReady = 0;
  await world.broker.hear("bench/#", () => {
    bareReady++;
    pulse.beat();
  });
  let ready = 0;
  world.bus.listen(({ topic }) => {
    if (topic === "modules/ocpp/ready") ready++;
    pulse.beat();
  });
  const { address } = world.broker;
  const env = {
    EV_MQTT_BROKER_HOST: "127.0.0.1",
    EV_MQTT_BROKER_PORT: "port" in address ? String(address.port) : "",
  };
  const args = [join(import.meta.dirname, "bare", "everest.mjs")];
  const bare = (): ModuleProcess =>
    new ModuleProcess({ command: process.execPath, args, cwd: bench.dir, env, pulse });
  const module = (): ModuleProcess => {
    void bench.csms.nextPeer();
    return world.startModule();
  };
  const timed = async (start: () => ModuleProcess, came: () => number): Promise<[ModuleProcess, number]> => {
    const before = came();
    const begin = performance.now();
    const child = start();
    await pulse.until("ready", () => came() > before);
    return [child, performance.now() - begin];
  };
  const msOf = async (start: () => ModuleProcess, came: () => number): Promise<number> => {
    const [child, ms] = await timed(start, came);
    await child.kill();
    return ms;
  };
  const ours = (): Promise<number> => msOf(module, () => ready);
  const baseline = (): Promise<number> => msOf(bare, () => bareReady);
  // Makes the database, and warms the page cache.
  await ours();
  await baseline();
  const start = new Pairs();
  for (let round = 0; round < starts; round++) {
    const pair = await inTurns(round, ours, baseline);
    start.add(pair.ours, pair.baseline);
  }
  const memory = { rss: new Pairs(), pss: new Pairs(), own: new Pairs() };
  for (let round = 0; round < memories; round++) {
    const [mine] = await timed(module, () => ready);
    const [its] = await timed(bare, () => bareReady);
    await wait(idleMs);
    const [a, b] = [memoryOf(mine.pid), memoryOf(its.pid)];
    memory.rss.add(a.rss, b.rss);
    memory.pss.add(a.pss, b.pss);
    memory.own.add(a.privateMB, b.privateMB);
    await mine.terminate();
    await its.terminate();
  }
  await world.close();
  const against = "a bare process that loads mqtt, connects and publishes one message";
  return [
    {
      title: "EVerest: process start to `modules/ocpp/ready` on the bus",
      unit: "ms",
      baseline: against,
      rows: [{ what: "two EVSEs, warm database", ...start.summary(), bound: 1.5 }],
      notes: [],
    },
    {
      title: `EVerest: memory of the module, two EVSEs, idle ${idleMs / 1000} s after its start`,
      unit: "MB",
      baseline: `${against}, idle as long`,
      rows: [
        { what: "resident (VmRSS)", ...memory.rss.summary(), bound: 1.5 },
        { what: "proportional (Pss)", ...memory.pss.summary(), bound: null },
        { what: "private", ...memory.own.summary(), bound: null },
      ],
      notes: [],
    },
  ];
}

export async function everest(bench: Workbench): Promise<Figure[]> {
  return [await reading(bench), ...(await processes(bench))];
}
