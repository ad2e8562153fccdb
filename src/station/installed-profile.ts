import type { ChargingProfile, InstalledProfile } from "../model/charging-profile.ts";
import { wholeSeconds } from "../smart-charging/whole-seconds.ts";

/** When its validity ends, in ms since the epoch; Infinity: never. */
export function expiresAt({ validTo }: ChargingProfile): number {
  return validTo === undefined ? Infinity : wholeSeconds(validTo) * 1000;
}

/**
 * Whether `next` takes the place of an installed one: the same id wherever it is, or the same purpose, place and stack level
 * (1.6 §3.13.2, §5.16.3, §5.16.4). A TxDefaultProfile of one connector leaves that of connector 0 (§3.13.1), and a TxProfile
 * replaces the one the transaction was started with (errata v4 §3.42).
 * @param byPlace false in 2.x, where only the id counts (K01.FR.05)
 */
export function replaces(installed: InstalledProfile, next: InstalledProfile, byPlace: boolean): boolean {
  const { profile: old } = installed;
  const { profile } = next;
  if (old.id === profile.id) return true;
  return (
    byPlace &&
    old.chargingProfilePurpose === profile.chargingProfilePurpose &&
    old.stackLevel === profile.stackLevel &&
    installed.evse === next.evse &&
    installed.connector === next.connector
  );
}

/**
 * The profile with a begin for every schedule that counts from one: one that names none begins with the validity of the
 * profile, else now (1.6 §7.13). It is told once, so that a restart does not begin it anew.
 */
export function withStart(profile: ChargingProfile, now: number): ChargingProfile {
  const { chargingProfileKind: kind, chargingSchedule } = profile;
  if (kind !== "Absolute" && kind !== "Recurring") return profile;
  if (chargingSchedule.every(({ startSchedule }) => startSchedule !== undefined)) return profile;
  const begin = wholeSeconds(profile.validFrom ?? now) * 1000;
  return {
    ...profile,
    chargingSchedule: chargingSchedule.map((schedule) => ({
      ...schedule,
      startSchedule: schedule.startSchedule ?? begin,
    })),
  };
}

/** Whether two profiles say the same at the same place. */
export function sameProfile(a: InstalledProfile, b: InstalledProfile): boolean {
  return a.evse === b.evse && a.connector === b.connector && alike(a.profile, b.profile);
}

/** Members that are undefined are absent. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].every((name) => alike(left.get(name), right.get(name)));
}
