import { checkConfig } from "../config/check-config.ts";
import { messageLogFormats } from "../message-log/message-log.ts";
import { builtProfiles, builtSecurityProfiles } from "./built-profiles.ts";

/** Checks and explains the configuration in a folder, against what this build has. */
export function checkConfiguration(dir: string): { readonly ok: boolean; readonly lines: readonly string[] } {
  return checkConfig(dir, { builtProfiles, builtSecurityProfiles, builtLogFormats: messageLogFormats });
}
