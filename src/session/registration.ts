import { step, type Step } from "../kernel/machine.ts";
import type { BootVerdict, Registration } from "../ports/dialect.ts";

/**
 * Where the station stands with the CSMS. `boot`: what is to become of the next BootNotification.
 * - `none`: none is due;
 * - `due`: one goes as soon as there is a connection;
 * - `sent`: one is queued or in flight;
 * - `waiting`: none may go before the wait is over, connected or not (1.6 §4.2).
 */
export interface RegistrationState {
  readonly registration: Registration;
  readonly online: boolean;
  readonly boot: "none" | "due" | "sent" | "waiting";
}

export type RegistrationInput =
  /**
   * `changed`: the BootNotification would not say what the accepted one said. `elsewhere`: it is another CSMS than that of the
   * connection before.
   */
  | { readonly kind: "opened"; readonly changed: boolean; readonly elsewhere: boolean }
  | { readonly kind: "closed" }
  | { readonly kind: "verdict"; readonly verdict: BootVerdict }
  /** No answer, a CALLERROR, or an answer that is no valid one. */
  | { readonly kind: "failed" }
  | { readonly kind: "waitOver" }
  /** The CSMS asks for a BootNotification (TriggerMessage). */
  | { readonly kind: "triggered" };

export type RegistrationEffect =
  | { readonly kind: "sendBoot" }
  /** Begin (anew) to wait before the next BootNotification. */
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "stopWaiting" }
  | { readonly kind: "heartbeatInterval"; readonly seconds: number }
  /** Registration, or being online, is not what it was: tell the reporters. */
  | { readonly kind: "changed" };

/**
 * Seconds between BootNotifications where the CSMS leaves it to the station (interval 0; 1.6 §4.2, B02.FR.07) or gave
 * no usable answer: often enough to come up soon after a CSMS does, too seldom to flood it.
 */
export const ownBootWaitS = 60;

export const unregistered: RegistrationState = { registration: "unregistered", online: false, boot: "due" };

/** The registration gate as a pure machine (1.6 §4.2; B01–B03). */
export function nextRegistration(
  state: RegistrationState,
  input: RegistrationInput,
): Step<RegistrationState, RegistrationEffect> {
  switch (input.kind) {
    case "opened":
      return input.elsewhere ? openedElsewhere() : opened(state, input.changed);
    case "closed":
      return closed(state);
    case "verdict":
      return judged(state, input.verdict);
    case "failed":
      return failed(state);
    case "waitOver":
      return waitOver(state);
    case "triggered":
      return state.online && state.boot !== "sent"
        ? step({ ...state, boot: "sent" }, { kind: "stopWaiting" }, { kind: "sendBoot" })
        : step(state);
  }
}

type Result = Step<RegistrationState, RegistrationEffect>;

/**
 * Once accepted in this process, a new connection needs no BootNotification, unless what it says has changed (1.6J §5.4,
 * part 4 §5.3). A wait the CSMS imposed goes on: no connection shortens it.
 */
function opened(state: RegistrationState, changed: boolean): Result {
  const online = { ...state, online: true };
  const due = state.boot === "due" || (state.registration === "accepted" && changed);
  return due
    ? step({ ...online, boot: "sent" }, { kind: "changed" }, { kind: "sendBoot" })
    : step(online, { kind: "changed" });
}

/** What one CSMS said of registration, and how long it wants to wait, is nothing to another (B10.FR.10, B01.FR.08). */
function openedElsewhere(): Result {
  return step(
    { registration: "unregistered", online: true, boot: "sent" },
    { kind: "stopWaiting" },
    { kind: "changed" },
    { kind: "sendBoot" },
  );
}

function closed(state: RegistrationState): Result {
  if (!state.online) return step(state);
  const boot = state.boot === "sent" ? "due" : state.boot;
  return step({ ...state, online: false, boot }, { kind: "changed" });
}

function judged(state: RegistrationState, { status, intervalS }: BootVerdict): Result {
  if (status === "Accepted") {
    const accepted = step<RegistrationState, RegistrationEffect>(
      { ...state, registration: "accepted", boot: "none" },
      { kind: "stopWaiting" },
      // B01.FR.04: only an interval above 0 changes the heartbeat.
      ...(intervalS > 0 ? [{ kind: "heartbeatInterval" as const, seconds: intervalS }] : []),
      { kind: "changed" },
    );
    return accepted;
  }
  const registration = status === "Pending" ? "pending" : "rejected";
  return step(
    { ...state, registration, boot: "waiting" },
    { kind: "wait", seconds: intervalS > 0 ? intervalS : ownBootWaitS },
    { kind: "changed" },
  );
}

/** A station that this CSMS accepted stays so when a further BootNotification gets no answer. */
function failed(state: RegistrationState): Result {
  if (!state.online) return step(state);
  if (state.registration === "accepted") return step({ ...state, boot: "none" });
  return step({ ...state, boot: "waiting" }, { kind: "wait", seconds: ownBootWaitS });
}

function waitOver(state: RegistrationState): Result {
  if (state.boot !== "waiting") return step(state);
  return state.online
    ? step({ ...state, boot: "sent" }, { kind: "sendBoot" })
    : step({ ...state, boot: "due" });
}
