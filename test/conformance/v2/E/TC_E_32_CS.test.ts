import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_32_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.parkingBayUnoccupied();
  await t.rig.pass(2);
  const answer = await t.call("GetTransactionStatus", { transactionId: t.transactionOf(1) });
  expect(answer).toEqual({ ongoingIndicator: false, messagesInQueue: false });
});
