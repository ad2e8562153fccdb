import type { CustomerInformationRequest } from "../../messages/v21/types.ts";
import type { CustomerReference } from "../../station/customer-information.ts";
import { namedToken } from "../authorization/id-token.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { customerText } from "./customer-data.ts";
import { notifyCustomerInformation } from "./notify-customer-information.ts";

type Context = Pick<HandlerContext2, "domain" | "customerReports">;

/** N10.FR.06: told where only that was asked for. */
const clearedText = "The data of the customer was cleared.";

/** The one customer a request names; null: none, or several (N09.FR.09). */
function referenceOf(request: CustomerInformationRequest): CustomerReference | null {
  const { idToken, customerIdentifier: identifier, customerCertificate } = request;
  const named: CustomerReference[] = [];
  if (idToken) named.push({ kind: "token", token: namedToken(idToken) });
  if (identifier !== undefined) named.push({ kind: "identifier", identifier });
  if (customerCertificate) named.push({ kind: "certificate" });
  const [only] = named;
  return only && named.length === 1 ? only : null;
}

/**
 * N09, N10: what is known of a customer is told, cleared, or both. It is cleared before the answer: that promises it. One report at
 * a time (N09.FR.03, N10.FR.05).
 */
export const customerInformation: Handler2<"CustomerInformation", Context> = (request, context) => {
  const { domain, customerReports } = context;
  const { customers, time } = domain;
  const { requestId, report, clear } = request;
  const customer = referenceOf(request);
  if (!customer) return { response: { status: "Invalid" } };
  // N09.FR.07, N10.FR.07.
  if (!report && !clear) return { response: { status: "Rejected" } };
  if (!customers.ready || customerReports.busy) return { response: { status: "Rejected" } };
  const record = report ? customers.find(customer) : null;
  const iso = (wall: number): string => new Date(wall).toISOString();
  const found = record ? customerText(record, (moment) => iso(time.resolve(moment).wall)) : "";
  if (clear && !customers.clear(customer)) return { response: { status: "Rejected" } };
  const messages = notifyCustomerInformation(requestId, iso(time.wall()), report ? found : clearedText);
  return {
    response: { status: "Accepted" },
    after: () => customerReports.send(messages),
  };
};
