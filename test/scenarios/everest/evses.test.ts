import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { listAt } from "../../support/everest/read.ts";
import { charge, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

describe("several EVSEs in EVerest, OCPP 1.6", () => {
  const installation = installedModule();

  it("two at once: each has its own transaction", async () => {
    const everest = await SmallEverest.start(installation(), { evses: [{ meterWh: 10 }, { meterWh: 20 }] });
    const one = await charge(everest, { evse: 1, token: "ONE" });
    const two = await charge(everest, { evse: 2, token: "TWO" });
    expect([one, two]).toMatchObject([
      { connectorId: 1, idTag: "ONE", meterStart: 10 },
      { connectorId: 2, idTag: "TWO", meterStart: 20 },
    ]);
    everest.evse(2).measure(2020);
    expect(await everest.csms.ask("RemoteStopTransaction", { transactionId: 2 })).toBe("Accepted");
    expect(await stopped(everest, 1)).toMatchObject({ transactionId: 2, meterStop: 2020, reason: "Remote" });
    expect(everest.csms.status(1)).toBe("Charging");
    everest.evse(1).unplug();
    expect(await stopped(everest, 2)).toMatchObject({ transactionId: 1, reason: "EVDisconnected" });
  });

  it("an EVSE with two connectors: 1.6 counts through, EVSE by EVSE", async () => {
    const everest = await SmallEverest.start(installation(), { evses: [{ connectors: 2 }, {}] });
    expect([0, 1, 2, 3].map((each) => everest.csms.status(each))).toEqual(Array(4).fill("Available"));
    everest.evse(1).plug(2);
    await everest.untilStatus(2, "Preparing");
    everest.peers.reader.swipe("ONE");
    await everest.untilStatus(2, "Charging");
    const two = await charge(everest, { evse: 2, connector: 3, token: "TWO" });
    expect(everest.csms.called("StartTransaction")[0]).toMatchObject({ connectorId: 2, idTag: "ONE" });
    expect(two).toMatchObject({ connectorId: 3, idTag: "TWO" });
    expect(await everest.csms.ask("RemoteStopTransaction", { transactionId: 1 })).toBe("Accepted");
    expect(await stopped(everest)).toMatchObject({ transactionId: 1 });
    await everest.untilStatus(2, "Finishing");
    expect(everest.csms.status(3)).toBe("Charging");
  });

  it("a remote start without a connector finds the car that waits", async () => {
    const everest = await SmallEverest.start(installation(), { evses: [{}, {}] });
    everest.evse(2).plug();
    await everest.untilStatus(2, "Preparing");
    expect(await everest.csms.ask("RemoteStartTransaction", { idTag: "REMOTE" })).toBe("Accepted");
    await everest.untilStatus(2, "Charging");
    const token = everest.bus.vars(everest.id, "auth_provider/provided_token").at(-1);
    expect(listAt(token, "connectors")).toContain(2);
  });
});
