import type { ResetWish } from "../../station/reset.ts";
import { OCPPCommCtrlr } from "../../device-model/components/ocpp-comm-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

/** B12.FR.04, B12.FR.05: an immediate reset waits for the answers no longer than any message does. */
const immediate = (settings: Pick<Settings, "get">): ResetWish => ({
  type: "Hard",
  stopReason: "ImmediateReset",
  bootReason: "RemoteReset",
  waitS: settings.get(OCPPCommCtrlr.MessageTimeout),
});

const idle = (bootReason: ResetWish["bootReason"]): ResetWish => ({
  type: "Soft",
  stopReason: "ImmediateReset",
  bootReason,
});

/**
 * B11, B12: the answer first, then the reset. One that is to wait for transactions is Scheduled (B12.FR.01) and begins when the last
 * has ended (B12.FR.03). Of one EVSE the same where the hardware can (B11.FR.08, B12.FR.07, B12.FR.08), else it is Rejected (B11.FR.09,
 * B12.FR.09). Transactions cannot go on after a reset (2.1's ImmediateAndResume).
 */
export const reset: Handler2<"Reset", Pick<HandlerContext2, "domain" | "settings">> = async (
  { type, evseId },
  { domain, settings },
) => {
  const { resets } = domain;
  if (type === "ImmediateAndResume") return { response: { status: "Rejected" } };
  const now = type === "Immediate" ? immediate(settings) : idle("RemoteReset");
  if (evseId !== undefined && evseId !== 0) {
    const evse = resets.evse.find(evseId);
    if (!evse) return { response: { status: "Rejected" } };
    if (type === "OnIdle" && evse.transactionId !== null)
      return {
        response: { status: "Scheduled" },
        after: () => resets.evse.whenIdle(evse, idle("ScheduledReset")),
      };
    return { response: { status: "Accepted" }, after: () => resets.evse.now(evse, now) };
  }
  // B11.FR.06, B12.FR.10.
  if (!(await resets.may(now.type))) return { response: { status: "Rejected" } };
  if (type === "OnIdle" && resets.busy)
    return { response: { status: "Scheduled" }, after: () => resets.whenIdle(idle("ScheduledReset")) };
  return { response: { status: "Accepted" }, after: () => resets.now(now) };
};
