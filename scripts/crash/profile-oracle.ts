import type { DatabaseView, ProfileRowView, TransactionRowView } from "./database-view.ts";
import { idTagOf, isoOf } from "./database-view.ts";
import type { KnownProfile, World } from "./profile-worlds.ts";
import { isTx, marker, validTo } from "./profile-worlds.ts";

/** What is known of the life that left a database. ms since the epoch. */
export interface LifeEnd {
  readonly endedAt: number;
  /** When its boot was accepted: from then on it knew the time. Null: it never was. */
  readonly registeredAt: number | null;
}

type Due = "there" | "gone" | "either";

/** Two clocks, and an expiry and the kill, are told apart when they differ by more, ms. */
const slackMs = 100;
/** Hardware that owns its sessions begins what it was told of within this, kill or no kill, ms. */
const waitsMs = 15_000;
const expiryMs = 1500;

/**
 * Compares the profiles of a database with what its station may have: in which of the worlds is it? Returns what is wrong in the
 * one that fits best, and the profiles it has, which are the world the next life begins in.
 */
export function judgeProfiles(
  worlds: readonly World[],
  view: DatabaseView,
  life: LifeEnd,
): { readonly problems: readonly string[]; readonly world: World } {
  if (worlds.length === 0)
    return { problems: ["a ClearChargingProfile was answered as it could not be"], world: found([], view) };
  const [best = [], ...others] = worlds.map((world) => ({ world, problems: differences(world, view, life) }));
  const fits = [best, ...others].flat().sort((a, b) => a.problems.length - b.problems.length)[0];
  return { problems: fits?.problems ?? [], world: found(worlds.flat(), view, life.endedAt) };
}

/** The profiles a database has, as they were asked for, and those of remote starts that may still begin. */
export function found(known: World, view: DatabaseView, endedAt = 0): World {
  const waiting = known.filter(
    (each) =>
      each.remote !== undefined &&
      each.asked > endedAt - waitsMs &&
      !view.profiles.some((row) => isRowOf(row, each)),
  );
  const one = new Map(waiting.map((each) => [each.remote, each]));
  return [...rowsOf(known, view), ...one.values()];
}

function rowsOf(known: World, view: DatabaseView): World {
  return view.profiles.flatMap((row) => {
    const match = known.findLast((each) => isRowOf(row, each));
    return match
      ? [{ ...match, transaction: row.profile.transactionId, remote: undefined, doubtful: false }]
      : [];
  });
}

function differences(world: World, view: DatabaseView, life: LifeEnd): string[] {
  const rows = new Set(view.profiles);
  const problems = world.flatMap((known) => {
    const row = [...rows].find((each) => isRowOf(each, known));
    if (row) rows.delete(row);
    const due = dueOf(known, view, life);
    if (due === "there" && !row) return [`${nameOf(known)} was accepted, and is lost`];
    return due === "gone" && row ? [`${nameOf(known)} is still there`] : [];
  });
  const open = openIn(view);
  for (const { profile_id: id, evse, profile } of view.profiles)
    if (profile.transactionId !== undefined && !open.some((each) => each.id === profile.transactionId))
      problems.push(`TxProfile ${id} of EVSE ${evse} outlived its transaction`);
  for (const { profile_id: id, evse } of rows)
    problems.push(`profile ${id} of EVSE ${evse} is there, though refused, replaced or cleared`);
  return problems;
}

function dueOf(known: KnownProfile, view: DatabaseView, life: LifeEnd): Due {
  if (known.doubtful) return "either";
  const expiry = validTo(known);
  if (expiry < life.endedAt + slackMs) {
    const known = life.registeredAt !== null && Math.max(expiry, life.registeredAt) + expiryMs < life.endedAt;
    return known ? "gone" : "either";
  }
  if (!isTx(known)) return "there";
  const open = openIn(view);
  if (known.transaction !== undefined)
    return open.some(({ id }) => id === known.transaction) ? "there" : "gone";
  const here = open.find(({ evse }) => evse === known.connectorId);
  if (!here) return "gone";
  if (known.remote !== undefined) return idTagOf(here) === known.remote ? "there" : "gone";
  const began = isoOf(view, here.started_at);
  if (began === null) return "either";
  if (Date.parse(began) < known.asked - slackMs) return "there";
  return Date.parse(began) > (known.answered ?? life.endedAt) + slackMs ? "gone" : "either";
}

const openIn = (view: DatabaseView): readonly TransactionRowView[] =>
  view.transactions.filter((row) => row.ended_at === null);

const isRowOf = (row: ProfileRowView, { connectorId, profile }: KnownProfile): boolean =>
  row.evse === connectorId &&
  `${row.profile_id}/${row.profile.chargingSchedule[0]?.chargingSchedulePeriod[0]?.limit}` ===
    marker(profile);

const nameOf = ({ connectorId, profile, remote }: KnownProfile): string =>
  `${profile.chargingProfilePurpose} ${marker(profile)} of connector ${connectorId}${remote === undefined ? "" : ` for ${remote}`}`;
