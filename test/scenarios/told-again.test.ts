import { expect, it, vi } from "vitest";
import type { ChargerEvent } from "../../src/ports/charger-events.ts";
import { alice, bob, Rig } from "../support/rig.ts";

const kept: readonly ChargerEvent["type"][] = [
  "plugged",
  "unplugged",
  "sessionStarted",
  "transactionStarted",
  "transactionFinished",
  "sessionFinished",
];

/**
 * Hardware that owns its sessions and tells all of them anew at each return, before its snapshot: what the station took was
 * never acknowledged, because the broker died with the station (docs/hal.md, Events).
 */
function forgetfulRig(): Rig {
  const rig = new Rig({ sessionOwner: "charger" });
  const told: ChargerEvent[] = [];
  const start = rig.charger.start.bind(rig.charger);
  vi.spyOn(rig.charger, "start").mockImplementation((listener) =>
    start({
      request: (name, params) => listener.request(name, params),
      event: (event) => {
        if (event.type === "online") for (const again of told) listener.event(again);
        listener.event(event);
        if (kept.includes(event.type)) told.push(event);
      },
    }),
  );
  return rig;
}

it("a session told again after its end is not billed again", async () => {
  const rig = await forgetfulRig().start();
  await rig.chargeOn(1, alice);
  await rig.unplug(1);
  await rig.pass(5);
  expect(rig.csms.of("StopTransaction")).toHaveLength(1);
  rig.csms.forget();
  await rig.kill();
  await rig.start();
  await rig.pass(5);
  expect(rig.csms.of("StartTransaction")).toEqual([]);
  expect(rig.csms.of("StopTransaction")).toEqual([]);
  await rig.chargeOn(1, bob);
  await rig.unplug(1);
  expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "EVDisconnected" }]);
});

it("sessions told again do not end the one that runs", async () => {
  const rig = await forgetfulRig().start();
  await rig.plug(1);
  await rig.unplug(1);
  await rig.chargeOn(1, alice);
  await rig.unplug(1);
  await rig.chargeOn(1, bob);
  await rig.kill();
  await rig.start();
  await rig.pass(60);
  expect(rig.csms.of("StartTransaction")).toEqual([]);
  expect(rig.csms.of("StopTransaction")).toEqual([]);
  await rig.swipe(bob, 1);
  await rig.pass(1);
  expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1001, idTag: bob.value }]);
  await rig.unplug(1);
  expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
});
