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
};

/** Why a requirement has no test, where that is not simply work left; by id. */
export const openRequirements: Readonly<Record<string, string>> = {
  "A00.FR.005": "lowering the security profile needs TLS, which comes with a later block",
};
