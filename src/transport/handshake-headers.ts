import type { LinkSettings } from "./settings.ts";

/** Whether this profile authenticates by HTTP Basic (1: A00.FR.202, 2: A00.FR.301). */
export function usesBasicAuth(securityProfile: number): boolean {
  return securityProfile === 1 || securityProfile === 2;
}

/** The credentials of HTTP Basic authentication as a header value (RFC 7617, UTF-8). A secret: never log it. */
export function basicAuth(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
}

/**
 * What the handshake carries beyond WebSocket's own headers. The password is AuthorizationKey as it is written, also
 * where it looks like hexadecimal: so the security whitepaper's example builds it (§2.3), and so libocpp does; the
 * older 1.6J §6.2 would send the bytes that 40 hexadecimal digits stand for. The user is the ChargePointId
 * (A00.FR.204). Without a key nothing is sent, and the CSMS decides.
 */
export function handshakeHeaders(
  settings: Pick<LinkSettings, "securityProfile" | "chargePointId" | "authorizationKey" | "hostName">,
): Record<string, string> {
  const headers: Record<string, string> = {};
  const key = settings.authorizationKey();
  if (usesBasicAuth(settings.securityProfile()) && key) {
    headers["Authorization"] = basicAuth(settings.chargePointId(), key);
  }
  const hostName = settings.hostName();
  if (hostName) headers["User-Host"] = hostName;
  return headers;
}
