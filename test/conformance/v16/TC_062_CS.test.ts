import { certify } from "../../support/certification.ts";

certify("TC_062_CS", "Data Transfer to a Charge Point", {}, async (t) => {
  await t.boot();
  const request = { vendorId: "com.example.nobody", messageId: "hello", data: "world" };
  await t.ask("DataTransfer", request, /^(UnknownVendorId|UnknownMessageId|Rejected)$/);
});
