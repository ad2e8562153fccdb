import { NetworkConfiguration } from "../components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { SecurityCtrlr } from "../components/security-ctrlr.ts";
import { type Key16, keysOf } from "./key.ts";
import { authorizationKey, securityProfile } from "./rules.ts";

const key = keysOf("Security");
const awaitsCertificates = { awaits: "Certificates" } as const;

/** Security whitepaper, edition 3, §7. */
export const securityKeys: readonly Key16[] = [
  key(
    "AdditionalRootCertificateCheck",
    SecurityCtrlr.AdditionalRootCertificateCheck,
    "whitepaper §7.1",
    awaitsCertificates,
  ),
  key("AuthorizationKey", NetworkConfiguration.BasicAuthPassword, "whitepaper §7.2", {
    unlisted: true,
    rule: authorizationKey,
  }),
  key(
    "CertificateSignedMaxChainSize",
    SecurityCtrlr.MaxCertificateChainSize,
    "whitepaper §7.3",
    awaitsCertificates,
  ),
  key("CertificateStoreMaxLength", SecurityCtrlr.CertificateEntries, "whitepaper §7.4", awaitsCertificates),
  key("CpoName", SecurityCtrlr.OrganizationName, "whitepaper §7.5", awaitsCertificates),
  key("SecurityProfile", NetworkConfiguration.SecurityProfile, "whitepaper §7.6", {
    required: true,
    rule: securityProfile,
  }),
  key("DisableSecurityEventNotifications", OCPP16LegacyCtrlr.DisableSecurityEventNotifications, "libocpp"),
];
