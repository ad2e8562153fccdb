import { describe, expect, it } from "vitest";
import type { IdToken } from "../../../src/model/token.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { usualVariables } from "../../support/v2/settings.ts";

const info = (more: object = {}) => ({ idTokenInfo: { status: "Accepted", ...more } });

/** Two EVSEs whose cars take 16 A each, and 20 A for both. */
const station = (options: RigOptions): Promise<Rig> =>
  new Rig({
    version: "2.0.1",
    section: { MaxCurrent: 20 },
    variables: { ...usualVariables, "AuthCtrlr/LocalAuthorizeOffline": "true" },
    ...options,
  }).start();

/** What the car at an EVSE draws, A per phase. */
const drawn = (rig: Rig): number[] =>
  [1, 2].map((evse) => Math.round(rig.controls.evse(evse).connectors[0]?.car?.currentA ?? 0));

async function charge(rig: Rig, evse: number, token: IdToken): Promise<void> {
  await rig.chargeOn(evse, token);
  await rig.pass(30);
}

const named = (payload: object, token: IdToken): boolean => JSON.stringify(payload).includes(token.value);

describe.each(owners)("K03: chargingPriority, sessions owned by the %s", (sessionOwner) => {
  it("K03.FR.04 K03.FR.06: whose token is of a higher priority is served, though the other is suspended; without one it is 0", async () => {
    const rig = await station({ sessionOwner });
    rig.csms.on("Authorize", ({ payload }) => info(named(payload, bob) ? { chargingPriority: 3 } : {}));
    rig.csms.on("TransactionEvent", () => ({}));
    await charge(rig, 1, alice);
    expect(drawn(rig)).toEqual([16, 0]);
    await charge(rig, 2, bob);
    expect(drawn(rig)).toEqual([0, 16]);
    await rig.unplug(2);
    await rig.pass(30);
    expect(drawn(rig)).toEqual([16, 0]);
  });

  it("K03.FR.04 K03.FR.06: below 0 is below what is not known", async () => {
    const rig = await station({ sessionOwner });
    rig.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? info(named(payload, alice) ? { chargingPriority: -1 } : {}) : {},
    );
    await charge(rig, 1, alice);
    await charge(rig, 2, bob);
    expect(drawn(rig)).toEqual([0, 16]);
  });

  it("K03.FR.05: that of a TransactionEventResponse overrules that of the token, for this transaction only", async () => {
    const rig = await station({ sessionOwner });
    let overruled = true;
    rig.csms.on("Authorize", ({ payload }) => info({ chargingPriority: named(payload, bob) ? 3 : 0 }));
    rig.csms.on("TransactionEvent", ({ payload }) => ({
      ...("idToken" in payload && info({ chargingPriority: named(payload, bob) ? 3 : 0 })),
      ...(overruled && named(payload, alice) && { chargingPriority: 9 }),
    }));
    await charge(rig, 1, alice);
    await charge(rig, 2, bob);
    expect(drawn(rig)).toEqual([16, 0]);
    overruled = false;
    await rig.unplug(1);
    await rig.pass(30);
    await charge(rig, 1, alice);
    expect(drawn(rig)).toEqual([0, 16]);
  });

  it("K03.FR.05: it counts as soon as it is told, in the answer to any event", async () => {
    const rig = await station({ sessionOwner });
    let [ofBob, prior] = ["", false];
    rig.csms.on("TransactionEvent", ({ payload }) => {
      const id = /"transactionId":"([^"]+)"/.exec(JSON.stringify(payload))?.[1] ?? "";
      if (named(payload, bob)) ofBob = id;
      return prior && id === ofBob ? { chargingPriority: 1 } : {};
    });
    await charge(rig, 1, alice);
    await charge(rig, 2, bob);
    expect(drawn(rig)).toEqual([10, 10]);
    prior = true;
    rig.controls.pauseCar(2);
    await rig.pass(30);
    rig.controls.resumeCar(2);
    await rig.pass(30);
    expect(drawn(rig)).toEqual([0, 16]);
  });

  it.each(["stop", "kill"] as const)("K03.FR.04 K03.FR.05: what is known survives a %s", async (how) => {
    const rig = await station({
      sessionOwner,
      variables: { ...usualVariables, "InternalCtrlr/ResumeTransactionsOnBoot": "true" },
    });
    rig.csms.on("Authorize", ({ payload }) => info({ chargingPriority: named(payload, bob) ? 3 : 0 }));
    rig.csms.on("TransactionEvent", ({ payload }) => (named(payload, alice) ? { chargingPriority: 9 } : {}));
    await charge(rig, 1, alice);
    await charge(rig, 2, bob);
    expect(drawn(rig)).toEqual([16, 0]);
    await rig[how]();
    rig.csms.on("TransactionEvent", () => ({}));
    await rig.start();
    await rig.pass(60);
    expect(drawn(rig)).toEqual([16, 0]);
    await rig.unplug(1);
    await rig.pass(30);
    expect(drawn(rig)).toEqual([0, 16]);
  });

  it("K03.FR.05: the cache knows that of the token, and not that of a transaction", async () => {
    const rig = await station({ sessionOwner });
    rig.csms.on("Authorize", ({ payload }) => info({ chargingPriority: named(payload, bob) ? 3 : 0 }));
    rig.csms.on("TransactionEvent", ({ payload }) => (named(payload, alice) ? { chargingPriority: 9 } : {}));
    await charge(rig, 1, alice);
    await rig.unplug(1);
    await charge(rig, 2, bob);
    await rig.unplug(2);
    await rig.stop();
    rig.csms.unplug();
    await rig.start();
    await rig.pass(60);
    await charge(rig, 1, alice);
    await charge(rig, 2, bob);
    expect(drawn(rig)).toEqual([0, 16]);
  });
});
