import { NetworkConfiguration } from "../device-model/components/network-configuration.ts";
import type { AnyHandle } from "../device-model/handle.ts";
import { isObject, parseJson } from "../kernel/json.ts";

/**
 * What EVerest's list of network profiles (InternalCtrlr/NetworkConnectionProfiles) says of slot 1; when the list has no slot 1, of
 * its first.
 */
export function networkProfileValues(text: string): { readonly handle: AnyHandle; readonly text: string }[] {
  const list = parseJson(text);
  if (!Array.isArray(list)) return [];
  const profiles: readonly unknown[] = list;
  const profile = profiles.find((each) => isObject(each) && each["configurationSlot"] === 1) ?? profiles[0];
  const data = isObject(profile) ? profile["connectionData"] : undefined;
  if (!isObject(data)) return [];
  const { ocppCsmsUrl: url, securityProfile } = data;
  return [
    ...(typeof url === "string" ? [{ handle: NetworkConfiguration.OcppCsmsUrl, text: url }] : []),
    ...(typeof securityProfile === "number"
      ? [{ handle: NetworkConfiguration.SecurityProfile, text: String(securityProfile) }]
      : []),
  ];
}
