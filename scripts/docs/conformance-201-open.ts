/** Why a certification case of OCPP 2.0.1 cannot be played here; by id, or by the letter of its block. */
export const notApplicable: Readonly<Record<string, string>> = {
  L: "firmware updates come with a later block; the messages are answered NotSupported",
  M: "ISO 15118 certificates come with a later block; the messages are answered NotSupported",
  TC_A_04_CS: "needs TLS (security profile 2 or 3)",
  TC_A_05_CS: "needs TLS (security profile 2 or 3)",
  TC_A_06_CS: "needs TLS (security profile 2 or 3)",
  TC_A_19_CS: "needs TLS: the security profile is raised",
  TC_A_20_CS: "needs TLS: the security profile is raised",
  TC_A_22_CS: "needs TLS: the security profile is raised",
  TC_B_15_CS: "is of a station without the SummaryInventory; this one has it",
  TC_B_25_CS: "is of a station that resets an EVSE alone; this one does not (TC_B_28, TC_B_29)",
  TC_B_26_CS: "is of a station that resets an EVSE alone; this one does not (TC_B_28, TC_B_29)",
  TC_B_27_CS: "is of a station that resets an EVSE alone; this one does not (TC_B_28, TC_B_29)",
  TC_B_47_CS: "needs TLS: AdditionalRootCertificateCheck",
  TC_B_49_CS:
    "is of a station that goes back to the profile it last connected with; this one goes round all of them",
  TC_B_50_CS: "needs TLS: a new root certificate",
  TC_C_05_CS: "is of hardware that lets nobody plug in before authorization",
  TC_C_47_CS: "needs a user interface on which a driver chooses what to stop",
  TC_C_48_CS: "needs a user interface on which a driver chooses what to stop",
  TC_E_11_CS: "TxStartPoint DataSigned: no hardware tells when it signed",
  TC_E_12_CS: "TxStartPoint ParkingBayOccupancy: no hardware has a sensor of the bay",
  TC_E_19_CS: "TxStopPoint ParkingBayOccupancy: no hardware has a sensor of the bay",
  TC_F_19_CS: "needs a firmware update under way, which comes with a later block",
  TC_K_38_CS: "is of a station without smart charging; this one has it",
  TC_N_62_CS: "nothing is stored under a customerIdentifier",
};

/** Why a requirement has no test, where that is not simply work left; by id. */
export const openRequirements: Readonly<Record<string, string>> = {
  "A00.FR.005": "lowering the security profile needs TLS, which comes with a later block",
};
