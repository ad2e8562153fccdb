import { describe, expect, it } from "vitest";
import type { IdToken } from "../../../src/model/token.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf } from "../../support/v2/events.ts";
import { chargerOwnedVariables } from "../../support/v2/settings.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const both: RigOptions = {
  version: "1.6",
  section: { OcppVersions: ["2.0.1", "1.6"] },
  keys: { StopTransactionOnInvalidId: "true", ResumeTransactionsOnBoot: "true" },
};

/** What 1.6 calls her card by, in the words of 2.0.1. */
const named = { idToken: alice.value, type: "Central" };

/** A transaction that 1.6 started from afar, for Alice. */
async function startedBy16(options: RigOptions = {}, verdict = "Accepted"): Promise<Rig> {
  const rig = await new Rig({ ...both, ...options }).start();
  rig.csms.on("StartTransaction", () => ({ transactionId: 5, idTagInfo: { status: verdict } }));
  await rig.plug(1);
  await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag: alice.value });
  await rig.pass(10);
  return rig;
}

/** The CSMS goes away, and comes back speaking 2.0.1. */
async function comeBackIn201(rig: Rig): Promise<void> {
  rig.csms.unplug();
  await rig.pass(1);
  rig.csms.version = "2.0.1";
  rig.csms.forget();
  rig.csms.plugIn();
  await rig.pass(30);
}

const power = (rig: Rig): number => rig.controls.evse(1).powerW;

async function present(rig: Rig, token: IdToken): Promise<void> {
  await rig.swipe(token, 1);
  await rig.pass(5);
}

describe.each(owners)("a driver 1.6 named, in 2.0.1, sessions owned by the %s", (sessionOwner) => {
  it.each(["lives on", "is killed"])(
    "stops with a card the transaction that 1.6 started, and nobody is asked; the station %s",
    async (life) => {
      const variables = chargerOwnedVariables;
      const rig = await startedBy16({ sessionOwner, variables });
      await comeBackIn201(rig);
      if (life === "is killed") {
        await rig.kill();
        await rig.start();
        await rig.pass(30);
      }
      expect(power(rig)).toBeGreaterThan(0);
      rig.csms.on("Authorize", () => ({ idTokenInfo: { status: "Invalid" } }));
      await present(rig, bob);
      expect(power(rig), "a stranger").toBeGreaterThan(0);
      rig.csms.forget();
      await present(rig, alice);
      expect(power(rig), "the driver").toBe(0);
      expect(rig.csms.of("Authorize")).toEqual([]);
      expect(eventsOf(rig)).toMatchObject([
        { eventType: "Ended", triggerReason: "StopAuthorized", idToken: tokenOf(alice) },
      ]);
    },
  );

  it("C01.FR.25: what 2.0.1 itself calls Central is another's than a card of the same digits", async () => {
    const variables = chargerOwnedVariables;
    const rig = await new Rig({ ...both, version: "2.0.1", sessionOwner: "station", variables }).start();
    await rig.plug(1);
    await rig.csms.call("RequestStartTransaction", { remoteStartId: 1, evseId: 1, idToken: named });
    await rig.pass(10);
    rig.csms.on("Authorize", () => ({ idTokenInfo: { status: "Invalid" } }));
    await present(rig, alice);
    expect(power(rig)).toBeGreaterThan(0);
  });
});

describe("a token that 1.6 named", () => {
  it.each(["lives on", "is killed"])(
    "C15.FR.05 E05.FR.11: opens with the card the plug that is kept for it; the station %s",
    async (life) => {
      const rig = await startedBy16({}, "Blocked");
      await comeBackIn201(rig);
      if (life === "is killed") {
        await rig.kill();
        await rig.start();
        await rig.pass(120);
      }
      expect(power(rig)).toBe(0);
      expect(rig.controls.unplug(1, "socket"), "nobody came").toBe(false);
      rig.csms.on("Authorize", () => ({ idTokenInfo: { status: "Invalid" } }));
      await present(rig, bob);
      expect(rig.controls.unplug(1, "socket"), "a stranger").toBe(false);
      rig.csms.forget();
      await present(rig, alice);
      expect(rig.controls.unplug(1, "socket"), "its driver").toBe(true);
      expect(rig.csms.of("Authorize")).toEqual([]);
    },
  );

  it("is told to 2.0.1 as Central", async () => {
    const rig = await new Rig(both).start();
    rig.csms.on("StartTransaction", () => "silence");
    await rig.plug(1);
    await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag: alice.value });
    await rig.pass(10);
    await comeBackIn201(rig);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started" });
    expect(eventsOf(rig)[0]?.["idToken"]).toEqual(named);
  });

  it("N09.FR.05: is a customer's whatever the type 2.0.1 asks with", async () => {
    const rig = await startedBy16({}, "Blocked");
    await comeBackIn201(rig);
    const ask = { requestId: 1, report: true, clear: false, idToken: tokenOf(alice) };
    await rig.csms.call("CustomerInformation", ask);
    await rig.pass(5);
    const [told] = rig.csms.of("NotifyCustomerInformation");
    expect(String(told?.["data"])).toMatch(/plug/i);
  });
});
