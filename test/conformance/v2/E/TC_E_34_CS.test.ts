import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_34_CS", {}, async (t) => {
  await t.boot();
  expect(await t.call("GetTransactionStatus")).toEqual({ messagesInQueue: false });
});
