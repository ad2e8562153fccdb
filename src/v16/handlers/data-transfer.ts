import type { Handler, HandlerContext } from "../handler.ts";

/** 1.6 §5.6: to whoever registered for the vendor, else to the hardware. */
export const dataTransfer: Handler<"DataTransfer", Pick<HandlerContext, "domain">> = async (
  request,
  { domain },
) => {
  const { status, data } = await domain.dataTransfer.handle(request);
  return { response: data === undefined ? { status } : { status, data } };
};
