import { SmartChargingCtrlr } from "../device-model/components/smart-charging-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import { Emitter } from "../kernel/emitter.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargingProfilePurpose, ChargingSchedulePeriod } from "../model/charging-profile.ts";
import type { Place } from "../model/evse.ts";
import type { LimitUnit } from "../model/limit.ts";
import { compositeSchedule } from "../smart-charging/composite-schedule.ts";
import type { NormalisedProfile } from "../smart-charging/normalise.ts";
import type {
  CompositeQuery,
  CompositeSchedule,
  CompositionRules,
  ScheduleDefaults,
} from "../smart-charging/query.ts";
import { floorTenth } from "../smart-charging/rounding.ts";
import { capToShare, splitLimit, type Claim } from "../smart-charging/split.ts";
import { underFixedLimit } from "./fixed-limit.ts";
import { RelativeWhileIdle } from "./relative-while-idle.ts";
import { ScheduleCircumstances, type PlacedTransaction } from "./schedule-circumstances.ts";
import { connectorInUse, type StationFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";
import type { Transactions } from "./transactions.ts";

/** IEC 61851-1: the least current that can be offered to a car, A per phase. */
const leastCurrentA = 6;

/** How a schedule is asked for. */
export interface ScheduleWindow {
  /** s from now on; 0: what holds now. */
  readonly durationS: number;
  /** Default: the first the station allows (ChargingScheduleAllowedChargingRateUnit). */
  readonly unit?: LimitUnit | undefined;
}

/** The schedule of a connector, or (EVSE 0, connector 0) of the whole station. */
export interface ConnectorSchedule extends CompositeSchedule {
  readonly connector: number;
}

export interface CompositeSchedulesDeps {
  readonly clock: Clock;
  readonly time: StationTime;
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly transactions: Pick<Transactions, "get" | "list">;
  /** What is installed. */
  readonly profiles: { list(): readonly NormalisedProfile[]; readonly changed: Pick<Emitter<void>, "on"> };
  /** What a profile means in the version spoken. */
  readonly rules: () => CompositionRules;
  /** IgnoredProfilePurposesOffline, which is spelled in the words of a version. */
  readonly ignoredPurposesOffline: () => readonly ChargingProfilePurpose[];
  /** Whether the hardware shares the station's limit among its EVSEs; else the station does. */
  readonly balances: () => boolean;
  /** EVSEs that are DC: unasked, theirs are in W, for a current would be that of the grid side. Default: none. */
  readonly dc?: readonly number[] | undefined;
  /** What all EVSEs together may have, whatever profiles say, A per phase; default: only what profiles say. */
  readonly fixedLimitA?: number | undefined;
  readonly logger: Logger;
}

/** All that schedules of one instant are composed of. */
interface Now {
  readonly query: Omit<CompositeQuery, "evseId" | "duration" | "unit" | "profiles" | "transactions">;
  readonly profiles: readonly NormalisedProfile[];
  readonly transactions: readonly PlacedTransaction[];
  readonly durationS: number;
  readonly inUse: ReadonlyMap<number, number>;
}

/** What an EVSE may have for itself, and its share of the station's limit; in the station's own unit. */
interface Split {
  readonly own: CompositeSchedule;
  readonly share: CompositeSchedule;
}

/**
 * What may flow at each place: one answer for GetCompositeSchedule (1.6 §5.7, K08), for the hardware and for integrators. Where
 * the hardware does not share the station's limit among its EVSEs, these are the shares (`splitLimit`): a local limit that the
 * answer takes into account (1.6 §5.7).
 */
export class CompositeSchedules {
  /** Something that schedules depend on changed; the passing of time does not say so. */
  readonly changed: Emitter<void>;
  private readonly deps: CompositeSchedulesDeps;
  private readonly circumstances: ScheduleCircumstances;
  private readonly whileIdle = new RelativeWhileIdle();
  private readonly off: readonly (() => void)[];

  constructor(deps: CompositeSchedulesDeps) {
    this.deps = deps;
    const { settings, profiles, logger } = deps;
    this.changed = new Emitter((error) =>
      logger.error("a listener to charging schedules failed", { error: errorText(error) }),
    );
    const changed = (): void => this.changed.emit();
    this.circumstances = new ScheduleCircumstances({ ...deps, changed });
    this.off = [
      profiles.changed.on(changed),
      settings.onChange(SmartChargingCtrlr.CompositeScheduleDefaultLimitAmps, changed),
      settings.onChange(SmartChargingCtrlr.CompositeScheduleDefaultLimitWatts, changed),
      settings.onChange(SmartChargingCtrlr.CompositeScheduleDefaultNumberPhases, changed),
      settings.onChange(SmartChargingCtrlr.SupplyVoltage, changed),
      settings.onChange(SmartChargingCtrlr.IgnoredProfilePurposesOffline, changed),
      settings.onChange(SmartChargingCtrlr.RateUnit, changed),
    ];
  }

  /** The first unit the station allows. */
  get unit(): LimitUnit {
    return this.deps.settings.get(SmartChargingCtrlr.RateUnit)[0] === "Power" ? "W" : "A";
  }

  /** Something limits the station even where no profile may. */
  get fixed(): boolean {
    return this.deps.fixedLimitA !== undefined;
  }

  /** What holds where no profile says anything. */
  get defaults(): ScheduleDefaults {
    const { settings } = this.deps;
    return {
      limitAmps: settings.get(SmartChargingCtrlr.CompositeScheduleDefaultLimitAmps),
      limitWatts: settings.get(SmartChargingCtrlr.CompositeScheduleDefaultLimitWatts),
      numberPhases: settings.get(SmartChargingCtrlr.CompositeScheduleDefaultNumberPhases),
      supplyVoltage: settings.get(SmartChargingCtrlr.SupplyVoltage),
    };
  }

  /** The link to the CSMS came or went: profiles may not count offline. */
  linkChanged(online: boolean): void {
    this.circumstances.linkChanged(online);
  }

  /** The station's clock was set: it is another time in every schedule. */
  clockMoved(): void {
    this.changed.emit();
  }

  /**
   * The schedule of a place from now on: of the station (no EVSE), of a connector, or of the connector in use of an EVSE.
   * Profiles of its other connectors do not count.
   */
  of({ evse, connector }: Place, { durationS, unit = this.unit }: ScheduleWindow): CompositeSchedule {
    const now = this.now(durationS);
    if (evse === undefined || evse === 0) return this.composed(now, 0, unit);
    return this.shared(now, this.split(now), evse, connector ?? now.inUse.get(evse) ?? 1, unit);
  }

  /**
   * What will hold as long as nothing changes, of the station and then of each connector in the order of 1.6's numbers. It is at
   * each instant what `of` says then; see `RelativeWhileIdle` for what `of` answers of the future.
   */
  ahead({ durationS, unit }: ScheduleWindow): readonly ConnectorSchedule[] {
    const { dc = [] } = this.deps;
    const unitOf = (evses: readonly number[]): LimitUnit =>
      unit ?? (evses.every((evse) => dc.includes(evse)) ? "W" : this.unit);
    const now = this.now(durationS);
    const idle = this.idle(now.transactions);
    const { rules } = now.query;
    const lasting = {
      ...now,
      profiles: this.whileIdle.of(now.profiles, [...this.deps.facts.evses.keys()], idle, rules),
    };
    const split = this.split(lasting);
    const connectors = this.deps.facts.connectors().map(({ place: { evse, connector } }) => ({
      ...this.shared(lasting, split, evse, connector, unitOf([evse])),
      connector,
    }));
    const station = this.composed(lasting, 0, unitOf([...this.deps.facts.evses.keys()]));
    return [{ ...station, connector: 0 }, ...connectors];
  }

  dispose(): void {
    for (const off of this.off) off();
    this.circumstances.dispose();
  }

  private now(durationS: number): Now {
    const { deps, circumstances } = this;
    const { evses } = deps.facts;
    const now = deps.time.wall();
    return {
      query: {
        rules: deps.rules(),
        evses: Math.max(...evses.keys()),
        now,
        start: now,
        defaults: this.defaults,
        connection: circumstances.connection(now),
        ignoredPurposesOffline: deps.ignoredPurposesOffline(),
      },
      profiles: deps.profiles.list(),
      transactions: circumstances.transactions(),
      durationS,
      inUse: new Map([...evses.values()].map((evse) => [evse.id, connectorInUse(evse)])),
    };
  }

  private idle(transactions: readonly PlacedTransaction[]): ReadonlySet<number> {
    const { facts, rules } = this.deps;
    const idle = new Set(facts.evses.keys());
    for (const { evseId, powerPathClosedAt } of transactions)
      if (powerPathClosedAt !== null || rules().relativeTo === "transactionStart") idle.delete(evseId);
    return idle;
  }

  /** As profiles and the fixed limit say, whatever the other EVSEs need; `connector`: that of the EVSE asked for. */
  private composed(now: Now, evseId: number, unit: LimitUnit, connector?: number): CompositeSchedule {
    const at = (evse: number): number | undefined =>
      evse === evseId && connector !== undefined ? connector : now.inUse.get(evse);
    const schedule = compositeSchedule({
      ...now.query,
      evseId,
      unit,
      duration: now.durationS,
      profiles: now.profiles.filter(
        (each) => each.connector === undefined || each.connector === at(each.evse),
      ),
      transactions: now.transactions.filter((each) => each.connector === at(each.evseId)),
    });
    return underFixedLimit(schedule, this.deps.fixedLimitA, now.query.defaults);
  }

  private shared(
    now: Now,
    split: ReadonlyMap<number, Split> | null,
    evse: number,
    connector: number,
    unit: LimitUnit,
  ): CompositeSchedule {
    const part = split?.get(evse);
    if (part && unit === part.share.unit && connector === now.inUse.get(evse)) return part.share;
    const schedule = this.composed(now, evse, unit, connector);
    if (!part) return schedule;
    return capToShare(schedule, part.own, part.share, (limit, period) =>
      this.converted(limit, part.share.unit, unit, period),
    );
  }

  /** Null: nothing is to be split, or the hardware does it. */
  private split(now: Now): ReadonlyMap<number, Split> | null {
    const evses = [...this.deps.facts.evses.keys()];
    if (evses.length < 2 || this.deps.balances()) return null;
    const { unit } = this;
    const claims = evses.map((evse): Claim => {
      const running = now.transactions.find(({ evseId }) => evseId === evse);
      const worth = this.leastWorth(now, evse, unit);
      return {
        own: this.composed(now, evse, unit),
        since: running?.startedAt ?? null,
        priority: running?.priority ?? 0,
        least: (period) => Math.max(worth, this.converted(leastCurrentA, "A", unit, period)),
      };
    });
    const shares = splitLimit(this.composed(now, 0, unit), claims);
    if (!shares) return null;
    return new Map(claims.map(({ own }, index) => [evses[index] ?? 0, { own, share: shares[index] ?? own }]));
  }

  /**
   * Below this it is not worth charging there: the highest minChargingRate of the profiles for its transaction (K01.FR.21), of
   * all their time, so that an EVSE does not gain or lose its turn by what is asked for.
   */
  private leastWorth(now: Now, evse: number, unit: LimitUnit): number {
    const concerned = now.profiles.filter(
      (each) =>
        (each.evse === evse && (each.connector ?? now.inUse.get(evse)) === now.inUse.get(evse)) ||
        each.evse === 0,
    );
    const of = (purpose: ChargingProfilePurpose): readonly NormalisedProfile[] =>
      concerned.filter(({ profile }) => profile.chargingProfilePurpose === purpose);
    const own = of("TxProfile");
    const rates = (own.length > 0 ? own : of("TxDefaultProfile")).flatMap(({ profile }) =>
      profile.chargingSchedule.map(({ minChargingRate = 0, chargingRateUnit }) =>
        minChargingRate > 0 ? this.converted(minChargingRate, chargingRateUnit, unit) : 0,
      ),
    );
    return Math.max(0, ...rates);
  }

  /** W = V x A x phases (K01.FR.50); rounded down, like every limit. */
  private converted(value: number, from: LimitUnit, to: LimitUnit, period?: ChargingSchedulePeriod): number {
    if (from === to) return value;
    const { supplyVoltage, numberPhases } = this.defaults;
    const perAmp = supplyVoltage * (period?.numberPhases ?? numberPhases);
    if (to === "W") return floorTenth(value * perAmp);
    return perAmp > 0 ? floorTenth(value / perAmp) : 0;
  }
}
