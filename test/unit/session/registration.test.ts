import { describe, expect, it } from "vitest";
import {
  nextRegistration,
  ownBootWaitS,
  unregistered,
  type RegistrationEffect,
  type RegistrationInput,
  type RegistrationState,
} from "../../../src/session/registration.ts";

const state = (
  registration: RegistrationState["registration"],
  online: boolean,
  boot: RegistrationState["boot"],
): RegistrationState => ({ registration, online, boot });
const opened: RegistrationInput = { kind: "opened", changed: false, elsewhere: false };
const openedChanged: RegistrationInput = { kind: "opened", changed: true, elsewhere: false };
const openedElsewhere: RegistrationInput = { kind: "opened", changed: true, elsewhere: true };
const closed: RegistrationInput = { kind: "closed" };
const failed: RegistrationInput = { kind: "failed" };
const waitOver: RegistrationInput = { kind: "waitOver" };
const triggered: RegistrationInput = { kind: "triggered" };
const verdict = (status: "Accepted" | "Pending" | "Rejected", intervalS: number): RegistrationInput => ({
  kind: "verdict",
  verdict: { status, intervalS, currentTime: null },
});
const changed: RegistrationEffect = { kind: "changed" };
const sendBoot: RegistrationEffect = { kind: "sendBoot" };
const stopWaiting: RegistrationEffect = { kind: "stopWaiting" };
const wait = (seconds: number): RegistrationEffect => ({ kind: "wait", seconds });
const interval = (seconds: number): RegistrationEffect => ({ kind: "heartbeatInterval", seconds });

type Row = [
  name: string,
  from: RegistrationState,
  input: RegistrationInput,
  to: RegistrationState,
  effects: RegistrationEffect[],
];

describe("registration", () => {
  it.each<Row>([
    [
      "1.6 §4.2, B01.FR.01: the first connection boots",
      unregistered,
      opened,
      state("unregistered", true, "sent"),
      [changed, sendBoot],
    ],
    [
      "a connection lost while booting boots again",
      state("unregistered", true, "sent"),
      closed,
      state("unregistered", false, "due"),
      [changed],
    ],
    ["an attempt to connect that failed changes nothing", unregistered, closed, unregistered, []],
    [
      "§4.2: Accepted sets the heartbeat interval",
      state("unregistered", true, "sent"),
      verdict("Accepted", 300),
      state("accepted", true, "none"),
      [stopWaiting, interval(300), changed],
    ],
    [
      "B01.FR.04: Accepted with interval 0 leaves it",
      state("pending", true, "sent"),
      verdict("Accepted", 0),
      state("accepted", true, "none"),
      [stopWaiting, changed],
    ],
    [
      "§4.2: Pending waits the interval",
      state("unregistered", true, "sent"),
      verdict("Pending", 10),
      state("pending", true, "waiting"),
      [wait(10), changed],
    ],
    [
      "§4.2: Rejected waits the interval",
      state("unregistered", true, "sent"),
      verdict("Rejected", 86_400),
      state("rejected", true, "waiting"),
      [wait(86_400), changed],
    ],
    [
      "§4.2, B02.FR.07: interval 0 leaves the wait to the station",
      state("unregistered", true, "sent"),
      verdict("Rejected", 0),
      state("rejected", true, "waiting"),
      [wait(ownBootWaitS), changed],
    ],
    [
      "a negative interval is none",
      state("unregistered", true, "sent"),
      verdict("Pending", -5),
      state("pending", true, "waiting"),
      [wait(ownBootWaitS), changed],
    ],
    [
      "B02.FR.08: the wait over, it boots again",
      state("rejected", true, "waiting"),
      waitOver,
      state("rejected", true, "sent"),
      [sendBoot],
    ],
    [
      "over while offline, it boots with the next connection",
      state("rejected", false, "waiting"),
      waitOver,
      state("rejected", false, "due"),
      [],
    ],
    [
      "§4.2, B02.FR.04: a new connection does not shorten the wait",
      state("rejected", true, "waiting"),
      closed,
      state("rejected", false, "waiting"),
      [changed],
    ],
    [
      "... and sends nothing",
      state("rejected", false, "waiting"),
      opened,
      state("rejected", true, "waiting"),
      [changed],
    ],
    [
      "no usable answer: boots again after a while",
      state("unregistered", true, "sent"),
      failed,
      state("unregistered", true, "waiting"),
      [wait(ownBootWaitS)],
    ],
    [
      "... and stays Pending if it was",
      state("pending", true, "sent"),
      failed,
      state("pending", true, "waiting"),
      [wait(ownBootWaitS)],
    ],
    [
      "an accepted station stays so",
      state("accepted", true, "sent"),
      failed,
      state("accepted", true, "none"),
      [],
    ],
    [
      "1.6J §5.4: once accepted, a new connection does not boot",
      state("accepted", false, "none"),
      opened,
      state("accepted", true, "none"),
      [changed],
    ],
    [
      "1.6J §5.4: unless the BootNotification would say something new",
      state("accepted", false, "none"),
      openedChanged,
      state("accepted", true, "sent"),
      [changed, sendBoot],
    ],
    [
      "B10.FR.10: another CSMS hears a BootNotification, and nothing else before it accepts (B01.FR.08)",
      state("accepted", false, "none"),
      openedElsewhere,
      state("unregistered", true, "sent"),
      [stopWaiting, changed, sendBoot],
    ],
    [
      "B10.FR.10: the wait of one CSMS is not another's",
      state("rejected", false, "waiting"),
      openedElsewhere,
      state("unregistered", true, "sent"),
      [stopWaiting, changed, sendBoot],
    ],
    [
      "§4.2: a TriggerMessage may shorten the wait",
      state("pending", true, "waiting"),
      triggered,
      state("pending", true, "sent"),
      [stopWaiting, sendBoot],
    ],
    [
      "a trigger while one is on its way is that one",
      state("pending", true, "sent"),
      triggered,
      state("pending", true, "sent"),
      [],
    ],
    [
      "a trigger without a connection is nothing",
      state("pending", false, "waiting"),
      triggered,
      state("pending", false, "waiting"),
      [],
    ],
    [
      "an accepted station can be rejected again",
      state("accepted", true, "sent"),
      verdict("Rejected", 5),
      state("rejected", true, "waiting"),
      [wait(5), changed],
    ],
    [
      "a wait that ends after all is settled is nothing",
      state("accepted", true, "none"),
      waitOver,
      state("accepted", true, "none"),
      [],
    ],
  ])("%s", (_name, from, input, to, effects) => {
    expect(nextRegistration(from, input)).toEqual({ state: to, effects });
  });
});
