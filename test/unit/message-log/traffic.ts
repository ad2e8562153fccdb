import type { Traffic } from "../../../src/ports/traffic.ts";

/** Frames as the session hands them to the message log; each a millisecond after the last. */
export function trafficMaker(start = Date.UTC(2026, 0, 1)): {
  call(
    direction: "in" | "out",
    messageId: string,
    action: string,
    payload: unknown,
    afterMs?: number,
  ): Traffic;
  result(direction: "in" | "out", messageId: string, payload: unknown, afterMs?: number): Traffic;
  error(direction: "in" | "out", messageId: string, code: string, text: string, details?: object): Traffic;
  garbage(text: string): Traffic;
} {
  let mono = 0;
  const stamp = (
    direction: "in" | "out",
    afterMs: number,
  ): { direction: "in" | "out"; wall: number; mono: number } => {
    mono += afterMs;
    return { direction, wall: start + mono, mono };
  };
  return {
    call: (direction, messageId, action, payload, afterMs = 1) => ({
      ...stamp(direction, afterMs),
      text: JSON.stringify([2, messageId, action, payload]),
      frame: { kind: "call", messageId, action },
    }),
    result: (direction, messageId, payload, afterMs = 1) => ({
      ...stamp(direction, afterMs),
      text: JSON.stringify([3, messageId, payload]),
      frame: { kind: "result", messageId },
    }),
    error: (direction, messageId, code, text, details = {}) => ({
      ...stamp(direction, 1),
      text: JSON.stringify([4, messageId, code, text, details]),
      frame: { kind: "error", messageId, code },
    }),
    garbage: (text) => ({ ...stamp("in", 1), text, frame: { kind: "garbage" } }),
  };
}
