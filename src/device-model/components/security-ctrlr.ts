import { boolean, integer, string } from "../handle.ts";

/** Certificates and keys. */
export const SecurityCtrlr = {
  AdditionalRootCertificateCheck: boolean("SecurityCtrlr/AdditionalRootCertificateCheck", {
    default: false,
    mutability: "ReadOnly",
  }),
  /** Root certificates that can be installed. */
  CertificateEntries: integer("SecurityCtrlr/CertificateEntries", {
    default: 100,
    min: 0,
    mutability: "ReadOnly",
  }),
  /** Seconds before a certificate that never came is asked for again. */
  CertSigningWaitMinimum: integer("SecurityCtrlr/CertSigningWaitMinimum", {
    default: 30,
    unit: "s",
    min: 0,
  }),
  CertSigningRepeatTimes: integer("SecurityCtrlr/CertSigningRepeatTimes", {
    default: 2,
    min: 0,
  }),
  /** Characters of a certificate chain in CertificateSigned. */
  MaxCertificateChainSize: integer("SecurityCtrlr/MaxCertificateChainSize", {
    default: 10_000,
    min: 0,
    max: 10_000,
    mutability: "ReadOnly",
  }),
  /** The organization in certificate requests (CpoName), to be set before there are any (A02). Required and writable (TC_B_12_CS). */
  OrganizationName: string("SecurityCtrlr/OrganizationName", { default: "", maxLength: 64 }),
};
