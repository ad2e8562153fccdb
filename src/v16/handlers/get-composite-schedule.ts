import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import type { GetCompositeScheduleResponse } from "../../messages/v16/types.ts";
import { affordableWindow, cutToBudget, type WindowBudget } from "../../smart-charging/window-budget.ts";
import { isoSeconds, writeSchedule16 } from "../charging-profile.ts";
import type { Handler, HandlerContext } from "../handler.ts";
import { unitAllowed } from "../profile-refusal.ts";

type Context = Pick<HandlerContext, "domain" | "connectors">;

/**
 * A year of daily profiles with hundreds of periods would keep the station busy for seconds and fill megabytes: a window that
 * costs more is answered for as long as these last, and its duration says so.
 */
export const compositeScheduleBudget: WindowBudget = { work: 200_000, periods: 5000 };

const rejected: { readonly response: GetCompositeScheduleResponse } = { response: { status: "Rejected" } };

/**
 * 1.6 §5.7: what may flow from now on, at a connector or at the whole station (0). The duration answered is the one asked for
 * up to MaxCompositeScheduleDuration; scheduleStart stands for startSchedule (errata v4 §3.57).
 */
export const getCompositeSchedule: Handler<"GetCompositeSchedule", Context> = (
  { connectorId, duration: asked, chargingRateUnit: unit },
  { domain, connectors },
) => {
  const place = connectorId === 0 ? {} : connectors.place(connectorId);
  if (!place || asked < 0 || (unit && !unitAllowed(unit, { domain }))) return rejected;
  const durationS = affordableWindow(domain.chargingProfiles.list(), {
    duration: Math.min(asked, domain.settings.get(InternalCtrlr.MaxCompositeScheduleDuration)),
    evses: domain.facts.evses.size,
    budget: compositeScheduleBudget,
  });
  const schedule = cutToBudget(domain.schedules.of(place, { durationS, unit }), compositeScheduleBudget);
  return {
    response: {
      status: "Accepted",
      connectorId,
      scheduleStart: isoSeconds(schedule.start),
      chargingSchedule: writeSchedule16(schedule),
    },
  };
};
