import { describe, expect, it } from "vitest";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { IdToken, TokenInfo } from "../../../src/model/token.ts";
import type { Transaction } from "../../../src/model/transaction.ts";
import type { Charger } from "../../../src/ports/charger.ts";
import { Hardware } from "../../../src/station/hardware.ts";
import { idleSession } from "../../../src/station/session-machine.ts";
import type { StationFacts } from "../../../src/station/station-facts.ts";
import { TokenIdentity } from "../../../src/station/token-identity.ts";
import { tokenPresented } from "../../../src/station/token-presented.ts";
import { evseOf, factsOf } from "../../support/facts.ts";
import { model } from "../device-model/model-for-tests.ts";

const card = (value: string): IdToken => ({ value, type: "ISO14443" });
const moment = { boot: 1, mono: 0, wall: 0 };

/** Two EVSEs; what the CSMS says of every token; what came of a card at a reader. */
async function present(
  info: TokenInfo,
  arrange: (facts: StationFacts, run: (evse: number, token: string, group?: string) => void) => void,
  token: string,
  reader?: number,
): Promise<string[]> {
  const facts = factsOf();
  const running = new Map<string, Transaction>();
  const done: string[] = [];
  const run = (evse: number, holder: string, group?: string): void => {
    const id = `tx${evse}`;
    evseOf(facts, evse).transactionId = id;
    evseOf(facts, evse).session = { ...idleSession, plugged: 1, transaction: 1 };
    running.set(id, {
      id,
      place: { evse, connector: 1 },
      startedAt: moment,
      meterStartWh: 0,
      token: card(holder),
      groupId: group ?? null,
      tokenPriority: null,
      chargingPriority: null,
      invalidAtWh: null,
      reservationId: null,
      remoteStartId: null,
      sequence: 1,
      lastMeterWh: 0,
      lastMeterAt: moment,
      endedAt: null,
    });
  };
  arrange(facts, run);
  const charger: Charger = {
    sessionOwner: "station",
    start: async () => undefined,
    stop: async () => undefined,
    command: async (name) => {
      done.push(name);
      return { status: "offline" };
    },
  };
  await tokenPresented(
    {
      clock: new VirtualClock(),
      settings: model(),
      facts,
      hardware: new Hardware(charger, silentLogger, facts),
      pendingTokens: new Set(),
      transactions: { get: (id: string) => running.get(id) },
      authorizer: {
        authorize: async () => {
          done.push("ask");
          return info;
        },
        known: () => undefined,
        isMaster: () => false,
        hasMaster: false,
        asksDuringTransactions: false,
        identity: new TokenIdentity({}),
      },
      sessions: {
        authorize: (evse) => void done.push(`start ${evse.id}`),
        stop: (evse) => void done.push(`stop ${evse.id}`),
      },
    },
    reader,
    card(token),
  );
  return done;
}

const accepted: TokenInfo = { status: "Accepted" };
const ofFamily: TokenInfo = { status: "Accepted", groupId: "Family" };
const plug = (facts: StationFacts, evse: number): void => {
  evseOf(facts, evse).session = { ...idleSession, plugged: 1 };
};
type Arrange = Parameters<typeof present>[1];

describe("tokenPresented", () => {
  const cases: [string, TokenInfo, Arrange, string, number | undefined, string[]][] = [
    ["nothing there: the first free EVSE", accepted, () => undefined, "A", undefined, ["ask", "start 1"]],
    ["a car waits at 2", accepted, (facts) => plug(facts, 2), "A", undefined, ["ask", "start 2"]],
    ["the reader is at 1", accepted, (facts) => plug(facts, 2), "A", 1, ["ask", "start 1"]],
    ["refused", { status: "Blocked" }, () => undefined, "A", 1, ["ask", "deny"]],
    [
      "its own transaction, other case (§4.1)",
      accepted,
      (_f, run) => run(1, "ab"),
      "AB",
      undefined,
      ["stop 1"],
    ],
    ["another's transaction, nothing free (TC_068_CS)", accepted, (_f, run) => run(1, "A"), "B", 1, ["deny"]],
    [
      "of the group, which is told in another case (§3.10)",
      ofFamily,
      (_f, run) => run(1, "A", "FAMILY"),
      "B",
      1,
      ["ask", "stop 1"],
    ],
    ["of another group", ofFamily, (_f, run) => run(1, "A", "OTHERS"), "B", 1, ["ask", "deny"]],
    ["of no group", accepted, (_f, run) => run(1, "A", "FAMILY"), "B", 1, ["ask", "deny"]],
    [
      "of the group, and a second car waits",
      ofFamily,
      (facts, run) => {
        run(1, "A", "FAMILY");
        plug(facts, 2);
      },
      "B",
      undefined,
      ["ask", "start 2"],
    ],
    [
      "of the group, and no car waits",
      ofFamily,
      (_f, run) => run(1, "A", "FAMILY"),
      "B",
      undefined,
      ["ask", "stop 1"],
    ],
    ["an EVSE that is none", accepted, () => undefined, "A", 9, ["deny"]],
    ["out of service", accepted, (facts) => void (facts.operative = false), "A", undefined, ["deny"]],
    ["the station restarts", accepted, (facts) => void (facts.restarting = true), "A", undefined, ["deny"]],
  ];
  it.each(cases)("%s", async (_name, info, arrange, token, reader, expected) => {
    expect(await present(info, arrange, token, reader)).toEqual(expected);
  });
});
