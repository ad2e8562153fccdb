import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import type { GetCompositeScheduleResponse } from "../../messages/v21/types.ts";
import { affordableWindow, cutToBudget, type WindowBudget } from "../../smart-charging/window-budget.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { writeCompositeSchedule, writeCompositeSchedule201 } from "./composite-schedule.ts";
import { unitAllowed } from "./profile-problem.ts";

/** A window that costs more is answered for as long as these last, and its duration says so. */
const budget: WindowBudget = { work: 200_000, periods: 1024 };

const rejected = (reasonCode: string): { readonly response: GetCompositeScheduleResponse } => ({
  response: { status: "Rejected", statusInfo: { reasonCode } },
});

/** K08: what may flow from now on, at an EVSE or at the whole station (0). */
export const getCompositeSchedule: Handler2<
  "GetCompositeSchedule",
  Pick<HandlerContext2, "version" | "domain">
> = ({ evseId, duration: asked, chargingRateUnit: unit }, { version, domain }) => {
  // K08.FR.05, K08.FR.07
  if (evseId !== 0 && !domain.facts.evses.has(evseId)) return rejected("UnknownEvse");
  if (unit && !unitAllowed(unit, { domain })) return rejected("UnsupportedRateUnit");
  if (asked < 0) return rejected("InvalidValue");
  const durationS = affordableWindow(domain.chargingProfiles.list(), {
    duration: Math.min(asked, domain.settings.get(InternalCtrlr.MaxCompositeScheduleDuration)),
    evses: domain.facts.evses.size,
    budget,
  });
  const place = evseId === 0 ? {} : { evse: evseId };
  const schedule = cutToBudget(domain.schedules.of(place, { durationS, unit }), budget);
  const write = version === "2.0.1" ? writeCompositeSchedule201 : writeCompositeSchedule;
  return { response: { status: "Accepted", schedule: write(schedule) } };
};
