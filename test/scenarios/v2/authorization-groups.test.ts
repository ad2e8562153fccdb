import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { usualVariables } from "../../support/v2/settings.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const info = (status: string, more: Record<string, unknown> = {}) => ({ idTokenInfo: { status, ...more } });
const group = (idToken: string) => ({ groupIdToken: { idToken, type: "Central" } });

async function station({ variables, ...options }: RigOptions): Promise<Rig> {
  const rig = await new Rig({
    version: "2.0.1",
    ...options,
    variables: { ...usualVariables, "TxCtrlr/TxStartPoint": "PowerPathClosed", ...variables },
  }).start();
  rig.csms.forget();
  return rig;
}

const power = (rig: Rig, evse = 1): number => rig.controls.evse(evse).powerW;
const asked = (rig: Rig): unknown[] => rig.csms.of("Authorize").map(({ idToken }) => idToken);
const kinds = (rig: Rig): unknown[] => eventsOf(rig).map(({ eventType }) => eventType);

describe.each(owners)("C09: groups, sessions owned by the %s", (sessionOwner) => {
  const family = info("Accepted", group("FAMILY"));
  async function charging(variables: Record<string, string> = {}): Promise<Rig> {
    const rig = await station({ sessionOwner, variables });
    rig.csms.on("Authorize", () => family);
    rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? family : {}));
    await rig.chargeOn(1);
    return rig;
  }

  it("C09.FR.03 C09.FR.05: another of the group, who is not known here, is asked about and ends it", async () => {
    const rig = await charging();
    await rig.swipe(bob, 1);
    await rig.pass(10);
    expect(asked(rig)).toEqual([tokenOf(bob)]);
    expect(power(rig)).toBe(0);
    expect(eventsOf(rig)[0]).toMatchObject({ triggerReason: "StopAuthorized", idToken: tokenOf(bob) });
  });

  it("C01.FR.03 C09.FR.04 C09.FR.07: one the cache knows as good ends it, and nobody is asked", async () => {
    const rig = await charging();
    await rig.swipe(bob, 2); // learnt
    await rig.pass(130);
    rig.csms.forget();
    await rig.swipe(bob, 1);
    await rig.pass(10);
    expect(asked(rig)).toEqual([]);
    expect(power(rig)).toBe(0);
  });

  it("C09.FR.11: one of the group that is not accepted ends nothing", async () => {
    const rig = await charging();
    rig.csms.on("Authorize", () => info("Blocked", group("FAMILY")));
    for (const times of [1, 2]) {
      await rig.swipe(bob, 1);
      await rig.pass(10);
      expect(asked(rig)).toHaveLength(times);
    }
    expect(power(rig)).toBeGreaterThan(0);
  });
});

describe("C16: Master Pass", () => {
  const police = info("Accepted", group("POLICE"));
  const variables = { "AuthCtrlr/MasterPassGroupId": "Police" };

  it.each(owners)(
    "C12.FR.09 C16.FR.03: it starts nothing, from the cache neither, sessions owned by the %s",
    async (sessionOwner) => {
      const rig = await station({
        sessionOwner,
        variables: { ...variables, "AuthCtrlr/LocalPreAuthorize": "true" },
      });
      rig.csms.on("Authorize", () => police);
      await rig.plug(1);
      for (const times of [1, 1]) {
        await rig.swipe(bob, 1);
        await rig.pass(10);
        expect(asked(rig)).toHaveLength(times);
        expect([power(rig), kinds(rig)]).toEqual([0, []]);
      }
    },
  );

  it.each(owners)(
    "C16.FR.02 C16.FR.08: it ends all transactions with MasterPass, sessions owned by the %s",
    async (sessionOwner) => {
      const rig = await station({ sessionOwner, evses: 3, variables });
      await rig.chargeOn(1, alice);
      await rig.chargeOn(2, { value: "C4B1E", type: "ISO14443" });
      rig.csms.on("Authorize", () => police);
      await rig.swipe(bob, 3);
      await rig.pass(10);
      expect(asked(rig)).toEqual([tokenOf(bob)]);
      const ended = eventsOf(rig).filter(({ eventType }) => eventType === "Ended");
      expect(ended.map((event) => infoOf(event)["stoppedReason"])).toEqual(["MasterPass", "MasterPass"]);
      expect([power(rig), power(rig, 2), power(rig, 3)]).toEqual([0, 0, 0]);
    },
  );

  it("C16.FR.02: where every EVSE is busy it is asked about all the same, and told with what it ends", async () => {
    const rig = await station({ evses: 1, variables });
    await rig.chargeOn(1, alice);
    rig.csms.on("Authorize", () => police);
    await rig.swipe(bob, 1);
    await rig.pass(10);
    const ended = eventsOf(rig).find(({ eventType }) => eventType === "Ended");
    expect(ended).toMatchObject({ triggerReason: "StopAuthorized", idToken: tokenOf(bob) });
  });

  it.each(owners)("C16.FR.03: not from afar either, sessions owned by the %s", async (sessionOwner) => {
    const rig = await station({ sessionOwner, variables });
    await rig.plug(1);
    const start = {
      idToken: tokenOf(bob),
      remoteStartId: 1,
      evseId: 1,
      groupIdToken: group("POLICE").groupIdToken,
    };
    expect(await rig.csms.call("RequestStartTransaction", start)).toMatchObject({
      payload: { status: "Rejected" },
    });
    await rig.pass(10);
    expect(kinds(rig)).toEqual([]);
  });

  it.each(owners)(
    "C16.FR.03: one that the CSMS names as such after its transaction began does not go on, sessions owned by the %s",
    async (sessionOwner) => {
      const rig = await station({
        sessionOwner,
        variables: { ...variables, "AuthCtrlr/AuthorizeRemoteStart": "false" },
      });
      rig.csms.on("TransactionEvent", ({ payload }) => ("idToken" in payload ? police : {}));
      await rig.plug(1);
      await rig.csms.call("RequestStartTransaction", {
        ...{ idToken: tokenOf(bob), remoteStartId: 1, evseId: 1 },
      });
      await rig.pass(30);
      expect(power(rig)).toBe(0);
      const ended = eventsOf(rig).find(({ eventType }) => eventType === "Ended");
      expect(infoOf(ended)["stoppedReason"]).toBe("DeAuthorized");
    },
  );

  it("C16.FR.03: hardware that owns its sessions and knows Master Passes is told the group, when it comes and when it changes", async () => {
    const supports = ["unlock", "reset", "setMasterPassGroup"] as const;
    const rig = await station({ sessionOwner: "charger", variables, charger: { supports } });
    const setVariableData = [
      { component: { name: "AuthCtrlr" }, variable: { name: "MasterPassGroupId" }, attributeValue: "FIRE" },
    ];
    await rig.csms.call("SetVariables", { setVariableData });
    expect(rig.commands("setMasterPassGroup")).toEqual([{ groupId: "Police" }, { groupId: "FIRE" }]);
  });
});
