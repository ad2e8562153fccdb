import type { RecordingCsms } from "./csms.ts";
import type { Dice } from "./dice.ts";
import type { Drivers } from "./drivers.ts";
import type { Garage } from "./garage.ts";
import { noHooks } from "./garage.ts";
import { isTransactional } from "./usual-gate.ts";

export interface ResetAiming {
  readonly dice: Dice;
  readonly csms: RecordingCsms;
  readonly garage: Garage;
  readonly drivers: Drivers;
  readonly after: (ms: number, act: () => void) => void;
  /** Strikes at once or within the next few ms. */
  readonly soon: () => void;
}

/** How often the CSMS tries to ask while it cannot (no connection, another CALL unanswered), ms. */
const tryEveryMs = 15;

/**
 * The CSMS asks for a reset (at any instant, as a car begins to charge, while the outbox drains), and the kill falls before
 * it is taken, while it is carried out, or after it. Returns what it aims at, in words; the caller puts gate and hooks back.
 */
export function aimAtReset({ dice, csms, garage, drivers, after, soon }: ResetAiming): string {
  const type = dice.pick("Soft", "Hard");
  const when = dice.pick("any instant", "charging", "drain");
  const moment = dice.pick(
    "sent",
    "accepted",
    "end told",
    "hardware asked",
    "hardware back",
    "booting",
    "booted",
    "later",
  );
  const answered = dice.chance(0.5);
  const laterMs = dice.int(0, 1500);
  let asked = false;

  const atAction = (action: string): void => {
    const before = csms.gate;
    csms.gate = (call, answer) => {
      if (!asked || csms.wire.nameOf(call) !== action) before(call, answer);
      else {
        if (answered) answer("result");
        soon();
      }
    };
  };
  if (moment === "end told") atAction("StopTransaction");
  if (moment === "booting") atAction("BootNotification");
  if (moment === "booted") {
    const before = csms.gate;
    let boots = 0;
    csms.gate = (call, answer) => {
      before(call, answer);
      if (asked && call.action === "BootNotification") boots += 1;
      else if (boots > 0) soon();
    };
  }
  if (moment === "accepted" || moment === "later")
    csms.onAnswer = ({ action }) => {
      if (action !== "Reset") return;
      if (moment === "later") after(laterMs, soon);
      else soon();
    };
  const ask = (): void => {
    if (asked) return;
    asked = csms.ask("Reset", { type });
    if (!asked) after(tryEveryMs, ask);
    else if (moment === "sent") soon();
  };
  garage.hooks = {
    ...noHooks,
    [answered ? "afterCommand" : "beforeCommand"]: (name: string) => {
      if (name === "reset" && moment === "hardware asked") soon();
    },
    event: (type) => {
      if (!asked && when === "charging" && type === "chargingState") after(laterMs / 4, ask);
      if (asked && moment === "hardware back" && type === "online") soon();
    },
  };
  if (when === "any instant") after(dice.int(150, 1500), ask);
  if (when === "drain") {
    const behind = csms.gate;
    let left = dice.int(1, 10);
    csms.cut();
    drivers.hurried = true;
    drivers.network = false;
    after(dice.int(900, 1800), () => {
      drivers.hurried = false;
      csms.restore();
    });
    csms.gate = (call, answer) => {
      behind(call, answer);
      if (isTransactional(call) && --left === 0) ask();
    };
  } else csms.restore();
  return `${type} reset (${when}), killed: ${moment}`;
}
