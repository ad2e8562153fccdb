import type { Handler, HandlerContext } from "../handler.ts";

/** 1.6 §5.8: unknown keys are named; an empty or absent list asks for all. */
export const getConfiguration: Handler<"GetConfiguration", Pick<HandlerContext, "keys">> = (
  { key },
  { keys },
) => {
  const { known, unknown } = keys.read(key && key.length > 0 ? key : undefined);
  return {
    response: {
      ...(known.length > 0 ? { configurationKey: known } : {}),
      ...(unknown.length > 0 ? { unknownKey: unknown } : {}),
    },
  };
};
