import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_43_CS", {}, async (t) => {
  await t.boot();
  await t.ask(
    "SetNetworkProfile",
    {
      configurationSlot: 999,
      connectionData: {
        messageTimeout: 30,
        ocppCsmsUrl: "ws://csms.example/ocpp",
        ocppInterface: "Wired0",
        ocppTransport: "JSON",
        ocppVersion: "OCPP20",
        securityProfile: 1,
      },
    },
    "Rejected",
  );
});
