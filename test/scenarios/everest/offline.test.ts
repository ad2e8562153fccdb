import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { textAt } from "../../support/everest/read.ts";
import { charge, statusesOf, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

describe("EVerest without a CSMS", () => {
  const installation = installedModule();
  const config = { Core: { AllowOfflineTxForUnknownId: true } };

  const untilEvent = (everest: SmallEverest, name: string): Promise<unknown> =>
    everest.until(name, () =>
      everest.bus.vars("evse_manager_1", "evse/session_event").some((each) => textAt(each, "event") === name),
    );

  it("a session that begins and ends offline is told in order, once the CSMS is there", async () => {
    const everest = await SmallEverest.start(installation(), { offline: true, config });
    const evse = everest.evse(1);
    evse.measure(200);
    evse.plug();
    everest.peers.reader.swipe("04AABBCC");
    await untilEvent(everest, "ChargingStarted");
    evse.measure(900);
    everest.peers.reader.swipe("04AABBCC");
    await untilEvent(everest, "TransactionFinished");
    evse.unplug();
    await untilEvent(everest, "SessionFinished");
    everest.csms.back();
    const stop = await stopped(everest);
    expect(stop).toMatchObject({ transactionId: 1, meterStop: 900 });
    const [start = {}] = everest.csms.called("StartTransaction");
    expect(start).toMatchObject({ connectorId: 1, idTag: "04AABBCC", meterStart: 200 });
    expect(textAt(start, "timestamp") <= textAt(stop, "timestamp")).toBe(true);
    const story = everest.csms.calls.map(({ action }) => action);
    expect(story.indexOf("BootNotification")).toBe(0);
    expect(story.indexOf("StartTransaction")).toBeLessThan(story.indexOf("StopTransaction"));
    await everest.untilStatus(1, "Available");
  });

  it("a transaction that is stopped while the link is down ends once it is back", async () => {
    const everest = await SmallEverest.start(installation(), { config });
    await charge(everest);
    everest.csms.goAway();
    everest.evse(1).measure(4000);
    everest.peers.reader.swipe("04AABBCC");
    await untilEvent(everest, "TransactionFinished");
    everest.csms.back();
    expect(await stopped(everest)).toMatchObject({ transactionId: 1, meterStop: 4000 });
    await everest.untilStatus(1, "Finishing");
    expect(statusesOf(everest)).toEqual(["Available", "Preparing", "Charging", "Finishing"]);
  });

  it("the connection is told as it is", async () => {
    const everest = await SmallEverest.start(installation());
    const told = (): unknown => everest.bus.vars(everest.id, "ocpp_generic/connection_status").at(-1);
    await everest.until("told as connected", () =>
      JSON.stringify(told() ?? null).includes('"connected":true'),
    );
    expect(told()).toMatchObject({ identity: "cp001", security_profile: 0 });
    everest.csms.goAway();
    await everest.until("told as lost", () => JSON.stringify(told()).includes('"connected":false'));
    everest.csms.back();
    await everest.until("told as back", () => JSON.stringify(told()).includes('"connected":true'));
  });
});
