/** The 1.6 feature profiles this build has (§9.1.29 SupportedFeatureProfiles tells no more than is true). */
export const builtProfiles: readonly string[] = ["Core", "RemoteTrigger", "SmartCharging"];

/** The security profiles this build can speak (whitepaper §2); TLS comes later. */
export const builtSecurityProfiles: readonly number[] = [0, 1];
