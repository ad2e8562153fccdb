import type { ResetWish } from "../../station/reset.ts";
import type { Handler, HandlerContext } from "../handler.ts";

const wishes: Readonly<Record<ResetWish["type"], ResetWish>> = {
  Hard: { type: "Hard", stopReason: "HardReset", bootReason: "RemoteReset" },
  Soft: { type: "Soft", stopReason: "SoftReset", bootReason: "RemoteReset" },
};

/** 1.6 §5.14: accept first, act second. */
export const reset: Handler<"Reset", Pick<HandlerContext, "domain">> = async ({ type }, { domain }) =>
  (await domain.resets.may(type))
    ? { response: { status: "Accepted" }, after: () => domain.resets.now(wishes[type]) }
    : { response: { status: "Rejected" } };
