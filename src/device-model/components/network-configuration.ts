import { integer, string } from "../handle.ts";

/** The connection to the CSMS: slot 1 of 2.x's NetworkConfiguration, where 1.6's keys are (but see slot-in-use.ts). */
export const NetworkConfiguration = {
  /** The password of HTTP basic authentication (AuthorizationKey). */
  BasicAuthPassword: string("NetworkConfiguration[1]/BasicAuthPassword", {
    default: "",
    // 8 as libocpp takes from a file; what a CSMS sets needs 16 (A00.FR.205).
    minLength: 8,
    maxLength: 40,
    mutability: "WriteOnly",
    secret: true,
  }),
  /** Sent as User-Host in the handshake, for virtual hosts. */
  HostName: string("NetworkConfiguration[1]/HostName", {
    default: "",
    minLength: 1,
    maxLength: 255,
    mutability: "ReadOnly",
  }),
  /** The station's name at the CSMS (ChargePointId). */
  Identity: string("NetworkConfiguration[1]/Identity", {
    default: "",
    minLength: 1,
    maxLength: 255,
    mutability: "ReadOnly",
    rebootRequired: true,
  }),
  /** Where the CSMS is (CentralSystemURI). */
  OcppCsmsUrl: string("NetworkConfiguration[1]/OcppCsmsUrl", {
    default: "",
    minLength: 1,
    maxLength: 2000,
    pattern: {
      test: /^(wss?:\/\/)?(?![a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]+([/?#]\S*)?$/i,
      expected: "a WebSocket address such as wss://csms.example.com/ocpp, without user name and password",
    },
    mutability: "ReadOnly",
  }),
  SecurityProfile: integer("NetworkConfiguration[1]/SecurityProfile", { default: 0, min: 0, max: 3 }),
};
