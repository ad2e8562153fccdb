import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { SmartChargingCtrlr } from "../device-model/components/smart-charging-ctrlr.ts";
import type { ChargingProfile, InstalledProfile } from "../model/charging-profile.ts";
import type { LimitUnit } from "../model/limit.ts";
import { profileProblems, type ProfileProblem, type ProfileRules } from "../smart-charging/profile-rules.ts";
import { profileRules16, writePurpose16 } from "./charging-profile.ts";
import type { HandlerContext } from "./handler.ts";

type Context = Pick<HandlerContext, "domain" | "connectors">;

/** 1.6's words for the units in ChargingScheduleAllowedChargingRateUnit (§9.4.2). */
const unitWords = { A: "Current", W: "Power" } as const satisfies Readonly<Record<LimitUnit, string>>;

/** Whether schedules may be in this unit (1.6 §9.4.2). */
export function unitAllowed(unit: LimitUnit, { domain }: Pick<Context, "domain">): boolean {
  return domain.settings.get(SmartChargingCtrlr.RateUnit).includes(unitWords[unit]);
}

/** Where a connectorId installs: connector 0 is the whole station; undefined: there is no such connector. */
export function profilePlace(
  connectorId: number,
  { connectors }: Pick<Context, "connectors">,
): Omit<InstalledProfile, "profile"> | undefined {
  return connectorId === 0 ? { evse: 0 } : connectors.place(connectorId);
}

/** Why a profile is not installed on a connector that exists, whatever runs there; null: nothing speaks against it. */
export function profileRefusal(
  connectorId: number,
  profile: ChargingProfile,
  context: Context,
): ProfileProblem | null {
  // The rules of a single profile speak of connectors.
  const [problem] = profileProblems({ evse: connectorId, profile }, rulesAt(connectorId, context));
  return problem ?? limitProblem(profile, context) ?? stationProblem(connectorId, profile, context);
}

function rulesAt(connectorId: number, { domain, connectors }: Context): ProfileRules {
  const { dc, facts, settings } = domain;
  const evse = connectors.place(connectorId)?.evse;
  const concerned = evse === undefined ? [...facts.evses.keys()] : [evse];
  return profileRules16({
    connectors: connectors.count,
    allowWithoutStartSchedule: settings.get(OCPP16LegacyCtrlr.AllowChargingProfileWithoutStartSchedule),
    dc: concerned.every((each) => dc.evses.includes(each)),
    dcRefusesAmps: dc.refuseAmps,
  });
}

/** What the station's keys say a profile may be. */
function limitProblem(profile: ChargingProfile, { domain }: Context): ProfileProblem | null {
  const { settings } = domain;
  if (!Number.isSafeInteger(profile.id))
    return refused("1.6 §7.8", `chargingProfileId ${profile.id} is too large to be kept`);
  const purpose = writePurpose16(profile.chargingProfilePurpose);
  const purposes: readonly string[] = settings.get(InternalCtrlr.SupportedChargingProfilePurposeTypes);
  if (!purposes.includes(purpose))
    return refused("SupportedChargingProfilePurposeTypes", `${purpose} is not among those supported`);
  const highest = settings.get(SmartChargingCtrlr.ProfileStackLevel);
  if (profile.stackLevel > highest)
    return refused("1.6 §9.4.1", `ChargeProfileMaxStackLevel is ${highest}, not ${profile.stackLevel}`);
  const most = settings.get(SmartChargingCtrlr.PeriodsPerSchedule);
  for (const { chargingRateUnit: unit, chargingSchedulePeriod: periods } of profile.chargingSchedule) {
    if (!unitAllowed(unit, { domain }))
      return refused("1.6 §9.4.2", `${unit} is not in ChargingScheduleAllowedChargingRateUnit`);
    if (periods.length > most)
      return refused("1.6 §9.4.3", `ChargingScheduleMaxPeriods is ${most}, not ${periods.length}`);
  }
  return null;
}

/** What of the other profiles and of the time speaks against it. */
function stationProblem(
  connectorId: number,
  profile: ChargingProfile,
  context: Context,
): ProfileProblem | null {
  const { chargingProfiles, settings } = context.domain;
  if (chargingProfiles.expired(profile)) return refused("1.6 §7.8", "its validTo has passed");
  const place = profilePlace(connectorId, context) ?? { evse: connectorId };
  const most = settings.get(SmartChargingCtrlr.EntriesMaxLimit);
  if (chargingProfiles.countBeside({ ...place, profile }) >= most)
    return refused("1.6 §9.4.5", `MaxChargingProfilesInstalled is ${most}; clear one first`);
  return null;
}

function refused(rule: string, text: string): ProfileProblem {
  return { rule, text };
}
