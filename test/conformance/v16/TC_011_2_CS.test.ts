import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_011_2_CS", "Remote Start Charging Session - Time Out", {}, async (t) => {
  const timeOutS = 25;
  await t.boot();
  await t.configure({ ConnectionTimeOut: String(timeOutS) });
  for (const authorize of ["false", "true"]) {
    await t.configure({ AuthorizeRemoteTxRequests: authorize });
    const key = await t.read16("AuthorizeRemoteTxRequests");
    await t.ask("RemoteStartTransaction", { connectorId: 1, idTag: alice.value }, "Accepted");
    if (key === "true") await t.expect("Authorize", { idTag: alice.value });
    const preparing = await t.status(1, "Preparing");
    const available = await t.status(1, "Available", { withinS: timeOutS + 5 });
    expect(available.at - preparing.at).toBe(timeOutS * 1000);
  }
});
