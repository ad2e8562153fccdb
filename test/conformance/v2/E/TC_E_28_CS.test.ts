import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_28_CS", {}, async (t) => {
  await t.boot();
  const answer = await t.call("GetTransactionStatus", { transactionId: "of-nobody" });
  expect(answer).toEqual({ ongoingIndicator: false, messagesInQueue: false });
});
