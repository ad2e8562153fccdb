import { formatProblem } from "../config/problem.ts";
import { loadConfig, type LoadedConfig } from "../config/load-config.ts";
import { StationError } from "../kernel/errors.ts";
import { messageLogFormats } from "../message-log/message-log.ts";
import { builtProfiles, builtSecurityProfiles } from "./built-profiles.ts";

/** The configuration of a folder, or as it was given; throws CONFIG_INVALID or CONFIG_NOT_FOUND with all that is wrong. */
export function resolveConfig(given: string | LoadedConfig): { config: LoadedConfig; warnings: string[] } {
  if (typeof given !== "string") return { config: given, warnings: [] };
  const result = loadConfig(given, {
    builtProfiles,
    builtSecurityProfiles,
    builtLogFormats: messageLogFormats,
  });
  if (result.ok) return { config: result.config, warnings: result.warnings.map(formatProblem) };
  const lines = result.problems.map((problem) => `  ${formatProblem(problem)}`);
  throw new StationError(
    result.code,
    `the configuration has ${lines.length} problem(s):\n${lines.join("\n")}`,
  );
}
