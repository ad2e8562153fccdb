import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { usualVariables } from "../../support/v2/settings.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const info = (status: string, more: Record<string, unknown> = {}) => ({ idTokenInfo: { status, ...more } });
const nobody = { value: "", type: "NoAuthorization" };

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

describe.each(owners)("C01, C02, C06: who may charge, sessions owned by the %s", (sessionOwner) => {
  it("C01.FR.01 C01.FR.02 C06.FR.01 C06.FR.02: energy only after the CSMS accepted the token, which is asked about once", async () => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    await rig.pass(60);
    expect(power(rig)).toBe(0);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(asked(rig)).toEqual([tokenOf(alice)]);
    expect(power(rig)).toBeGreaterThan(0);
  });

  it.each(["Central", "eMAID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress"])(
    "C01.FR.02 C06.FR.02: a token of type %s is asked about as that",
    async (type) => {
      const rig = await station({ sessionOwner });
      await rig.plug(1);
      await rig.swipe({ value: "T0KEN", type }, 1);
      expect(asked(rig)).toEqual([{ idToken: "T0KEN", type }]);
    },
  );

  it("C06.FR.03: a token of type Local is asked about to begin, and for nothing else in its whole session", async () => {
    const rig = await station({ sessionOwner });
    const local = { value: "L0CAL", type: "Local" };
    await rig.plug(1);
    await rig.swipe(local, 1);
    await rig.pass(3600);
    expect(power(rig)).toBeGreaterThan(0);
    await rig.swipe(local, 1);
    await rig.pass(10);
    expect(power(rig)).toBe(0);
    await rig.unplug(1);
    await rig.pass(600);
    expect(kinds(rig).at(-1)).toBe("Ended");
    expect(asked(rig)).toEqual([tokenOf(local)]);
  });

  it("C01.FR.02: an unknown token is asked about though it can end nothing here, and ends nothing (TC_C_04_CS)", async () => {
    const rig = await station({ sessionOwner });
    await rig.chargeOn(1);
    await rig.chargeOn(2);
    await rig.swipe({ value: "CAFE", type: "ISO14443" }, 1);
    await rig.pass(5);
    // Hardware that owns its sessions takes no token where nothing is free.
    expect(asked(rig)).toHaveLength(sessionOwner === "station" ? 1 : 0);
    expect(power(rig)).toBeGreaterThan(0);
  });

  it.each([
    [36, 1],
    [37, 0],
  ])(
    "C01.FR.02: an idToken of %i characters is asked about %i times: 2.0.1 carries 36",
    async (length, times) => {
      const rig = await station({ sessionOwner });
      await rig.plug(1);
      await rig.swipe({ value: "A".repeat(length), type: "Local" }, 1);
      await rig.pass(10);
      expect(asked(rig)).toHaveLength(times);
      expect(power(rig) > 0).toBe(times === 1);
    },
  );

  it("C01.FR.03 C01.FR.04 C01.FR.25: the token that began it ends it, in whatever case, and nobody is asked", async () => {
    const rig = await station({ sessionOwner });
    await rig.chargeOn(1);
    await rig.swipe({ ...alice, value: alice.value.toLowerCase() }, 1);
    await rig.pass(10);
    expect(asked(rig)).toEqual([]);
    expect(power(rig)).toBe(0);
    expect(eventsOf(rig)[0]).toMatchObject({ triggerReason: "StopAuthorized" });
  });

  it("C01.FR.21: at no EVSE but those the CSMS named", async () => {
    const rig = await station({ sessionOwner });
    rig.csms.on("Authorize", () => info("Accepted", { evseId: [2] }));
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(power(rig)).toBe(0);
    await rig.plug(2);
    await rig.swipe(alice, 2);
    await rig.pass(10);
    expect([power(rig), power(rig, 2)]).toEqual([0, expect.any(Number)]);
    expect(power(rig, 2)).toBeGreaterThan(0);
  });

  it("C01.FR.21: a token for one of two cars that wait starts nothing at the other", async () => {
    const rig = await station({ sessionOwner });
    rig.csms.on("Authorize", () => info("Accepted", { evseId: [2] }));
    await rig.plug(1);
    await rig.plug(2);
    await rig.swipe(alice);
    await rig.pass(10);
    expect(power(rig)).toBe(0);
    // Hardware that owns its sessions might have chosen the other one: it is refused, and asked for again at the right one.
    await rig.swipe(alice, 2);
    await rig.pass(10);
    expect(power(rig)).toBe(0);
    if (sessionOwner === "charger") expect(power(rig, 2)).toBeGreaterThan(0);
  });

  it("C04.FR.04: a key code is in no log, not in that of the messages either", async () => {
    const rig = await station({
      sessionOwner,
      variables: { "AuthCacheCtrlr/Enabled": "true" },
      files: [
        { handle: InternalCtrlr.LogMessages, value: true, origin: "user" },
        { handle: InternalCtrlr.LogMessagesFormat, value: ["callback"], origin: "config" },
        { handle: InternalCtrlr.LogMessagesRaw, value: true, origin: "config" },
      ],
    });
    const pin = { value: "SECRET-4711", type: "KeyCode" } as const;
    /** The customer asks what is known. */
    const inform = async (requestId: number): Promise<void> => {
      const idToken = { idToken: pin.value, type: pin.type };
      await rig.csms.call("CustomerInformation", { requestId, report: true, clear: false, idToken });
      await rig.pass(10);
      const [told] = rig.csms.of("NotifyCustomerInformation").slice(-1);
      expect(told?.["data"], "the CSMS is told").toContain(pin.value);
    };
    rig.csms.on("Authorize", () => info("Invalid"));
    await rig.plug(1);
    await rig.swipe(pin, 1);
    await rig.pass(10);
    await inform(1);
    rig.csms.on("Authorize", () => info("Accepted"));
    await rig.swipe(pin, 1);
    await rig.pass(10);
    expect(power(rig)).toBeGreaterThan(0);
    await inform(2);
    await rig.unplug(1);
    await rig.pass(10);
    const messages = JSON.stringify(rig.notices);
    expect(messages).toContain("NotifyCustomerInformation");
    expect(messages).not.toContain(pin.value);
    expect(JSON.stringify(rig.log)).not.toContain(pin.value);
  });

  it("C01.FR.21: an empty list is all of them; what is good at one EVSE only is asked about again", async () => {
    const rig = await station({ sessionOwner, variables: { "AuthCtrlr/LocalPreAuthorize": "true" } });
    rig.csms.on("Authorize", () => info("Accepted", { evseId: [2] }));
    await rig.swipe(alice, 1);
    rig.csms.on("Authorize", () => info("Accepted", { evseId: [] }));
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(asked(rig)).toHaveLength(2);
    expect(power(rig)).toBeGreaterThan(0);
  });

  it("C01.FR.23: who was stopped is not gone on with by another", async () => {
    const rig = await station({ sessionOwner, variables: { "TxCtrlr/TxStopPoint": "EVConnected" } });
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    await rig.swipe(bob, 1);
    await rig.pass(10);
    expect(power(rig)).toBe(0);
  });

  it("C01.FR.26: without a car within EVConnectionTimeOut the authorization is over", async () => {
    const rig = await station({ sessionOwner, variables: { "TxCtrlr/EVConnectionTimeOut": "30" } });
    await rig.swipe(alice, 1);
    await rig.pass(31);
    await rig.plug(1);
    await rig.pass(10);
    expect([asked(rig).length, power(rig), kinds(rig)]).toEqual([1, 0, []]);
  });

  it("C02.FR.01 C02.FR.03: a start button asks nobody, is told as NoAuthorization, and never kept", async () => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    await rig.swipe(nobody, 1);
    await rig.pass(10);
    expect(asked(rig)).toEqual([]);
    expect(eventsOf(rig)[0]).toMatchObject({
      eventType: "Started",
      idToken: { idToken: "", type: "NoAuthorization" },
    });
    expect(power(rig)).toBeGreaterThan(0);
    expect(rig.store.authorizationCache.count()).toBe(0);
  });

  it("C02.FR.01: a start button works offline as well", async () => {
    const rig = await station({ sessionOwner });
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(nobody, 1);
    await rig.pass(10);
    expect(power(rig)).toBeGreaterThan(0);
  });

  it("C01.FR.01 C02.FR.01: with AuthEnabled false a plug is enough", async () => {
    const rig = await station({ sessionOwner, variables: { "AuthCtrlr/Enabled": "false" } });
    await rig.plug(1);
    await rig.pass(10);
    expect(asked(rig)).toEqual([]);
    expect(power(rig)).toBeGreaterThan(0);
    expect(eventsOf(rig)[0]).toMatchObject({
      eventType: "Started",
      idToken: { idToken: "", type: "NoAuthorization" },
    });
  });

  it("C02.FR.01: with AuthEnabled false a car that hangs there when the station starts needs no token either", async () => {
    const rig = await station({ sessionOwner, variables: { "AuthCtrlr/Enabled": "false" } });
    await rig.stop();
    rig.controls.plug(1);
    await rig.start();
    await rig.pass(10);
    expect(power(rig)).toBeGreaterThan(0);
  });

  it("C02.FR.01: with AuthEnabled false a token that is presented first is told, and not asked about", async () => {
    const rig = await station({ sessionOwner, variables: { "AuthCtrlr/Enabled": "false" } });
    await rig.swipe(alice, 1);
    await rig.plug(1);
    await rig.pass(10);
    expect(asked(rig)).toEqual([]);
    expect(eventsOf(rig)[0]).toMatchObject({ idToken: tokenOf(alice) });
  });
});

describe.each(owners)("C03, C05: the CSMS's own tokens, sessions owned by the %s", (sessionOwner) => {
  it("C03.FR.01 C03.FR.02 C05.FR.01 C05.FR.02 C05.FR.03 C05.FR.05: a Central token is not asked about, told once, and never kept", async () => {
    const rig = await station({ sessionOwner, variables: { "AuthCtrlr/AuthorizeRemoteStart": "true" } });
    await rig.plug(1);
    const idToken = { idToken: "C0FFEE", type: "Central" };
    await rig.csms.call("RequestStartTransaction", { idToken, remoteStartId: 5, evseId: 1 });
    await rig.pass(10);
    expect(asked(rig)).toEqual([]);
    const [first, ...later] = eventsOf(rig);
    expect(first).toMatchObject({ eventType: "Started", idToken });
    expect(infoOf(first)).toMatchObject({ remoteStartId: 5 });
    for (const event of later) expect(event).not.toHaveProperty("idToken");
    expect(rig.store.authorizationCache.count()).toBe(0);
  });

  it("C01.FR.21: a remote start that is checked begins at no EVSE but those the CSMS named", async () => {
    const rig = await station({ sessionOwner, variables: { "AuthCtrlr/AuthorizeRemoteStart": "true" } });
    rig.csms.on("Authorize", () => info("Accepted", { evseId: [2] }));
    await rig.plug(1);
    await rig.csms.call("RequestStartTransaction", { idToken: tokenOf(alice), remoteStartId: 5, evseId: 1 });
    await rig.pass(10);
    expect(power(rig)).toBe(0);
    expect(kinds(rig)).toEqual([]);
  });
});
