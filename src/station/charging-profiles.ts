import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import { Emitter } from "../kernel/emitter.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargingProfile, InstalledProfile } from "../model/charging-profile.ts";
import type { ConnectorRef } from "../model/evse.ts";
import type { Store } from "../ports/store.ts";
import { normaliseProfile, type NormalisedProfile } from "../smart-charging/normalise.ts";
import type { CompositionRules } from "../smart-charging/query.ts";
import { ExpiryTimer } from "./expiry-timer.ts";
import { expiresAt, replaces, sameProfile, withStart } from "./installed-profile.ts";
import { onSmartChargingSwitch, smartChargingOn } from "./smart-charging-switch.ts";
import type { StationTime } from "./station-time.ts";

export interface ChargingProfilesDeps {
  readonly clock: Clock;
  readonly time: Pick<StationTime, "wall" | "known">;
  readonly store: Pick<Store, "chargingProfiles" | "durable">;
  readonly settings: Settings;
  /** What a profile means in the version spoken. */
  readonly rules: () => CompositionRules;
  /** Whether a profile takes the place of another on its stack level (1.6), or of the one of its id only (2.x). */
  readonly replaceByPlace: () => boolean;
  readonly logger: Logger;
}

/** What follows from a change once the store transaction it was written in is on the disk. */
type Settled = () => void;

const nothing: Settled = () => undefined;

/**
 * The charging profiles that are installed. A change is on the disk before it is in force, and nothing is written that did
 * not change (1.6 errata v4 §3.37). Normalised once, when they come or are loaded.
 */
export class ChargingProfiles {
  /** After a change is on the disk, and after smart charging was switched on or off. */
  readonly changed: Emitter<void>;
  private readonly deps: ChargingProfilesDeps;
  private readonly expiry: ExpiryTimer;
  private readonly off: () => void;
  /** In the order they were installed: of two on the same stack level the later counts. */
  private installed: readonly NormalisedProfile[];

  constructor(deps: ChargingProfilesDeps) {
    const { clock, time, settings, store, logger } = deps;
    this.deps = deps;
    this.changed = new Emitter((error) =>
      logger.error("a listener to charging profiles failed", { error: errorText(error) }),
    );
    this.expiry = new ExpiryTimer("charging profile expires", { clock, time }, () => this.expire());
    this.installed = store.chargingProfiles.all().map((profile) => this.normalised(profile));
    this.off = onSmartChargingSwitch(settings, () => this.changed.emit());
  }

  /** Smart charging is among what this station does; else what was installed before does not count. */
  get enabled(): boolean {
    return smartChargingOn(this.deps.settings);
  }

  /** Those that count, the oldest first. */
  list(): readonly NormalisedProfile[] {
    return this.enabled ? this.installed : [];
  }

  /** How many there are beside those that `next` would replace. */
  countBeside(next: InstalledProfile): number {
    return this.installed.filter((profile) => !this.replaces(profile, next)).length;
  }

  /** Its time is over (1.6 §7.8 validTo); false as long as nobody knows what time it is. */
  expired(profile: ChargingProfile): boolean {
    const { time } = this.deps;
    return time.known && expiresAt(profile) <= time.wall();
  }

  /**
   * Begins: removes the profiles of transactions that do not go on, and those whose time passed meanwhile.
   * @param runs whether a transaction goes on
   */
  start(runs: (transactionId: string) => boolean): void {
    const over = ({ profile }: InstalledProfile): boolean =>
      profile.chargingProfilePurpose === "TxProfile" &&
      (profile.transactionId === undefined || !runs(profile.transactionId));
    this.tryRemove((profile) => over(profile) || this.expired(profile.profile));
    this.expiry.arm(this.nextExpiry());
  }

  /** The clock was set: what is over, and when the next will be, is another matter. */
  timeMoved(): void {
    this.expire();
  }

  dispose(): void {
    this.off();
    this.expiry.dispose();
  }

  /**
   * Installs a profile that was checked. It replaces the one of the same id, wherever that is, and the one of the same purpose,
   * place and stack level (1.6 §3.13.2, §5.16.4), all or nothing: should the store refuse, which throws, the old stay in force.
   */
  install(next: InstalledProfile): void {
    this.expire();
    const settled = this.deps.store.durable(() => this.put(next));
    settled();
  }

  /** Removes those that match, on the disk when this returns; how many they were. */
  clear(matches: (installed: InstalledProfile) => boolean): number {
    const gone = this.installed.filter(matches);
    if (gone.length === 0) return 0;
    const settled = this.deps.store.durable(() => this.remove(gone));
    settled();
    return gone.length;
  }

  /** The profile a transaction was asked for with, installed for it: part of the store transaction in which it begins. */
  begins(transaction: { id: string; place: ConnectorRef }, txProfile: ChargingProfile | undefined): Settled {
    if (!txProfile || !this.enabled) return nothing;
    const { id, place } = transaction;
    if (this.expired(txProfile)) {
      this.deps.logger.warn("the charging profile of a remote start expired before the transaction began", {
        chargingProfileId: txProfile.id,
      });
      return nothing;
    }
    return this.put({ ...place, profile: { ...txProfile, transactionId: id } });
  }

  /** The profiles of a transaction go with it (1.6 §3.13.1): part of the store transaction in which it ends. */
  ends(transactionId: string): Settled {
    return this.remove(this.installed.filter(({ profile }) => profile.transactionId === transactionId));
  }

  private put(next: InstalledProfile): Settled {
    const { store, time, logger } = this.deps;
    const started = { ...next, profile: withStart(next.profile, time.wall()) };
    const replaced = this.installed.filter((profile) => this.replaces(profile, started));
    const [only] = replaced;
    if (only && replaced.length === 1 && sameProfile(only, started)) return nothing;
    for (const { profile } of replaced) {
      if (profile.id !== started.profile.id) store.chargingProfiles.delete(profile.id);
      if (profile.chargingProfilePurpose !== started.profile.chargingProfilePurpose)
        logger.warn("a charging profile takes the id of another purpose, which is gone with it", {
          chargingProfileId: profile.id,
          was: profile.chargingProfilePurpose,
          is: started.profile.chargingProfilePurpose,
        });
    }
    store.chargingProfiles.put(started);
    const added = this.normalised(started);
    return () => this.settle(replaced, [added]);
  }

  private remove(gone: readonly NormalisedProfile[]): Settled {
    if (gone.length === 0) return nothing;
    for (const { profile } of gone) this.deps.store.chargingProfiles.delete(profile.id);
    return () => this.settle(gone, []);
  }

  private settle(gone: readonly NormalisedProfile[], added: readonly NormalisedProfile[]): void {
    this.installed = [...this.installed.filter((profile) => !gone.includes(profile)), ...added];
    this.expiry.arm(this.nextExpiry());
    this.changed.emit();
  }

  private expire(): void {
    this.tryRemove(({ profile }) => this.expired(profile));
    this.expiry.arm(this.nextExpiry());
  }

  /** What is removed so counts for nothing any more: a disk that refuses does no harm. */
  private tryRemove(matches: (installed: InstalledProfile) => boolean): void {
    try {
      this.clear(matches);
    } catch (error) {
      this.deps.logger.error("charging profiles that are over could not be removed yet", {
        error: errorText(error),
      });
    }
  }

  /** When the next of those that are not over will be (ms, wall); Infinity: never. */
  private nextExpiry(): number {
    const edges = this.installed
      .filter(({ profile }) => !this.expired(profile))
      .map(({ profile }) => expiresAt(profile));
    return Math.min(Infinity, ...edges);
  }

  private replaces(installed: InstalledProfile, next: InstalledProfile): boolean {
    return replaces(installed, next, this.deps.replaceByPlace());
  }

  private normalised(profile: InstalledProfile): NormalisedProfile {
    const { rules, time } = this.deps;
    return normaliseProfile(profile, { now: time.wall(), rules: rules() });
  }
}
