import type { ChargingProfile, ClearChargingProfileRequest } from "../../src/messages/v16/types.ts";
import { requests } from "../../src/messages/v16/validators.js";
import type { AskedCall } from "./csms.ts";
import type { ProfileMeaning } from "./wire.ts";
import { profiles16 } from "./wire-16.ts";

/** A profile the station may have. */
export interface KnownProfile {
  readonly connectorId: number;
  readonly profile: ChargingProfile;
  /** When it was asked for, and when that was answered (ms since the epoch); null: it was not. */
  readonly asked: number;
  readonly answered: number | null;
  /** The station's own transaction a database showed it with. */
  readonly transaction?: string | undefined;
  /** It came with a remote start for this token, and is installed when that begins. */
  readonly remote?: string | undefined;
  /** Something may have taken it away, or not. */
  readonly doubtful?: boolean | undefined;
}

/** All profiles a station may have, in the order they came. */
export type World = readonly KnownProfile[];

/** A validTo so near to an instant (ms) may be seen on either side of it. */
const nearMs = 1000;
/** More than these are not kept apart. */
const mostWorlds = 64;

/** The id tells profiles apart, the limit of its first period those of one id after each other. */
export const marker = ({ chargingProfileId, chargingSchedule }: ChargingProfile): string =>
  `${chargingProfileId}/${chargingSchedule.chargingSchedulePeriod[0]?.limit}`;

export const isTx = ({ profile }: KnownProfile): boolean => profile.chargingProfilePurpose === "TxProfile";

export const validTo = ({ profile }: KnownProfile): number =>
  profile.validTo === undefined ? Infinity : Math.floor(Date.parse(profile.validTo) / 1000) * 1000;

/** What a station that was in one of `worlds` may have after these CALLs; what was not answered was done or not. */
export function worldsAfter(
  worlds: readonly World[],
  calls: readonly AskedCall[],
  meaning: ProfileMeaning = profiles16,
): readonly World[] {
  return calls.reduce<readonly World[]>((before, call) => {
    const after = before.flatMap((world) => outcomes(world, call, meaning));
    return [...new Map(after.map((world) => [keyOf(world), world])).values()].slice(0, mostWorlds);
  }, worlds);
}

const keyOf = (world: World): string =>
  world
    .map((known) => `${known.connectorId}:${marker(known.profile)}:${String(known.doubtful ?? false)}`)
    .join();

function outcomes(
  world: World,
  { action, payload, at, answer }: AskedCall,
  meaning: ProfileMeaning,
): readonly World[] {
  if (action === "SetChargingProfile" && requests.SetChargingProfile(payload)) {
    const { connectorId, csChargingProfiles: profile } = payload;
    const done = put(world, { connectorId, profile, asked: at, answered: answer?.at ?? null }, meaning);
    return answer ? [answer.status === "Accepted" ? done : world] : [world, done];
  }
  if (action === "ClearChargingProfile" && requests.ClearChargingProfile(payload)) {
    const matching = world.filter((known) => matches(known, payload));
    const left = world.flatMap((known) => {
      if (!matching.includes(known)) return [known];
      // Whether its transaction had begun by then, who knows.
      return known.remote === undefined ? [] : [{ ...known, doubtful: true }];
    });
    if (!answer) return [world, left];
    // Refused as a message: it was asked before the station was accepted anew, say.
    if (answer.status === "CALLERROR") return [world];
    const sure = matching.some(
      (known) => !isTx(known) && !known.doubtful && validTo(known) > answer.at + nearMs,
    );
    // A world in which it could not have been answered so is none.
    if (answer.status === "Unknown") return sure ? [] : [left];
    return answer.status !== "Accepted" || matching.length > 0 ? [left] : [];
  }
  if (action === "RemoteStartTransaction" && requests.RemoteStartTransaction(payload)) {
    const { connectorId = 0, chargingProfile: profile, idTag: remote } = payload;
    if (!profile || (answer && answer.status !== "Accepted")) return [world];
    return [[...world, { connectorId, profile, asked: at, answered: answer?.at ?? null, remote }]];
  }
  return [world];
}

/** Installs one: the old of its id go, and (1.6) those of its purpose, place and stack level. */
function put(world: World, next: KnownProfile, { replaceByPlace }: ProfileMeaning): World {
  const left = world.flatMap((known) => {
    const samePlace =
      replaceByPlace &&
      known.connectorId === next.connectorId &&
      known.profile.chargingProfilePurpose === next.profile.chargingProfilePurpose &&
      known.profile.stackLevel === next.profile.stackLevel;
    if (known.profile.chargingProfileId !== next.profile.chargingProfileId && !samePlace) return [known];
    return known.remote === undefined ? [] : [{ ...known, doubtful: true }];
  });
  return [...left, next];
}

function matches({ connectorId, profile }: KnownProfile, asked: ClearChargingProfileRequest): boolean {
  return (
    (asked.id === undefined || asked.id === profile.chargingProfileId) &&
    (asked.connectorId === undefined || asked.connectorId === connectorId) &&
    (asked.chargingProfilePurpose === undefined ||
      asked.chargingProfilePurpose === profile.chargingProfilePurpose) &&
    (asked.stackLevel === undefined || asked.stackLevel === profile.stackLevel)
  );
}
