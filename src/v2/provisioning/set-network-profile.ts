import type { NetworkConnectionProfileType } from "../../messages/v21/types.ts";
import type { NetworkProfile, ProfileRefusal } from "../../station/network-profiles.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

function profileOf(data: NetworkConnectionProfileType): NetworkProfile {
  return {
    OcppCsmsUrl: data.ocppCsmsUrl,
    SecurityProfile: String(data.securityProfile),
    MessageTimeout: String(data.messageTimeout),
    OcppInterface: data.ocppInterface,
    ...(data.identity !== undefined && { Identity: data.identity }),
    ...(data.basicAuthPassword !== undefined && { BasicAuthPassword: data.basicAuthPassword }),
  };
}

/**
 * What no station of this build does: OCPP over SOAP, a modem or a VPN of its own. `ocppVersion` is not looked at (errata 2023-12
 * §2.15.2): which version is spoken is decided by the WebSocket handshake.
 */
function unsupported({ ocppTransport, apn, vpn }: NetworkConnectionProfileType): ProfileRefusal | null {
  const refused = (what: string): ProfileRefusal => ({
    reasonCode: "UnsupportedParam",
    text: `this station has no ${what}`,
  });
  if (ocppTransport === "SOAP") return refused("SOAP");
  if (apn) return refused("modem to configure");
  return vpn ? refused("VPN to configure") : null;
}

/** B09: checked, then kept; used once NetworkConfigurationPriority says so and the station starts anew (B10). */
export const setNetworkProfile: Handler2<"SetNetworkProfile", Pick<HandlerContext2, "networkProfiles">> = (
  { configurationSlot: slot, connectionData },
  { networkProfiles },
) => {
  const profile = profileOf(connectionData);
  const refusal = unsupported(connectionData) ?? networkProfiles.refusal(slot, profile);
  if (refusal) {
    const { reasonCode, text } = refusal;
    return { response: { status: "Rejected", statusInfo: { reasonCode, additionalInfo: text } } };
  }
  return { response: { status: networkProfiles.keep(slot, profile) ? "Accepted" : "Failed" } };
};
