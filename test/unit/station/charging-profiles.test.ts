import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { standardDefinitions } from "../../../src/device-model/definitions.ts";
import { DeviceModel } from "../../../src/device-model/device-model.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { ChargingProfile, InstalledProfile } from "../../../src/model/charging-profile.ts";
import { ChargingProfiles } from "../../../src/station/charging-profiles.ts";
import { StationTime } from "../../../src/station/station-time.ts";
import { compositionRules16 } from "../../../src/v16/charging-profile.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const start = Date.UTC(2026, 0, 1);

function made(id: number, said: Partial<ChargingProfile> = {}): InstalledProfile {
  const profile: ChargingProfile = {
    id,
    stackLevel: id,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Relative",
    chargingSchedule: [{ chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: id }] }],
    ...said,
  };
  return { evse: 1, connector: 1, profile };
}

interface World {
  readonly clock: VirtualClock;
  readonly store: MemoryStore;
  readonly settings: DeviceModel;
  readonly profiles: ChargingProfiles;
  /** What was installed, and stored, whenever a change was told. */
  readonly told: string[];
}

function world(store = new MemoryStore()): World {
  const clock = new VirtualClock(start);
  const logger = silentLogger;
  const settings = new DeviceModel({ definitions: standardDefinitions, fileValues: [], store, logger });
  const time = new StationTime(clock, store.boots, logger);
  const profiles = new ChargingProfiles({
    clock,
    time,
    store,
    settings,
    rules: () => compositionRules16,
    replaceByPlace: () => true,
    logger,
  });
  const told: string[] = [];
  profiles.changed.on(() => {
    const ids = (all: readonly InstalledProfile[]): string => all.map(({ profile }) => profile.id).join(",");
    told.push(`${ids(profiles.list())} / ${ids(store.chargingProfiles.all())}`);
  });
  return { clock, store, settings, profiles, told };
}

describe("what is installed", () => {
  it("is told when it is on the disk, and only when something changed", () => {
    const { profiles, told } = world();
    profiles.install(made(1));
    profiles.install(made(2));
    profiles.install(made(1));
    profiles.install(made(3, { stackLevel: 1 }));
    expect(profiles.clear(() => false)).toBe(0);
    expect(profiles.clear(({ profile }) => profile.id === 2)).toBe(1);
    expect(told).toEqual(["1 / 1", "1,2 / 1,2", "2,3 / 2,3", "3 / 3"]);
  });

  it("is what it was when the store refuses", () => {
    const { profiles, store, told } = world();
    profiles.install(made(1));
    for (const change of [
      () => profiles.install(made(2, { stackLevel: 1 })),
      () => profiles.clear(() => true),
    ]) {
      store.failNextCommit = new Error("the disk is full");
      expect(change).toThrow("the disk is full");
      expect(profiles.list().map(({ profile }) => profile.id)).toEqual([1]);
    }
    expect(told).toHaveLength(1);
  });

  it("a transaction that does not begin or end changes nothing: what follows waits for its commit", () => {
    const { profiles, store, told } = world();
    const transaction = { id: "tx", place: { evse: 1, connector: 1 } };
    const txProfile = made(5, { chargingProfilePurpose: "TxProfile" }).profile;
    expect(() =>
      store.durable(() => {
        profiles.begins(transaction, txProfile);
        throw new Error("the power is cut");
      }),
    ).toThrow();
    expect([profiles.list(), store.chargingProfiles.all(), told]).toEqual([[], [], []]);
    store.durable(() => profiles.begins(transaction, txProfile))();
    expect(profiles.list()).toMatchObject([
      { evse: 1, connector: 1, profile: { id: 5, transactionId: "tx" } },
    ]);
    const ended = store.durable(() => profiles.ends("tx"));
    expect(profiles.list()).toHaveLength(1);
    ended();
    expect([profiles.list(), told]).toEqual([[], ["5 / 5", " / "]]);
  });

  it("does not count while smart charging is left out, which is a change too", () => {
    const { profiles, settings, told } = world();
    profiles.install(made(1));
    settings.set(OCPP16LegacyCtrlr.SupportedFeatureProfiles, ["Core"], "integrator");
    settings.set(OCPP16LegacyCtrlr.SupportedFeatureProfiles, ["Core", "SmartCharging"], "integrator");
    expect(told).toEqual(["1 / 1", " / 1", "1 / 1"]);
  });

  it("one timer waits for the next that will be over, in the background, and none when nothing will", async () => {
    const { profiles, clock, told } = world();
    profiles.start(() => false);
    profiles.install(made(1));
    expect(clock.timers()).toEqual([]);
    profiles.install(made(3, { validTo: start + 30_000 }));
    profiles.install(made(2, { validTo: start + 20_000 }));
    expect(clock.timers()).toEqual(["charging profile expires"]);
    await clock.advance(20_000);
    expect(told.at(-1)).toBe("1,3 / 1,3");
    await clock.advance(10_000);
    expect(told.at(-1)).toBe("1 / 1");
    expect(clock.timers()).toEqual([]);
    profiles.install(made(2, { validTo: start + 60_000 }));
    profiles.dispose();
    expect(clock.timers()).toEqual([]);
  });

  it("what could not be removed is removed with the next change", async () => {
    const { profiles, clock, store, told } = world();
    profiles.install(made(1, { validTo: start + 10_000 }));
    store.failNextCommit = new Error("the disk is full");
    await clock.advance(10_000);
    expect(store.chargingProfiles.all()).toHaveLength(1);
    expect(clock.timers()).toEqual([]);
    profiles.install(made(2));
    expect(told).toEqual(["1 / 1", " / ", "2 / 2"]);
  });

  it("begins with what is stored, without what belonged to transactions that do not go on", () => {
    const before = world();
    const tx = { chargingProfilePurpose: "TxProfile" } as const;
    before.profiles.install(made(1, { ...tx, transactionId: "over" }));
    before.profiles.install(made(2, { ...tx, transactionId: "runs" }));
    before.profiles.install(made(3, tx));
    before.profiles.install(made(4));
    const { profiles, told } = world(before.store);
    profiles.start((id) => id === "runs");
    expect(told).toEqual(["2,4 / 2,4"]);
  });
});
