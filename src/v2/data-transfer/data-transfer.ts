import { parseJson } from "../../kernel/json.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

/**
 * P01: to whoever registered for the vendor, else to the hardware. Data is any JSON in 2.x and a text here: what is no text goes
 * as its JSON.
 */
export const dataTransfer: Handler2<"DataTransfer", Pick<HandlerContext2, "domain">> = async (
  { vendorId, messageId, data },
  { domain },
) => {
  const text = data === undefined || typeof data === "string" ? data : JSON.stringify(data);
  const answer = await domain.dataTransfer.handle({ vendorId, messageId, data: text });
  if (answer.data === undefined) return { response: { status: answer.status } };
  return { response: { status: answer.status, data: parseJson(answer.data) ?? answer.data } };
};
