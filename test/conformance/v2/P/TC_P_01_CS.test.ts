import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_P_01_CS", {}, async (t) => {
  await t.boot();
  await t.ask(
    "DataTransfer",
    { vendorId: "org.openchargealliance.octt", messageId: "unused" },
    /^(UnknownVendorId|UnknownMessageId|Rejected)$/,
  );
});
