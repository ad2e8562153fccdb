import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../support/rig.ts";

const day = 86_400_000;
const year = 365 * day;

/** A rig whose CSMS tells the time of `clock.shift` ms away from the true one, with every Heartbeat. */
async function shifted(options: RigOptions = {}) {
  const rig = new Rig(options);
  const clock = { shift: 0 };
  const currentTime = (): string => new Date(rig.clock.wall() + clock.shift).toISOString();
  rig.csms.on("BootNotification", () => ({ status: "Accepted", currentTime: currentTime(), interval: 10 }));
  rig.csms.on("Heartbeat", () => ({ currentTime: currentTime() }));
  await rig.start();
  return { rig, clock };
}

/** Every timestamp of the messages of one transaction, in the order they were sent, ms. */
function transactionTimes(rig: Rig): number[] {
  return rig.csms.calls
    .filter(({ action }) => /Transaction|MeterValues/.test(action))
    .flatMap(({ payload }) => [...JSON.stringify(payload).matchAll(/"timestamp":"([^"]+)"/g)])
    .map((match) => Date.parse(match[1] ?? ""));
}

const rises = (times: readonly number[]): boolean =>
  times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0));

describe.each(owners)("the CSMS's clock jumps, sessions owned by the %s", (sessionOwner) => {
  it.each([
    ["forward five years", 5 * year],
    ["back three months", -90 * day],
    ["forward an hour and a half", 90 * 60_000],
  ])("%s, in a transaction: its timestamps stay in order and tell how long it took", async (_name, shift) => {
    const keys = {
      MeterValueSampleInterval: "30",
      StopTxnSampledData: "Energy.Active.Import.Register",
      HeartbeatInterval: "10",
    };
    const { rig, clock } = await shifted({
      sessionOwner,
      keys,
      clock: new VirtualClock(Date.UTC(2026, 5, 1)),
    });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    const begun = rig.clock.monotonic();
    await rig.pass(100);
    clock.shift = shift;
    await rig.pass(100);
    clock.shift = 0;
    await rig.pass(100);
    clock.shift = shift;
    await rig.pass(100);
    await rig.swipe(alice, 1);
    const lasted = rig.clock.monotonic() - begun;
    await rig.pass(1);
    const [stop] = rig.csms.of("StopTransaction");
    const [start] = rig.csms.of("StartTransaction");
    const billed = Date.parse(String(stop?.["timestamp"])) - Date.parse(String(start?.["timestamp"]));
    expect(Math.abs(billed - lasted)).toBeLessThan(3000);
    // StopTransaction lists its readings anew.
    const meters = transactionTimes(rig).slice(1, 1 + rig.csms.of("MeterValues").length);
    expect(meters.length).toBeGreaterThanOrEqual(12);
    expect(rises(meters)).toBe(true);
    expect(JSON.stringify(stop)).toContain("transactionData");
    expect(Math.max(...transactionTimes(rig)) - Math.min(...transactionTimes(rig))).toBeLessThan(
      lasted + 3000,
    );
    // The next one begins by the clock of then.
    await rig.unplug(1);
    rig.csms.forget();
    await rig.plug(1);
    await rig.swipe(bob, 1);
    const [next] = rig.csms.of("StartTransaction");
    expect(Math.abs(Date.parse(String(next?.["timestamp"])) - rig.clock.wall() - shift)).toBeLessThan(3000);
  });

  it("offline over a jump: what is queued is in order, too", async () => {
    const keys = { MeterValueSampleInterval: "30", AllowOfflineTxForUnknownId: "true" };
    const { rig, clock } = await shifted({
      sessionOwner,
      keys,
      clock: new VirtualClock(Date.UTC(2026, 5, 1)),
    });
    await rig.chargeOn(1);
    rig.csms.unplug();
    await rig.pass(100);
    rig.csms.plugIn();
    clock.shift = -30 * day;
    await rig.pass(100);
    await rig.swipe(alice, 1);
    const times = transactionTimes(rig);
    expect(times.length).toBeGreaterThan(6);
    expect(rises(times)).toBe(true);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(300_000);
  });
});

describe("the CSMS's clock jumps", () => {
  it("intervals go on by monotonic time: one sample per interval, one Heartbeat per interval", async () => {
    const { rig, clock } = await shifted({ keys: { MeterValueSampleInterval: "60" } });
    await rig.chargeOn(1);
    for (let jump = 0; jump < 10; jump++) {
      clock.shift = jump % 2 === 0 ? 3 * year : 0;
      await rig.pass(60);
    }
    expect(rig.csms.of("MeterValues")).toHaveLength(10);
    // Samples count as traffic: between two of them there is room for five.
    expect(rig.csms.of("Heartbeat").length).toBeGreaterThanOrEqual(50);
    expect(rig.csms.of("Heartbeat").length).toBeLessThanOrEqual(60);
  });

  it("clock-aligned samples do not storm, nor stop", async () => {
    const keys = { ClockAlignedDataInterval: "900" };
    const { rig, clock } = await shifted({ evses: 1, keys, clock: new VirtualClock(Date.UTC(2026, 5, 1)) });
    // Each Heartbeat tells another year.
    rig.csms.on("Heartbeat", () => {
      clock.shift = (clock.shift + year) % (4 * year);
      return { currentTime: new Date(rig.clock.wall() + clock.shift).toISOString() };
    });
    rig.csms.forget();
    await rig.pass(4 * 3600);
    expect(rig.csms.of("MeterValues").length).toBeGreaterThanOrEqual(15);
    expect(rig.csms.of("MeterValues").length).toBeLessThanOrEqual(17);
  });

  it("a cached token expires by the new time, and no longer when that goes back", async () => {
    const keys = {
      AuthorizationCacheEnabled: "true",
      LocalPreAuthorize: "true",
      LocalAuthorizeOffline: "true",
    };
    const { rig, clock } = await shifted({ keys, clock: new VirtualClock(Date.UTC(2026, 5, 1)) });
    const expiryDate = new Date(rig.clock.wall() + year).toISOString();
    rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Accepted", expiryDate } }));
    rig.csms.on("StartTransaction", () => ({
      transactionId: 5,
      idTagInfo: { status: "Accepted", expiryDate },
    }));
    const asked = async (shift: number): Promise<number> => {
      clock.shift = shift;
      await rig.pass(30);
      rig.csms.forget();
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.swipe(alice, 1);
      await rig.unplug(1);
      return rig.csms.of("Authorize").length;
    };
    expect(await asked(0)).toBe(1);
    expect(await asked(0)).toBe(0);
    expect(await asked(2 * year)).toBe(1);
    expect(await asked(0)).toBe(0);
  });
});

/** What is told, and whether the station's own time stays what it is. */
const useless = [
  ["1970", "1970-01-01T00:00:00Z"],
  ["9999", "9999-12-31T23:59:59Z"],
  ["a time without a zone", "2031-05-05T12:00:00"],
  ["a word", "now"],
  ["nothing", ""],
  ["the 30th of February", "2031-02-30T12:00:00Z"],
] as const;

describe("a CSMS that tells no usable time", () => {
  it.each(useless)(
    "%s: the station is registered, goes on by its own time, and says so once",
    async (_name, currentTime) => {
      const rig = new Rig();
      rig.csms.on("BootNotification", () => ({ status: "Accepted", currentTime, interval: 10 }));
      rig.csms.on("Heartbeat", () => ({ currentTime }));
      await rig.start();
      await rig.pass(60);
      await rig.plug(1);
      expect(rig.csms.statuses(1)).toEqual(["Available", "Preparing"]);
      const [status] = rig.csms.of("StatusNotification").slice(-1);
      expect(Math.abs(Date.parse(String(status?.["timestamp"])) - rig.clock.wall())).toBeLessThan(2000);
      expect(rig.csms.of("Heartbeat").length).toBeGreaterThanOrEqual(5);
      expect(rig.log.filter(({ level, text }) => level === "warn" && /time/i.test(text))).toHaveLength(1);
    },
  );

  it("no currentTime at all: as well", async () => {
    const rig = new Rig();
    rig.csms.on("BootNotification", () => ({ status: "Accepted", interval: 10 }));
    rig.csms.on("Heartbeat", () => ({}));
    await rig.start();
    await rig.pass(30);
    expect(rig.csms.statuses(1)).toEqual(["Available"]);
  });

  it("nobody knows the time, and the CSMS names no zone: it is taken for UTC (1.6 §3.14)", async () => {
    const rig = new Rig({ clock: new VirtualClock(0) });
    rig.csms.on("BootNotification", () => ({
      status: "Accepted",
      currentTime: "2031-05-05T12:00:00",
      interval: 300,
    }));
    await rig.start();
    await rig.plug(1);
    const [status] = rig.csms.of("StatusNotification").slice(-1);
    expect(String(status?.["timestamp"])).toMatch(/^2031-05-05T12:00:/);
  });
});

describe.each(owners)(
  "no time at boot, sessions owned by the %s (DESIGN rule 6, 1.6 §4.2.1)",
  (sessionOwner) => {
    const keys = {
      AllowOfflineTxForUnknownId: "true",
      MeterValueSampleInterval: "600",
      StopTxnSampledData: "Energy.Active.Import.Register",
    };
    const real = Date.UTC(2026, 2, 1, 12);

    function told(rig: Rig): void {
      const since = rig.clock.monotonic();
      const currentTime = (): string => new Date(real + rig.clock.monotonic() - since).toISOString();
      rig.csms.on("BootNotification", () => ({
        status: "Accepted",
        currentTime: currentTime(),
        interval: 300,
      }));
      rig.csms.on("Heartbeat", () => ({ currentTime: currentTime() }));
    }

    /** Every timestamp the CSMS was told, ms. */
    const times = (rig: Rig): number[] =>
      rig.csms.texts
        .flatMap((text) => [...text.matchAll(/"timestamp":"([^"]+)"/g)])
        .map((match) => Date.parse(match[1] ?? ""));

    it("hours without a CSMS, a session that ends and one that goes on: all dated, none of 1970", async () => {
      const rig = new Rig({ sessionOwner, clock: new VirtualClock(0), keys });
      rig.csms.unplug();
      await rig.start();
      await rig.chargeOn(1);
      await rig.pass(3600);
      await rig.swipe(alice, 1);
      await rig.chargeOn(2, bob);
      await rig.pass(2 * 3600);
      told(rig);
      rig.csms.plugIn();
      await rig.pass(1200);
      await rig.swipe(bob, 2);
      expect(rig.csms.of("StopTransaction")).toHaveLength(2);
      expect(Math.min(...times(rig))).toBeGreaterThan(real - 4 * 3600_000);
      expect(Math.max(...times(rig))).toBeLessThan(real + 3600_000);
      const [start] = rig.csms.of("StartTransaction");
      expect(Math.abs(Date.parse(String(start?.["timestamp"])) - (real - 3 * 3600_000))).toBeLessThan(60_000);
      for (const transactionId of [1000, 1001]) {
        const own = rig.csms
          .of("MeterValues")
          .filter((payload) => payload["transactionId"] === transactionId);
        const taken = own
          .flatMap((payload) => [...JSON.stringify(payload).matchAll(/"timestamp":"([^"]+)"/g)])
          .map((match) => Date.parse(match[1] ?? ""));
        expect(taken.length).toBeGreaterThan(4);
        expect(rises(taken)).toBe(true);
      }
    });

    it("three boots without a time, a session in each: in order, before the boot that knew it, none of 1970", async () => {
      const rig = new Rig({ sessionOwner, clock: new VirtualClock(0), keys, store: new MemoryStore() });
      rig.csms.unplug();
      for (let life = 0; life < 3; life++) {
        await rig.start();
        await rig.chargeOn(1);
        await rig.pass(700);
        await rig.swipe(alice, 1);
        await rig.unplug(1);
        await rig.pass(100);
        if (life === 1) await rig.kill();
        else await rig.stop();
      }
      told(rig);
      await rig.start();
      rig.csms.plugIn();
      await rig.pass(10);
      const edges = rig.csms.calls
        .filter(({ action }) => /Transaction$/.test(action))
        .map(({ action, payload }) => [action, Date.parse(String(payload["timestamp"]))] as const);
      expect(edges.map(([action]) => action)).toEqual(
        Array(3).fill(["StartTransaction", "StopTransaction"]).flat(),
      );
      const dated = edges.map(([, time]) => time);
      expect(rises(dated)).toBe(true);
      expect(Math.min(...times(rig))).toBeGreaterThan(real - 3 * 3600_000);
      expect(Math.max(...dated)).toBeLessThanOrEqual(real + 10_000);
    });
  },
);
