import type { Handler, HandlerContext } from "../handler.ts";

/** 1.6 §5.3: the value is on the disk before the answer says Accepted. */
export const changeConfiguration: Handler<"ChangeConfiguration", Pick<HandlerContext, "keys">> = (
  { key, value },
  { keys },
) => ({ response: { status: keys.write(key, value) } });
