import type { Handler2, HandlerContext2 } from "../handler.ts";
import { dataOf, textOf } from "./data.ts";

/** P01: to whoever registered for the vendor, else to the hardware. Data is any JSON in 2.x and a text here. */
export const dataTransfer: Handler2<"DataTransfer", Pick<HandlerContext2, "domain">> = async (
  { vendorId, messageId, data },
  { domain },
) => {
  const text = data === undefined ? undefined : textOf(data);
  const answer = await domain.dataTransfer.handle({ vendorId, messageId, data: text });
  if (answer.data === undefined) return { response: { status: answer.status } };
  return { response: { status: answer.status, data: dataOf(answer.data) } };
};
