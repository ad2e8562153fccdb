import { compositeSchedule } from "../../smart-charging/composite-schedule.ts";
import { explainSchedule } from "../../smart-charging/explain.ts";
import { type NormalisedProfile, normaliseProfile } from "../../smart-charging/normalise.ts";
import { affordableWindow } from "../../smart-charging/window-budget.ts";
import { profileProblems } from "../../smart-charging/profile-rules.ts";
import type { CompositeQuery, CompositeSchedule, PeriodExplanation } from "../../smart-charging/query.ts";
import { writeExplanation } from "./explanation.ts";
import { readInput, type ScheduleInput } from "./input.ts";
import { type Version, type VersionRules, versions } from "./versions.ts";

/** How much one answer may be: a year of many long recurring profiles is, what would not fit into memory is not. */
const budget = { work: 10_000_000, periods: Infinity };

/** The words of all versions: a purpose another one has does not count here, and is not wrong. */
const everyPurpose = new Map(Object.values(versions).flatMap(({ purposes }) => [...purposes]));

/** A profile that was left out of the schedule, and why. */
export interface LeftOut {
  /** Its place in `profiles`, from 0. */
  readonly index: number;
  /** Its id, where it has one. */
  readonly id?: number | undefined;
  /** Requirement id, version and section, or `schema`. */
  readonly rule: string;
  readonly text: string;
}

/** All that is known of an answer, for whoever draws it. */
export interface Composed {
  readonly version: Version;
  readonly query: CompositeQuery;
  readonly answer: CompositeSchedule;
  /** Who set each period. Reckoned when it is first asked for: it costs more than the answer. */
  readonly explanation: () => readonly PeriodExplanation[];
  readonly leftOut: readonly LeftOut[];
}

export type Composition =
  | {
      readonly ok: true;
      /** The version's own object; with `explain` one member more. */
      readonly output: object;
      readonly leftOut: readonly LeftOut[];
      readonly composed: Composed;
    }
  /** The input is not the format: a line for each thing that is wrong. */
  | { readonly ok: false; readonly problems: readonly string[] };

export interface ComposeOptions {
  /** Adds who set each period, and whom it overruled. */
  readonly explain?: boolean | undefined;
  /** What problems call the input. */
  readonly file?: string | undefined;
}

/** Composes the schedule of an input of `ocpp-station schedule`, given as parsed JSON. Reads no file and no clock. */
export function composeFromInput(json: unknown, { explain = false, file }: ComposeOptions = {}): Composition {
  const read = readInput(json, file);
  if (!read.ok) return read;
  const { input } = read;
  const version = versions[input.version];
  const purposes = ignoredPurposes(input, version, file);
  if (!purposes.ok) return purposes;
  const { profiles, leftOut } = install(input, version);
  const duration = Math.min(input.duration, input.maxDuration ?? input.duration);
  const affordable = affordableWindow(profiles, { duration, evses: input.evses, budget });
  if (affordable < duration) return { ok: false, problems: [tooLong(duration, affordable, file)] };
  const query: CompositeQuery = {
    profiles,
    rules: version.compositionRules(input),
    evseId: input.evseId,
    evses: input.evses,
    now: input.now,
    start: input.start,
    duration,
    unit: input.chargingRateUnit,
    transactions: input.transactions.map((transaction) => ({
      ...transaction,
      transactionId: transaction.transactionId === undefined ? undefined : String(transaction.transactionId),
    })),
    defaults: input.defaults,
    connection: { online: !input.offline, disconnectedForS: input.disconnectedForS },
    ignoredPurposesOffline: purposes.purposes,
    setpointPriority: input.setpointPriority,
    localTime: input.localTime?.map(({ from, offset }) => ({ from, offsetS: offset })),
  };
  const answer = compositeSchedule(query);
  let explained: readonly PeriodExplanation[] | undefined;
  const explanation = (): readonly PeriodExplanation[] => (explained ??= explainSchedule(query, answer));
  const output = version.write(answer);
  return {
    ok: true,
    output: explain ? { ...output, explain: writeExplanation(explanation(), input.version) } : output,
    leftOut,
    composed: { version: input.version, query, answer, explanation, leftOut },
  };
}

/** The line that names a profile that was left out. */
export function leftOutLine({ index, id, rule, text }: LeftOut): string {
  return `profiles[${index}]${id === undefined ? "" : ` (id ${id})`} is left out: ${rule}: ${text}`;
}

function install(input: ScheduleInput, version: VersionRules) {
  const profiles: NormalisedProfile[] = [];
  const leftOut: LeftOut[] = [];
  const rules = version.profileRules(input);
  const context = { now: input.now, rules: version.compositionRules(input) };
  input.profiles.forEach((entry, index) => {
    const id = idOf(entry.profile);
    const read = version.read(entry);
    if (!read.ok) {
      leftOut.push({ index, id, ...read.problem });
      return;
    }
    const installed = { evse: entry.evseId, profile: read.profile };
    const problems = profileProblems(installed, rules);
    leftOut.push(...problems.map((problem) => ({ index, id, ...problem })));
    if (problems.length === 0) profiles.push(normaliseProfile(installed, context));
  });
  return { profiles, leftOut };
}

function idOf(profile: Readonly<Record<string, unknown>>): number | undefined {
  const id = profile["chargingProfileId"] ?? profile["id"];
  return typeof id === "number" ? id : undefined;
}

function tooLong(duration: number, affordable: number, file = "input"): string {
  return `${file}: duration is ${duration}: these profiles recur too often for that; ask for at most ${affordable}`;
}

function ignoredPurposes(input: ScheduleInput, version: VersionRules, file = "input") {
  const purposes = input.ignoredProfilePurposesOffline.map((word) => everyPurpose.get(word));
  const known = purposes.filter((purpose) => purpose !== undefined);
  if (known.length === purposes.length) return { ok: true, purposes: known } as const;
  const words = [...version.purposes.keys()].join(", ");
  const index = purposes.indexOf(undefined);
  const problem = `${file}: ignoredProfilePurposesOffline[${index}]: expected one of ${words}`;
  return { ok: false, problems: [problem] } as const;
}
