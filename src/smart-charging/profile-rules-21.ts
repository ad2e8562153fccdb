import type {
  ChargingProfile,
  ChargingProfilePurpose,
  ChargingSchedule,
  ChargingSchedulePeriod,
  OperationMode,
} from "../model/charging-profile.ts";
import type { LimitUnit } from "../model/limit.ts";
import type { ProfileProblem } from "./profile-rules-data.ts";

type Add = (rule: string, text: string) => void;

/** Operation modes a purpose may have, and the requirement; purposes that are not here may have any (2.1 part 2, K 3.2). */
const modesOf: Readonly<
  Partial<Record<ChargingProfilePurpose, { readonly rule: string; readonly modes: readonly OperationMode[] }>>
> = {
  PriorityCharging: { rule: "K01.FR.71", modes: ["ChargingOnly"] },
  ChargingStationMaxProfile: { rule: "K01.FR.111", modes: ["ChargingOnly"] },
  ChargingStationExternalConstraints: {
    rule: "K01.FR.112",
    modes: ["ChargingOnly", "ExternalLimits", "ExternalSetpoint"],
  },
  LocalGeneration: { rule: "K01.FR.113", modes: ["ChargingOnly", "ExternalLimits"] },
};

const values = ["limit", "dischargeLimit", "setpoint", "setpointReactive"] as const;

/** Modes in which the station itself finds the power: a limit or setpoint would contradict it. */
const withoutValues: Readonly<Partial<Record<OperationMode, string>>> = {
  LocalFrequency: "Q08.FR.04",
  Idle: "Q10.FR.02",
};

/** What is wrong with a profile under the rules of what only 2.1 has. */
export function profileProblems21(profile: ChargingProfile): readonly ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const add: Add = (rule, text) => {
    problems.push({ rule, text });
  };
  dynamicProblems(profile, add);
  const several = profile.chargingSchedule.length > 1;
  profile.chargingSchedule.forEach((schedule, index) => {
    const where = several ? `schedule ${index + 1}: ` : "";
    scheduleProblems(schedule, profile, (rule, text) => add(rule, `${where}${text}`));
  });
  return problems;
}

function dynamicProblems(profile: ChargingProfile, add: Add): void {
  const dynamic = profile.chargingProfileKind === "Dynamic";
  if (!dynamic && profile.dynUpdateInterval !== undefined)
    add("K28.FR.04", "dynUpdateInterval is only for profiles of kind Dynamic");
  if (!dynamic && profile.dynUpdateTime !== undefined)
    add("K01.FR.122", "dynUpdateTime is only for profiles of kind Dynamic");
  if (!dynamic) return;
  const [schedule] = profile.chargingSchedule;
  if (profile.chargingSchedule.length !== 1)
    add("K28.FR.01", `a Dynamic profile has one schedule, not ${profile.chargingSchedule.length}`);
  if (schedule && schedule.chargingSchedulePeriod.length !== 1)
    add("K28.FR.01", `a Dynamic profile has one period, not ${schedule.chargingSchedulePeriod.length}`);
}

function scheduleProblems(schedule: ChargingSchedule, profile: ChargingProfile, add: Add): void {
  const purpose = profile.chargingProfilePurpose;
  if (purpose === "PriorityCharging" && schedule.duration !== undefined)
    add("K01.FR.70", "a PriorityCharging profile has no duration: it lasts until the transaction ends");
  // External constraints may have it too: they do not come from the CSMS.
  const delayed =
    purpose === "TxProfile" ||
    purpose === "TxDefaultProfile" ||
    purpose === "ChargingStationExternalConstraints";
  if ((schedule.randomizedDelay ?? 0) > 0 && !delayed)
    add("K01.FR.95", `randomizedDelay is only for TxProfile and TxDefaultProfile, not for ${purpose}`);
  schedule.chargingSchedulePeriod.forEach((period, index) => {
    const tell: Add = (rule, text) => add(rule, `period ${index + 1}: ${text}`);
    modeProblems(period, schedule, profile, tell);
    phaseProblems(period, purpose, tell);
    setpointProblems(period, schedule.chargingRateUnit, tell);
  });
}

function modeProblems(
  period: ChargingSchedulePeriod,
  schedule: ChargingSchedule,
  profile: ChargingProfile,
  add: Add,
): void {
  const purpose = profile.chargingProfilePurpose;
  const mode = period.operationMode ?? "ChargingOnly";
  const allowed = modesOf[purpose];
  if (allowed && !allowed.modes.includes(mode))
    add(allowed.rule, `operationMode ${mode} is not for ${purpose}; use ${allowed.modes.join(", ")}`);
  // A Dynamic profile may be told its limit after it was installed (K28.FR.06).
  if (mode === "ChargingOnly" && period.limit === undefined && profile.chargingProfileKind !== "Dynamic")
    add("2.1 part 2 §2.18", "operationMode ChargingOnly, the default, needs limit");
  const rule = withoutValues[mode];
  const given = values.filter((name) => period[name] !== undefined);
  if (rule !== undefined && given.length > 0)
    add(rule, `operationMode ${mode} is without ${given.join(", ")}`);
  if (mode !== "LocalFrequency") return;
  if ((period.v2xFreqWattCurve?.length ?? 0) < 2)
    add("Q08.FR.03", "operationMode LocalFrequency needs a v2xFreqWattCurve of at least two points");
  if (period.v2xBaseline === undefined) add("Q08.FR.03", "operationMode LocalFrequency needs v2xBaseline");
  if (schedule.chargingRateUnit !== "W")
    add("2.1 part 2 §2.18", "operationMode LocalFrequency needs chargingRateUnit W");
  if (period.v2xSignalWattCurve?.length === 1)
    add("2.1 part 2 §2.18", "a v2xSignalWattCurve has at least two points");
}

/** Values of L2 and L3: only beside that of L1, and only for a transaction whose car told its needs. */
function phaseProblems(period: ChargingSchedulePeriod, purpose: ChargingProfilePurpose, add: Add): void {
  for (const name of values) {
    const more = ([`${name}_L2`, `${name}_L3`] as const).filter((phase) => period[phase] !== undefined);
    if (more.length === 0) continue;
    const limit = name === "limit";
    if (period[name] === undefined)
      add(
        limit ? "K01.FR.146" : "V2X.07",
        `${more.join(" and ")} need ${name} beside them, which is that of L1`,
      );
    if (purpose !== "TxProfile" && purpose !== "ChargingStationExternalConstraints")
      add(
        limit ? "K01.FR.144" : "V2X.10",
        `${more.join(" and ")} are only for TxProfile, not for ${purpose}`,
      );
  }
}

const phases = ["", "_L2", "_L3"] as const;

/** V2X.05: a setpoint lies between dischargeLimit and limit, on each phase; in W a value of all phases against their sum. */
function setpointProblems(period: ChargingSchedulePeriod, unit: LimitUnit, add: Add): void {
  for (const [name, side] of [
    ["limit", "above"],
    ["dischargeLimit", "below"],
  ] as const) {
    const compare = (setpoint: number | undefined, bound: number | undefined, phase: string): void => {
      if (setpoint === undefined || bound === undefined) return;
      if (side === "above" ? setpoint > bound : setpoint < bound)
        add("V2X.05", `setpoint${phase} ${setpoint} is ${side} ${name}${phase} ${bound}`);
    };
    if (unit === "W" && hasPhases(period, "setpoint") !== hasPhases(period, name))
      compare(totalOf(period, "setpoint"), totalOf(period, name), "");
    else for (const phase of phases) compare(period[`setpoint${phase}`], period[`${name}${phase}`], phase);
  }
}

type Bounded = "limit" | "dischargeLimit" | "setpoint";

const hasPhases = (period: ChargingSchedulePeriod, name: Bounded): boolean =>
  period[`${name}_L2`] !== undefined || period[`${name}_L3`] !== undefined;

/** Of all phases; undefined where none is said. */
function totalOf(period: ChargingSchedulePeriod, name: Bounded): number | undefined {
  const said = phases.flatMap((phase) => period[`${name}${phase}`] ?? []);
  return said.length === 0 ? undefined : said.reduce((sum, value) => sum + value, 0);
}
