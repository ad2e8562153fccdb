import { standardKeys } from "./keys-16/standard-keys.ts";

/** Components whose function this build does not have: `Available` and `Enabled` say false, and nothing else of them is known. */
const components: ReadonlySet<string> = new Set([
  "displaymessagectrlr",
  "iso15118ctrlr",
  "localauthlistctrlr",
  "monitoringctrlr",
  "reservationctrlr",
  "tariffcostctrlr",
]);

/** Variables files may have (the standard's, or EVerest's) that nothing in this build reads. */
const variables: ReadonlySet<string> = new Set(
  [
    "AuthCtrlr/AdditionalInfoItemsPerMessage",
    "ChargingStation/AllowNewSessionsPendingFirmwareUpdate",
    "ClockCtrlr/Enabled",
    "ClockCtrlr/NtpServerUri",
    "ClockCtrlr/NtpSource",
    "ClockCtrlr/TimeAdjustmentReportingThreshold",
    "ClockCtrlr/TimeZone",
    "CustomizationCtrlr/Enabled",
    "DeviceDataCtrlr/Enabled",
    "DeviceDataCtrlr/ValueSize",
    "EVSE/ISO15118EvseId",
    "InternalCtrlr/AllowCSMSRootCertInstallWithUnsecureConnection",
    "InternalCtrlr/AllowMFRootCertInstallWithUnsecureConnection",
    "InternalCtrlr/AllowSecurityLevelZeroConnections",
    "InternalCtrlr/ClientCertificateExpireCheckInitialDelaySeconds",
    "InternalCtrlr/ClientCertificateExpireCheckIntervalSeconds",
    "InternalCtrlr/DeferFirmwareDownloadDuringTransaction",
    "InternalCtrlr/Enabled",
    "InternalCtrlr/MaxCustomerInformationDataLength",
    "InternalCtrlr/MonitorsProcessingInterval",
    "InternalCtrlr/NetworkConfigTimeout",
    "InternalCtrlr/NetworkConnectionProfiles",
    "InternalCtrlr/RoundClockAlignedTimestamps",
    "InternalCtrlr/SupportedCriteria",
    "InternalCtrlr/SupportedOcppVersions",
    "InternalCtrlr/UpdateCertificateSymlinks",
    "InternalCtrlr/V2GCertificateExpireCheckInitialDelaySeconds",
    "InternalCtrlr/V2GCertificateExpireCheckIntervalSeconds",
    // A modem, a VPN and a root certificate of its own: SetNetworkProfile refuses them too.
    "NetworkConfiguration/Apn",
    "NetworkConfiguration/ApnAuthentication",
    "NetworkConfiguration/ApnPassword",
    "NetworkConfiguration/ApnUserName",
    "NetworkConfiguration/CsmsRootCertificateHashAlgorithm",
    "NetworkConfiguration/CsmsRootCertificateIssuerKeyHash",
    "NetworkConfiguration/CsmsRootCertificateIssuerNameHash",
    "NetworkConfiguration/CsmsRootCertificateSerialNumber",
    // The handshake decides it; told, it would be a guess.
    "NetworkConfiguration/OcppVersion",
    "NetworkConfiguration/PreferredNetwork",
    "NetworkConfiguration/SimPin",
    "NetworkConfiguration/UseOnlyPreferredNetwork",
    "NetworkConfiguration/VpnGroup",
    "NetworkConfiguration/VpnKey",
    "NetworkConfiguration/VpnPassword",
    "NetworkConfiguration/VpnServer",
    "NetworkConfiguration/VpnType",
    "NetworkConfiguration/VpnUser",
    "OCPP16LegacyCtrlr/ConnectorPhaseRotation",
    "OCPPCommCtrlr/Enabled",
    "OCPPCommCtrlr/FieldLength",
    "SecurityCtrlr/Enabled",
    "SmartChargingCtrlr/ChargingProfilePersistence",
    "SmartChargingCtrlr/ExternalControlSignalsEnabled",
    "SmartChargingCtrlr/MaxExternalConstraintsId",
    "SmartChargingCtrlr/NotifyChargingLimitWithSchedules",
    "SmartChargingCtrlr/SupportedAdditionalPurposes",
    "SmartChargingCtrlr/SupportsFeature",
    "SmartChargingCtrlr/UpdateRateLimit",
    "TxCtrlr/ChargingTime",
    "TxCtrlr/Enabled",
  ].map((name) => name.toLowerCase()),
);

/** Custom implementations of the California pricing requirements, which await CostAndPrice. */
const customizations: ReadonlySet<string> = new Set([
  "org.openchargealliance.costmsg",
  "org.openchargealliance.multilanguage",
]);

/** Variables whose function is not built, with what is true of them meanwhile. */
const pinned: ReadonlyMap<string, string> = new Map([
  ["authcachectrlr/policy", "CUSTOM"],
  // B02.FR.03, B03.FR.01: not accepted is as offline; what is authorized here may charge.
  ["txctrlr/txbeforeacceptedenabled", "true"],
  ["networkconfiguration/apnenabled", "false"],
  ["networkconfiguration/ocpptransport", "JSON"],
  ["networkconfiguration/vpnenabled", "false"],
  ["smartchargingctrlr/phases3to1", "false"],
  ["securityctrlr/additionalrootcertificatecheck", "false"],
  ["securityctrlr/certificateentries", "0"],
]);

/** Required by the standard, though the 1.6 key awaits something. */
const required: ReadonlySet<string> = new Set([
  "ocppcommctrlr/filetransferprotocols",
  "securityctrlr/organizationname",
]);

/** Variables told as files say: nothing goes by what a CSMS would set. */
const fixed: ReadonlySet<string> = new Set([
  "chargingstation/phaserotation",
  "connector/chargeprotocol",
  "connector/phaserotation",
  "evse/phaserotation",
]);

/** What 2.x hears of a variable: all there is, nothing, one value that nobody can change, or one its CSMS cannot (`fixed`). */
export interface Standing {
  readonly told: boolean;
  readonly pinned?: string | undefined;
  readonly fixed?: boolean;
}

/** Where the variable of a component stands in this build, as 1.6's `awaits` says of keys. Names compare without case. */
export class NotBuilt {
  private readonly awaiting: ReadonlySet<string> = new Set(
    standardKeys.flatMap(({ awaits, handle }) =>
      awaits === undefined ? [] : [`${handle.address.component}/${handle.address.variable}`.toLowerCase()],
    ),
  );

  standing(component: string, variable: string, instance: string | undefined): Standing {
    const of = component.toLowerCase();
    const name = variable.toLowerCase();
    const id = `${of}/${name}`;
    const value = pinned.get(id);
    if (value !== undefined) return { told: true, pinned: value };
    if (components.has(of))
      return name === "available" || name === "enabled" ? { told: true, pinned: "false" } : { told: false };
    if (fixed.has(id)) return { told: true, fixed: true };
    if (required.has(id)) return { told: true };
    if (of === "customizationctrlr" && customizations.has((instance ?? "").toLowerCase()))
      return { told: false };
    return { told: !variables.has(id) && !this.awaiting.has(id) };
  }
}
