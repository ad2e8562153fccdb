import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../device-model/components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { phaseRotationProblem } from "../device-model/keys-16/rules.ts";
import { textOf } from "../device-model/validation.ts";
import type { FileLookup } from "./file-lookup.ts";
import type { Problem } from "./problem.ts";
import { pathOf, problemWith, type RawValue } from "./raw-value.ts";

/** CiString500Type: what GetConfiguration can show. */
const longestShown = 500;

/** What this build has; left out: all there is. */
export interface Built {
  readonly builtSecurityProfiles?: readonly number[];
  /** Formats of LogMessagesFormat. */
  readonly builtLogFormats?: readonly string[];
}

/** What each value allows and the whole does not, or what an operator should know of. */
export function cautions(
  raws: readonly RawValue[],
  lookup: FileLookup,
  { builtSecurityProfiles = [0, 1, 2, 3], builtLogFormats }: Built,
): { errors: Problem[]; warnings: Problem[] } {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const last = (name: string): RawValue | undefined => raws.findLast((raw) => raw.key.key === name);

  const rotation = last("ConnectorPhaseRotation");
  const connectors = lookup.get(OCPP16LegacyCtrlr.NumberOfConnectors);
  const wrong = phaseRotationProblem(lookup.get(OCPP16LegacyCtrlr.PhaseRotation), connectors);
  if (rotation && wrong !== null)
    warnings.push(problemWith(rotation, `${wrong}; reported to the CSMS as it is`));

  const profile = lookup.get(NetworkConfiguration.SecurityProfile);
  const key = lookup.get(NetworkConfiguration.BasicAuthPassword);
  const profileLine = last("SecurityProfile");
  if (profileLine && !builtSecurityProfiles.includes(profile))
    errors.push(
      problemWith(profileLine, `this version has the security profiles ${builtSecurityProfiles.join(", ")}`),
    );
  if (profileLine && (profile === 1 || profile === 2) && key === "")
    warnings.push(
      problemWith(profileLine, "needs Security.AuthorizationKey, unless the CSMS set one before"),
    );
  const keyLine = last("AuthorizationKey");
  if (keyLine && key !== "" && key.length < 16)
    warnings.push(problemWith(keyLine, "is shorter than the 16 characters of A00.FR.205"));

  const formats = last("LogMessagesFormat");
  const unwritten = lookup
    .get(InternalCtrlr.LogMessagesFormat)
    .filter((format) => builtLogFormats?.includes(format) === false);
  if (formats && builtLogFormats && unwritten.length > 0)
    warnings.push({
      file: formats.file,
      path: pathOf(formats.key),
      expected: `this version does not write ${unwritten.join(", ")}; it writes ${builtLogFormats.join(", ")}`,
    });

  for (const raw of raws)
    if (textOf(raw.key.handle, lookup.get(raw.key.handle)).length > longestShown && !raw.key.unlisted)
      warnings.push({
        file: raw.file,
        path: pathOf(raw.key),
        expected: `is longer than ${longestShown} characters; GetConfiguration shows the key without its value`,
      });
  return { errors, warnings };
}
