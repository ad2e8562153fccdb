import type { Link, LinkListener } from "../../src/ports/link.ts";

const idTagInfo = { status: "Accepted" };

/** A link whose CSMS answers each CALL at once, and accepts everything. */
export function instantCsms(answered: () => void): Link {
  let listener: LinkListener | null = null;
  let transactionId = 0;
  const answerTo = (action: unknown): object => {
    if (action === "BootNotification")
      return { status: "Accepted", currentTime: "2026-01-01T00:00:00Z", interval: 86_400 };
    if (action === "StartTransaction") return { idTagInfo, transactionId: ++transactionId };
    return {};
  };
  return {
    start: (given) => {
      listener = given;
      listener.opened("ocpp1.6");
    },
    send: (text) => {
      const frame: unknown = JSON.parse(text);
      if (!Array.isArray(frame) || frame[0] !== 2) return true;
      const answer = JSON.stringify([3, frame[1], answerTo(frame[2])]);
      queueMicrotask(() => {
        listener?.text(answer);
        if (frame[2] !== "BootNotification") answered();
      });
      return true;
    },
    reconnect: () => undefined,
    stop: async () => undefined,
  };
}
