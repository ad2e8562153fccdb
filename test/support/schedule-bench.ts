import { ignoredPurposes16 } from "../../src/v16/policy.ts";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { standardDefinitions } from "../../src/device-model/definitions.ts";
import { DeviceModel } from "../../src/device-model/device-model.ts";
import { Emitter } from "../../src/kernel/emitter.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import type { ChargingProfile, ChargingSchedule } from "../../src/model/charging-profile.ts";
import type { Transaction } from "../../src/model/transaction.ts";
import type { LimitSchedule, LimitUnit } from "../../src/model/limit.ts";
import type { CommandReply } from "../../src/ports/charger-commands.ts";
import type { Charger } from "../../src/ports/charger.ts";
import { normaliseProfile, type NormalisedProfile } from "../../src/smart-charging/normalise.ts";
import type { CompositionRules } from "../../src/smart-charging/query.ts";
import { CompositeSchedules } from "../../src/station/composite-schedules.ts";
import { LimitsToHardware } from "../../src/station/limits-to-hardware.ts";
import { StationFacts, type EvseFacts } from "../../src/station/station-facts.ts";
import { StationTime } from "../../src/station/station-time.ts";
import { MemoryStore } from "./memory-store.ts";
import { recorder, type LogLine } from "./recorder.ts";

/** As 1.6 has it. */
export const rules16: CompositionRules = {
  relativeTo: "transactionStart",
  txProfileWithoutTransaction: true,
};
/** As 2.1 has it. */
export const rules21: CompositionRules = {
  relativeTo: "powerPathClosed",
  txProfileWithoutTransaction: false,
  absentNumberPhases: 3,
};

/** A profile of one schedule: `[startPeriod, limit]` each. */
export function profileOf(
  id: number,
  steps: readonly (readonly [number, number])[],
  more: Partial<Omit<ChargingProfile, "id" | "chargingSchedule">> = {},
  schedule: Partial<ChargingSchedule> = {},
): ChargingProfile {
  return {
    id,
    stackLevel: 0,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Absolute",
    ...more,
    chargingSchedule: [
      {
        chargingRateUnit: "A",
        chargingSchedulePeriod: steps.map(([startPeriod, limit]) => ({ startPeriod, limit })),
        ...schedule,
      },
    ],
  };
}

/** The parts that make limits of profiles, on virtual time, with a list of profiles to fill and hardware that writes down. */
export class ScheduleBench {
  readonly clock = new VirtualClock();
  readonly log: LogLine[] = [];
  readonly store = new MemoryStore();
  readonly settings: DeviceModel;
  readonly time: StationTime;
  readonly facts: StationFacts;
  readonly schedules: CompositeSchedules;
  readonly limits: LimitsToHardware;
  /** The limits the hardware was told, oldest first. */
  readonly told: (readonly LimitSchedule[])[] = [];
  /** Of each command whether a refusal would be in the log. */
  readonly quiet: boolean[] = [];
  /** How it answers. */
  reply: CommandReply<null> = { status: "ok", result: null };
  /** Answers in its stead, when it likes. */
  slow: (() => Promise<CommandReply<null>>) | null = null;
  balances = false;
  /** In which unit and how far ahead the hardware wants limits. */
  wish: Charger["limits"] = undefined;
  rules = rules16;
  private readonly transactions = new Map<string, Transaction>();
  private readonly installed: NormalisedProfile[] = [];
  private readonly changed = new Emitter<void>(() => undefined);

  constructor({
    connectors = [1, 1],
    dc = [],
  }: { readonly connectors?: readonly number[]; readonly dc?: readonly number[] } = {}) {
    const { clock, store, transactions } = this;
    const logger = recorder(this.log);
    this.settings = new DeviceModel({
      definitions: standardDefinitions,
      fileValues: [
        {
          handle: OCPP16LegacyCtrlr.SupportedFeatureProfiles,
          value: ["Core", "SmartCharging"],
          origin: "config",
        },
      ],
      store,
      logger,
    });
    this.time = new StationTime(clock, store.boots, logger);
    const topology = connectors.flatMap((count, evse) =>
      Array.from({ length: count }, (_, connector) => ({ evse: evse + 1, connector: connector + 1 })),
    );
    this.facts = new StationFacts(topology, logger);
    const parts = { clock, time: this.time, settings: this.settings, facts: this.facts, logger };
    this.schedules = new CompositeSchedules({
      ...parts,
      transactions: { get: (id) => transactions.get(id), list: () => [...transactions.values()] },
      profiles: { list: () => this.installed, changed: this.changed },
      rules: () => this.rules,
      ignoredPurposesOffline: () => ignoredPurposes16(this.settings),
      balances: () => this.balances,
      dc,
    });
    this.limits = new LimitsToHardware({
      ...parts,
      schedules: this.schedules,
      hardware: {
        ask: async (_name, { schedules }, { quiet }) => {
          this.told.push(schedules);
          this.quiet.push(quiet);
          return this.slow ? this.slow() : this.reply;
        },
      },
      wish: () => this.wish,
    });
  }

  evse(id: number): EvseFacts {
    const evse = this.facts.evses.get(id);
    if (!evse) throw new Error(`no EVSE ${id}`);
    return evse;
  }

  /** Replaces all that is installed. */
  async install(...profiles: (ChargingProfile & { evse?: number; connector?: number })[]): Promise<void> {
    const context = { now: this.time.wall(), rules: this.rules };
    this.installed.length = 0;
    for (const { evse = 0, connector, ...profile } of profiles)
      this.installed.push(normaliseProfile({ evse, connector, profile }, context));
    this.changed.emit();
    await this.clock.flush();
  }

  /** A transaction begins; `at`: when, if an earlier life of the station began it. */
  async begin(evse: number, id = `tx-${evse}`, connector = 1, at = this.time.now()): Promise<void> {
    this.transactions.set(id, {
      ...{ id, place: { evse, connector }, startedAt: at, meterStartWh: 0, token: null, groupId: null },
      ...{ tokenPriority: null, chargingPriority: null },
      ...{ invalidAtWh: null, reservationId: null, remoteStartId: null, sequence: 0, lastMeterWh: 0 },
      ...{ lastMeterAt: at, endedAt: null },
    });
    const facts = this.evse(evse);
    facts.transactionId = id;
    facts.session = { ...facts.session, transaction: connector };
    await this.touch(evse);
  }

  async end(evse: number): Promise<void> {
    const facts = this.evse(evse);
    this.transactions.delete(facts.transactionId ?? "");
    facts.transactionId = null;
    facts.session = { ...facts.session, transaction: null };
    await this.touch(evse);
  }

  async touch(evse: number): Promise<void> {
    this.facts.touch({ evse });
    await this.clock.flush();
  }

  /** The hardware comes online, with these EVSEs. */
  async online(
    supports: readonly string[] = ["setLimits"],
    evses = [...this.facts.evses.keys()],
  ): Promise<void> {
    this.facts.online = true;
    this.facts.supports = supports;
    this.limits.online({
      connectors: evses.map((evse) => ({
        ...{ evse, connector: 1, plugged: false, enabled: true },
        chargingState: "Idle",
      })),
    });
    await this.clock.flush();
  }

  async offline(): Promise<void> {
    this.facts.online = false;
    await this.touch(1);
  }

  async pass(seconds: number): Promise<void> {
    await this.clock.advance(seconds * 1000);
  }

  /** What GetCompositeSchedule says: `[startPeriod, limit]` each. */
  of(evse: number, durationS = 3600, unit?: LimitUnit): unknown[] {
    const { periods } = this.schedules.of({ evse }, { durationS, unit });
    return periods.map(({ startPeriod, limit }) => [startPeriod, limit]);
  }

  /** What the hardware was told last: for each EVSE (0: the station) `[s from now, limit]`. */
  newest(): Record<number, unknown[]> {
    const now = this.time.wall();
    return Object.fromEntries(
      (this.told.at(-1) ?? []).map(({ evse = 0, periods }) => [
        evse,
        periods.map(({ start, limit }) => [(start - now) / 1000, limit]),
      ]),
    );
  }
}
