import { NetworkConfiguration } from "../components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import type { AnyHandle } from "../handle.ts";
import { rotationItem, rotations } from "../phase-rotation.ts";
import type { Settings } from "../settings.ts";
import type { KeyHardware, KeyRule } from "./key.ts";

/** 1.6 §9.1.7: `0.RST, 1.RST, 2.RTS`, for connectors there are, each once; null when that is so. */
export function phaseRotationProblem(items: readonly string[], connectors: number): string | null {
  const seen = new Set<number>();
  for (const item of items) {
    const id = rotationItem(item)?.number;
    if (id === undefined) return `expected connector.rotation, the rotation one of ${rotations.join(", ")}`;
    if (id > connectors) return `there is no connector ${id}`;
    if (seen.has(id)) return `connector ${id} is named twice`;
    seen.add(id);
  }
  return null;
}

export const phaseRotation: KeyRule = (text, { settings }) => {
  const parsed = OCPP16LegacyCtrlr.PhaseRotation.codec.decode(text);
  const connectors = settings.get(OCPP16LegacyCtrlr.NumberOfConnectors);
  return parsed.ok ? phaseRotationProblem(parsed.value, connectors) : parsed.expected;
};

/** What a CSMS may set as AuthorizationKey: at least 16 bytes, as text or as up to 40 hexadecimal digits (A00.FR.205). */
export const authorizationKey: KeyRule = (text) =>
  text.length < 16 || text.length > 40 ? "expected 16 to 40 characters" : null;

/** A05.FR.01 to .05: of the connection in use, upwards only, and only when what the new profile needs is there. */
export const securityProfile: KeyRule = (text, { settings, securityProfileObstacle, inUse }) => {
  const wanted = Number(text);
  const current = Number(settings.get(inUse(NetworkConfiguration.SecurityProfile)));
  if (wanted <= current) return `the security profile is ${current} and can only be raised (A05.FR.01)`;
  const key = String(settings.get(inUse(NetworkConfiguration.BasicAuthPassword)));
  if ((wanted === 1 || wanted === 2) && key.length < 16)
    return "an AuthorizationKey of 16 to 40 characters has to be set first (A05.FR.02)";
  return securityProfileObstacle(wanted);
};

/** The value is a JSON object (California pricing). */
export const jsonObject: KeyRule = (text) => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? null
      : "expected a JSON object";
  } catch {
    return "expected a JSON object";
  }
};

/** Errata v4 §3.83: with no lock anywhere there is nothing to unlock, now or ever. */
export const withoutLock = ({ cablesFixed }: KeyHardware): string | null => (cablesFixed ? "false" : null);

/** The key has a value only when somebody gave it one: its default is a figure that nothing goes by. */
export function whenSet(handle: AnyHandle): (settings: Settings) => string | undefined {
  return (settings) => (settings.isSet(handle) ? (settings.getText(handle) ?? undefined) : undefined);
}

/** In MeterPublicKeys, a connector whose meter has no key (yet): an empty item of a list is none. */
export const noMeterKey = "-";

/** The key shows the item of connector `connectorId` of MeterPublicKeys (signed meter values §3.3.1). */
export function meterPublicKey(connectorId: number): (settings: Settings) => string | undefined {
  return (settings) => {
    const key = settings.get(OCPP16LegacyCtrlr.MeterPublicKeys)[connectorId - 1];
    return key === noMeterKey ? undefined : key;
  };
}
