import { requests } from "../../src/messages/v201/validators.js";
import { blockedPrefix } from "./csms-answers.ts";
import type { Frame } from "./wire.ts";

const verdict = ({ idToken }: { readonly idToken: string }): { readonly status: string } => ({
  status: idToken.startsWith(blockedPrefix) ? "Blocked" : "Accepted",
});

/** The CALLRESULT payload for a CALL of the station, in 2.0.1. */
export function answerTo201({ action, payload }: Frame): object {
  const currentTime = new Date().toISOString();
  if (action === "BootNotification") return { status: "Accepted", currentTime, interval: 300 };
  if (action === "Heartbeat") return { currentTime };
  if (action === "Authorize" && requests.Authorize(payload)) return { idTokenInfo: verdict(payload.idToken) };
  if (action === "TransactionEvent" && requests.TransactionEvent(payload) && payload.idToken)
    return { idTokenInfo: verdict(payload.idToken) };
  return {};
}
