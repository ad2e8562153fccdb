import { expect, it } from "vitest";
import { profileInterface } from "../../../src/app/profile-interface.ts";
import { networkSlot } from "../../../src/device-model/components/network-slots.ts";
import { model } from "../device-model/model-for-tests.ts";

it("tells once of each slot whose interface has no way, and again once it had one", () => {
  const settings = model();
  settings.set(networkSlot(1).OcppInterface, "Wired0", "integrator");
  settings.set(networkSlot(2).OcppInterface, "Wireless0", "integrator");
  const told: unknown[] = [];
  const prefer = profileInterface(
    settings,
    { Interfaces: { Wired0: "eth0", Wireless0: "wwan0" } },
    { warn: (_, fields) => told.push(fields?.["iface"]) },
  );
  for (const slot of [1, 2, 1, 2]) prefer(slot)?.served(false);
  expect(told).toEqual(["eth0", "wwan0"]);
  prefer(2)?.served(true);
  for (const slot of [1, 2]) prefer(slot)?.served(false);
  expect(told).toEqual(["eth0", "wwan0", "wwan0"]);
});
