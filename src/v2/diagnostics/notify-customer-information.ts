import type { NotifyCustomerInformationRequest } from "../../messages/v21/types.ts";
import type { OutboundCall } from "../../model/rpc.ts";
import { numbered } from "../numbered-parts.ts";
import { partsOf } from "./customer-data.ts";

/** A text as the messages it takes: numbered from 0, all but the last with tbc (N09.FR.05, N10.FR.03). */
export function* notifyCustomerInformation(
  requestId: number,
  generatedAt: string,
  text: string,
): Generator<OutboundCall> {
  for (const { part: data, seqNo, tbc } of numbered(partsOf(text))) {
    const payload: NotifyCustomerInformationRequest = { requestId, generatedAt, data, seqNo, tbc };
    yield { action: "NotifyCustomerInformation", payload };
  }
}
