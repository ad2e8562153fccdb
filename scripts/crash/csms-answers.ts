import { requests } from "../../src/messages/v16/validators.js";

/** Tokens that begin so may not charge: such a transaction, begun offline, ends as DeAuthorized. */
export const blockedPrefix = "BLOCKED";

const verdict = (idTag: string): { status: string } => ({
  status: idTag.startsWith(blockedPrefix) ? "Blocked" : "Accepted",
});

/** The CALLRESULT payload for a CALL of the station. */
export function answerTo(
  { action, payload }: { readonly action: string; readonly payload: unknown },
  transactionId: () => number,
): object {
  const currentTime = new Date().toISOString();
  if (action === "BootNotification") return { status: "Accepted", currentTime, interval: 300 };
  if (action === "Heartbeat") return { currentTime };
  if (action === "Authorize" && requests.Authorize(payload)) return { idTagInfo: verdict(payload.idTag) };
  if (action === "StartTransaction" && requests.StartTransaction(payload))
    return { transactionId: transactionId(), idTagInfo: verdict(payload.idTag) };
  return {};
}
