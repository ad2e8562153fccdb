import { describe, expect, it } from "vitest";
import type { SessionInput, SessionState } from "../../../../hal/simulated/session-machine.ts";
import { nextSession } from "../../../../hal/simulated/session-machine.ts";
import { card } from "./rig.ts";

const place = { evse: 1, connector: 1 };
const grant = { token: card };
const states: Record<SessionState["kind"], SessionState> = {
  idle: { kind: "idle" },
  authorized: { kind: "authorized", grant, place },
  plugged: { kind: "plugged", place },
  transaction: { kind: "transaction", grant, place },
  finished: { kind: "finished", place },
};
const inputs: Record<SessionInput["kind"], SessionInput> = {
  plug: { kind: "plug", place },
  unplug: { kind: "unplug" },
  grant: { kind: "grant", grant, place },
  stop: { kind: "stop", reason: "Remote", token: null },
  withdraw: { kind: "withdraw" },
  disable: { kind: "disable" },
};

const begin = "transactionStarted permitEnergy";
const over = "endEnergy transactionFinished";
/** Every state and every input: where it goes, and what it does on the way. */
const table: Record<SessionState["kind"], Record<SessionInput["kind"], string>> = {
  idle: {
    plug: "plugged: sessionStarted",
    grant: "authorized: sessionStarted armTimeout",
    unplug: "idle:",
    stop: "idle:",
    withdraw: "idle:",
    disable: "idle:",
  },
  authorized: {
    plug: `transaction: cancelTimeout ${begin}`,
    grant: "authorized:",
    unplug: "authorized:",
    stop: "authorized:",
    withdraw: "idle: cancelTimeout sessionFinished",
    disable: "idle: cancelTimeout sessionFinished",
  },
  plugged: {
    plug: "plugged:",
    grant: `transaction: ${begin}`,
    unplug: "idle: sessionFinished",
    stop: "plugged:",
    withdraw: "finished:",
    disable: "idle: sessionFinished",
  },
  transaction: {
    plug: "transaction: permitEnergy",
    grant: "transaction:",
    unplug: `idle: ${over} sessionFinished`,
    stop: `finished: ${over}`,
    withdraw: `finished: ${over}`,
    disable: `idle: ${over} sessionFinished`,
  },
  finished: {
    plug: "plugged: sessionFinished sessionStarted",
    grant: "finished:",
    unplug: "idle: sessionFinished",
    stop: "finished:",
    withdraw: "finished:",
    disable: "idle: sessionFinished",
  },
};

describe("session machine", () => {
  const rows = Object.values(states).flatMap((state) =>
    Object.values(inputs).map((input) => [state.kind, input.kind, state, input] as const),
  );
  it.each(rows)("%s, %s", (_from, _by, state, input) => {
    const next = nextSession(state, input);
    const did = [`${next.state.kind}:`, ...next.effects.map((effect) => effect.kind)].join(" ");
    expect(did).toBe(table[state.kind][input.kind]);
  });

  it.each([
    ["unplug", "EVDisconnected"],
    ["withdraw", "DeAuthorized"],
    ["disable", "Other"],
    ["stop", "Remote"],
  ] as const)("%s ends a transaction with %s", (by, reason) => {
    const { effects } = nextSession(states.transaction, inputs[by]);
    expect(effects).toContainEqual({ kind: "transactionFinished", reason, token: null, place });
  });
});
