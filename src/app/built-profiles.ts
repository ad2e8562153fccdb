/** The 1.6 feature profiles this build has (§9.1.22 SupportedFeatureProfiles tells no more than is true). */
export const builtProfiles: readonly string[] = ["Core"];
