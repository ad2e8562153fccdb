import { describe, expect, it } from "vitest";
import { Backlog } from "../../../../hal/everest/backlog.ts";
import type { ChargerSnapshot } from "../../../../src/ports/charger-events.ts";

const snapshot = (...sessions: string[]): ChargerSnapshot => ({
  connectors: [],
  errors: [],
  info: { balances: false, supports: [] },
  sessions: sessions.map((sessionId) => ({ evse: 1, sessionId })),
});
const place = { evse: 1, connector: 1 };

describe("what the station did not hear yet", () => {
  it("a session still to be told of is none that was lost: a killed process may have told its beginning", () => {
    const backlog = new Backlog();
    backlog.open(() => snapshot("before"));
    const reading = { samples: [] };
    const token = { value: "A", type: "ISO14443" };
    backlog.keep({ type: "sessionFinished", ...place, sessionId: "before" });
    backlog.keep({ type: "plugged", ...place });
    backlog.keep({ type: "transactionStarted", ...place, sessionId: "later", token, reading });
    backlog.keep({
      ...{ type: "transactionFinished", ...place, sessionId: "later", reason: "Local", token, reading },
    });
    const taken = backlog.take(() => snapshot());
    expect(taken.snapshot.sessions).toEqual(snapshot("before", "later").sessions);
    expect(taken.events).toHaveLength(4);
  });

  it("nothing kept: how things stand is all there is", () => {
    expect(new Backlog().take(() => snapshot("now")).snapshot.sessions).toEqual(snapshot("now").sessions);
  });
});
