import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_30_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.rig.pass(2);
  const answer = await t.call("GetTransactionStatus", { transactionId: t.transactionOf(1) });
  expect(answer).toEqual({ ongoingIndicator: true, messagesInQueue: false });
});
