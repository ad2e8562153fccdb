import { type NormalisedProfile, normaliseProfile } from "../../src/smart-charging/normalise.ts";
import { profileProblems } from "../../src/smart-charging/profile-rules.ts";
import type { CompositeQuery } from "../../src/smart-charging/query.ts";
import { type Shape, sketches } from "./sets.ts";
import { version16 } from "./version-16.ts";
import { version201, version21 } from "./version-2.ts";
import { now, transactionOf, type Version } from "./version.ts";

export const versions: Readonly<Record<string, Version>> = {
  "1.6": version16,
  "2.0.1": version201,
  "2.1": version21,
};

/** Installs the profiles of a shape; an error where the version would not take one of them. */
export function install(version: Version, shape: Shape): readonly NormalisedProfile[] {
  const rules = version.profileRules(shape.evses);
  return sketches(shape, version.external).map((sketch) => {
    const installed = version.read(sketch);
    const [problem] = profileProblems(installed, rules);
    if (problem) throw new Error(`the bench made a profile that breaks ${problem.rule}: ${problem.text}`);
    return normaliseProfile(installed, { now, rules: version.rules });
  });
}

/** Asks for an EVSE's schedule from now on, a transaction running on each. */
export function queryOf(
  version: Version,
  profiles: readonly NormalisedProfile[],
  { evseId = 1, evses = 1, days = 1 }: { evseId?: number; evses?: number; days?: number },
): CompositeQuery {
  return {
    profiles,
    rules: version.rules,
    evseId,
    evses,
    now,
    start: now,
    duration: days * 86_400,
    unit: "A",
    transactions: Array.from({ length: evses }, (_, index) => ({
      evseId: index + 1,
      transactionId: transactionOf(index + 1),
      startedAt: now - 1_800_000,
      powerPathClosedAt: now - 1_790_000,
    })),
    defaults: { limitAmps: 48, limitWatts: 33_120, numberPhases: 3, supplyVoltage: 230 },
  };
}
