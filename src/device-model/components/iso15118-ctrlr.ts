import { boolean, string } from "../handle.ts";

/** Plug and charge. */
export const ISO15118Ctrlr = {
  Available: boolean("ISO15118Ctrlr/Available", { mutability: "ReadOnly", constant: true, default: false }),
  CentralContractValidationAllowed: boolean("ISO15118Ctrlr/CentralContractValidationAllowed", {
    default: false,
  }),
  ContractValidationOffline: boolean("ISO15118Ctrlr/ContractValidationOffline", { default: false }),
  /** Country in the SECC leaf certificate. */
  CountryName: string("ISO15118Ctrlr/CountryName", { default: "DE", minLength: 2, maxLength: 2 }),
  Enabled: boolean("ISO15118Ctrlr/Enabled", { mutability: "ReadOnly", constant: true, default: false }),
  /** Organization in the SECC leaf certificate; empty: CpoName. */
  OrganizationName: string("ISO15118Ctrlr/OrganizationName", { default: "", maxLength: 64 }),
  PnCEnabled: boolean("ISO15118Ctrlr/PnCEnabled", { default: false }),
  /** Common name of the SECC leaf certificate; empty: ChargeBoxSerialNumber. */
  SeccId: string("ISO15118Ctrlr/SeccId", { default: "", minLength: 7, maxLength: 64 }),
};
