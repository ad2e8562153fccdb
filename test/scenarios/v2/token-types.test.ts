import { describe, expect, it } from "vitest";
import type { IdToken } from "../../../src/model/token.ts";
import { owners, Rig } from "../../support/rig.ts";
import { eventsOf } from "../../support/v2/events.ts";
import { chargerOwnedVariables } from "../../support/v2/settings.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const card: IdToken = { value: "12345678", type: "ISO14443" };
const code: IdToken = { ...card, type: "KeyCode" };

describe.each(owners)(
  "the type of a token is part of its name (C01.FR.25), sessions owned by the %s",
  (sessionOwner) => {
    const station = async (variables: Record<string, string> = {}): Promise<Rig> =>
      new Rig({
        version: "2.0.1",
        sessionOwner,
        variables: { ...chargerOwnedVariables, ...variables },
      }).start();

    const power = (rig: Rig, evse = 1): number => rig.controls.evse(evse).powerW;

    it("C01.FR.02 C01.FR.03: the same digits typed are another driver's, and stop nothing", async () => {
      const rig = await station();
      await rig.chargeOn(1, card);
      rig.csms.on("Authorize", () => ({ idTokenInfo: { status: "Invalid" } }));
      await rig.swipe(code, 1);
      await rig.pass(5);
      expect(power(rig)).toBeGreaterThan(0);
      expect(eventsOf(rig).filter(({ eventType }) => eventType === "Ended")).toEqual([]);
      await rig.swipe({ ...card, value: card.value.toLowerCase() }, 1);
      await rig.pass(5);
      expect(power(rig)).toBe(0);
    });

    it("C01.FR.02 C12.FR.04: what the cache knows of a card is not known of the digits", async () => {
      const rig = await station({ "AuthCtrlr/LocalPreAuthorize": "true" });
      await rig.chargeOn(1, card);
      await rig.swipe(card, 1);
      await rig.unplug(1);
      rig.csms.forget();
      rig.csms.on("Authorize", () => ({ idTokenInfo: { status: "Blocked" } }));
      await rig.plug(1);
      await rig.swipe(code, 1);
      await rig.pass(10);
      expect(rig.csms.of("Authorize")).toMatchObject([{ idToken: tokenOf(code) }]);
      expect(power(rig)).toBe(0);
      // Blocked is the code; the card is as good as before, and asks nobody.
      await rig.swipe(card, 1);
      await rig.pass(10);
      expect(rig.csms.of("Authorize")).toHaveLength(1);
      expect(power(rig)).toBeGreaterThan(0);
      expect(rig.store.authorizationCache.count()).toBe(2);
    });

    it("C10.FR.04 C12.FR.04: offline too", async () => {
      const rig = await station({ "AuthCtrlr/LocalAuthorizeOffline": "true" });
      await rig.chargeOn(1, card);
      await rig.swipe(card, 1);
      await rig.unplug(1);
      rig.csms.unplug();
      await rig.plug(1);
      await rig.swipe(code, 1);
      await rig.pass(10);
      expect(power(rig)).toBe(0);
      await rig.swipe(card, 1);
      await rig.pass(10);
      expect(power(rig)).toBeGreaterThan(0);
    });

    it("C12.FR.04: what 1.6 learnt of an idTag is known of no token of 2.0.1", async () => {
      const rig = await station({
        "AuthCtrlr/LocalAuthorizeOffline": "true",
        "AuthCtrlr/LocalPreAuthorize": "true",
      });
      rig.store.authorizationCache.put({
        key: card.value,
        type: "",
        info: { status: "Accepted" },
        usedAt: 0,
      });
      rig.csms.unplug();
      await rig.plug(1);
      await rig.swipe(card, 1);
      await rig.pass(10);
      expect(power(rig)).toBe(0);
    });

    it("N09.FR.05 N10.FR.03: a token is told and cleared by its type, an identifier is of any", async () => {
      const rig = await station();
      for (const token of [card, code]) {
        await rig.chargeOn(1, token);
        await rig.swipe(token, 1);
        await rig.unplug(1);
      }
      const clear = (whom: object): unknown =>
        rig.csms.call("CustomerInformation", { requestId: 1, report: false, clear: true, ...whom });
      expect(rig.store.authorizationCache.count()).toBe(2);
      await clear({ idToken: tokenOf(code) });
      expect(rig.store.authorizationCache.count()).toBe(1);
      await rig.pass(60);
      await clear({ customerIdentifier: card.value });
      expect(rig.store.authorizationCache.count()).toBe(0);
    });

    it.each([true, false])(
      "C01.FR.02 C15.FR.08: a type 2.0.1 has no word for starts nothing; online %s",
      async (online) => {
        const rig = await station({ "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true" });
        if (!online) rig.csms.unplug();
        await rig.plug(1);
        await rig.swipe({ value: "0A1B2C3D4E5F", type: "EVCCID" }, 1);
        await rig.pass(10);
        expect(power(rig)).toBe(0);
        if (!online) rig.csms.plugIn();
        await rig.pass(60);
        expect(rig.csms.of("Authorize")).toEqual([]);
        expect(eventsOf(rig)).toEqual([]);
      },
    );
  },
);
