import type {
  ChargingProfileKind,
  ChargingSchedule,
  ChargingSchedulePeriod,
} from "../model/charging-profile.ts";
import type { ProfileProblem, ProfileRule, ProfileRules } from "./profile-rules-data.ts";

interface Place {
  readonly rules: ProfileRules;
  readonly kind: ChargingProfileKind;
  /** It is for DC alone. */
  readonly dc: boolean;
  /** Begin of each text: which schedule, if there are several. */
  readonly where: string;
}

type Add = (rule: ProfileRule, text: string) => void;

/** What is wrong with a schedule and its periods under the rules all versions share. */
export function scheduleProblems(schedule: ChargingSchedule, place: Place): readonly ProfileProblem[] {
  const { rules, kind, dc, where } = place;
  const problems: ProfileProblem[] = [];
  const add: Add = (rule, text) => {
    problems.push({ rule: rules.ids[rule], text: `${where}${text}` });
  };
  const begins = schedule.startSchedule !== undefined;
  if ((kind === "Absolute" || kind === "Recurring") && !begins && rules.needsStartSchedule)
    add("startSchedule", `a schedule of kind ${kind} needs startSchedule`);
  if (kind === "Relative" && begins && rules.refusesRelativeStart)
    add("relativeStartSchedule", "a schedule of kind Relative must have no startSchedule");
  if (schedule.duration !== undefined && schedule.duration < 0)
    add("duration", `duration ${schedule.duration} is below 0`);
  if (dc && rules.dcRefusesAmps && schedule.chargingRateUnit === "A")
    add("dcUnit", `a DC ${rules.words.place} takes limits in W, not in A`);
  orderProblems(schedule.chargingSchedulePeriod, add);
  schedule.chargingSchedulePeriod.forEach((period, index) => {
    periodProblems(period, { rules, dc }, (rule, text) => add(rule, `period ${index + 1}: ${text}`));
  });
  return problems;
}

function orderProblems(periods: readonly ChargingSchedulePeriod[], add: Add): void {
  const first = periods[0];
  if (!first) {
    add("periods", "chargingSchedulePeriod is empty; it needs at least one period");
    return;
  }
  if (first.startPeriod !== 0)
    add("firstPeriod", `the first period has startPeriod ${first.startPeriod}; it has to be 0`);
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    if (before && period.startPeriod <= before.startPeriod)
      add(
        "ascendingPeriods",
        `period ${index + 1} has startPeriod ${period.startPeriod}, not after ${before.startPeriod} of the one before`,
      );
  });
}

function periodProblems(
  period: ChargingSchedulePeriod,
  { rules, dc }: { readonly rules: ProfileRules; readonly dc: boolean },
  add: Add,
): void {
  const { limit, numberPhases, phaseToUse } = period;
  if (limit !== undefined && !Number.isFinite(limit)) add("limits", "limit is no finite number");
  else if (limit !== undefined && limit < 0 && !rules.negativeLimits)
    add("limits", `limit ${limit} is below 0`);
  if (numberPhases !== undefined && !isPhase(numberPhases))
    add("numberPhases", `numberPhases ${numberPhases} is not 1, 2 or 3`);
  if (phaseToUse !== undefined) {
    if (!isPhase(phaseToUse)) add("phaseToUse", `phaseToUse ${phaseToUse} is not 1, 2 or 3`);
    if (numberPhases !== 1) add("phaseToUse", "phaseToUse is only for numberPhases 1");
  }
  if (dc && rules.dcRefusesPhases && (numberPhases !== undefined || phaseToUse !== undefined))
    add("dcPhases", `a DC ${rules.words.place} takes neither numberPhases nor phaseToUse`);
}

function isPhase(value: number): boolean {
  return value === 1 || value === 2 || value === 3;
}
