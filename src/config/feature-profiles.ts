/** The feature profiles of 1.6 (§9.1.29). */
export const featureProfiles = [
  "Core",
  "FirmwareManagement",
  "LocalAuthListManagement",
  "Reservation",
  "SmartCharging",
  "RemoteTrigger",
] as const;

/** Names libocpp's files may have among the profiles, and 1.6 does not know: not told to the CSMS. */
const libocppProfiles = ["Internal", "Security", "PnC", "CostAndPrice", "Custom"];

export interface ProfileChoice {
  /** What the CSMS is told: asked for and built. */
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  /** What is no profile at all. */
  readonly unknown: readonly string[];
}

/** Divides the profiles a file asks for. */
export function chooseProfiles(asked: readonly string[], built: readonly string[]): ProfileChoice {
  const known = (name: string): boolean =>
    featureProfiles.some((profile) => profile === name) || libocppProfiles.includes(name);
  const kept = featureProfiles.filter((profile) => asked.includes(profile) && built.includes(profile));
  return {
    kept,
    dropped: asked.filter((name) => known(name) && !kept.some((profile) => profile === name)),
    unknown: asked.filter((name) => !known(name)),
  };
}
