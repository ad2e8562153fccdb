import type { Key16 } from "../device-model/keys-16/key.ts";
import { accessOf } from "../device-model/keys-16/key.ts";
import { standardKeys } from "../device-model/keys-16/standard-keys.ts";
import type { Value } from "../device-model/codec.ts";
import type { AnyHandle } from "../device-model/handle.ts";
import { textOf } from "../device-model/validation.ts";
import { FileLookup } from "./file-lookup.ts";
import { type LoadedConfig, loadConfig, type LoadOptions } from "./load-config.ts";
import { formatProblem } from "./problem.ts";

/**
 * Validates the configuration in `dir` and explains what it comes to: the lines of `ocpp-station check`. No secret is
 * among them. What the CSMS set at run time lies in the database and is not looked at.
 */
export function checkConfig(
  dir: string,
  options: LoadOptions = {},
): { readonly ok: boolean; readonly lines: readonly string[] } {
  const result = loadConfig(dir, options);
  if (!result.ok) {
    const count = result.problems.length;
    return {
      ok: false,
      lines: [
        ...result.problems.map((problem) => `error: ${formatProblem(problem)}`),
        `${count} ${count === 1 ? "error" : "errors"}; nothing was started`,
      ],
    };
  }
  const warnings = result.warnings.map((problem) => `warning: ${formatProblem(problem)}`);
  return { ok: true, lines: [...warnings, ...explain(result.config), "configuration is valid"] };
}

function explain(config: LoadedConfig): string[] {
  const lookup = new FileLookup();
  for (const value of config.values) lookup.add(value.handle, value);
  const keys = [...standardKeys, ...config.customKeys];
  const text = (name: string): string => {
    const handle = keys.find((key) => key.key === name)?.handle;
    return handle ? shownText(handle, lookup.get(handle)) : "";
  };
  const { station } = config;
  const hal =
    station.Hal === "mqtt"
      ? `mqtt, ${withoutPassword(station.Mqtt.Url)}, topics below ${station.Mqtt.Prefix}/`
      : "simulated";
  const line = (name: string, value: string): string => `${name.padEnd(18)}${value}`;
  return [
    line("files", config.files.join(", ")),
    line("station", `${text("ChargePointId")}, ${text("ChargePointVendor")} ${text("ChargePointModel")}`),
    line("CSMS", `${withoutPassword(text("CentralSystemURI"))}, security profile ${text("SecurityProfile")}`),
    line("OCPP versions", station.OcppVersions.join(", ")),
    line("connectors", text("NumberOfConnectors")),
    line("feature profiles", profiles(text("SupportedFeatureProfiles"), config.droppedProfiles)),
    line("hardware", hal),
    line("database", station.DataDir),
    line(
      "message logs",
      text("LogMessages") === "true" ? `${station.LogDir} (${text("LogMessagesFormat")})` : "off",
    ),
    line("proxy", station.Proxy === undefined ? "none" : withoutPassword(station.Proxy)),
    line("1.6 keys", counts(keys, config)),
  ];
}

function profiles(kept: string, dropped: readonly string[]): string {
  return dropped.length === 0 ? kept : `${kept} (asked for, not in this version: ${dropped.join(", ")})`;
}

function counts(keys: readonly Key16[], config: LoadedConfig): string {
  const here = keys.filter((key) => config.sections.has(key.section));
  const of = (origin: string): number =>
    new Set(config.values.filter((value) => value.origin === origin).map((value) => value.handle.id)).size;
  const writable = here.filter((key) => accessOf(key) !== "ro").length;
  return (
    `${here.length}, ${writable} of them writable by the CSMS, ${config.customKeys.length} custom; ` +
    `${of("config")} set in ocpp-config.json, ${of("user")} in user_config.json`
  );
}

function shownText(handle: AnyHandle, value: Value): string {
  return handle.secret ? "" : textOf(handle, value);
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/@\s]*@/, "//***@");
}
