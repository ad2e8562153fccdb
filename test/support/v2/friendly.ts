/** What a CSMS with no objections answers in OCPP 2.x; `now` is its time, ISO 8601. */
export function friendly2(
  action: string,
  payload: Record<string, unknown>,
  now: string,
): Record<string, unknown> {
  switch (action) {
    case "BootNotification":
      return { status: "Accepted", currentTime: now, interval: 86_400 };
    case "Heartbeat":
      return { currentTime: now };
    case "Authorize":
      return { idTokenInfo: { status: "Accepted" } };
    case "TransactionEvent":
      return "idToken" in payload ? { idTokenInfo: { status: "Accepted" } } : {};
    case "DataTransfer":
    case "SignCertificate":
      return { status: "Accepted" };
    default:
      return {};
  }
}
