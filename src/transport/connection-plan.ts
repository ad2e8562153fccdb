import { csmsAddress } from "./csms-address.ts";
import type { CsmsAddress } from "./csms-address.ts";
import type { DialPlan } from "./dial.ts";
import type { FailureContext } from "./failure-text.ts";
import { handshakeHeaders } from "./handshake-headers.ts";
import { parseProxy } from "./http-proxy.ts";
import type { LinkSettings, TlsOptions } from "./settings.ts";

/** All that one attempt needs, read from the settings at its start. */
export interface ConnectionPlan {
  readonly address: CsmsAddress;
  readonly dial: DialPlan;
  /** Holds the password: never log it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly subprotocols: readonly string[];
  readonly compression: boolean;
  readonly maxInboundBytes: number;
  /** What may be told of it. */
  readonly context: FailureContext;
}

/** @throws StationError LINK_SETTINGS when a setting cannot be used */
export function connectionPlan(settings: LinkSettings, tls: () => TlsOptions): ConnectionPlan {
  const chargePointId = settings.chargePointId();
  const securityProfile = settings.securityProfile();
  const subprotocols = settings.subprotocols();
  const proxy = settings.proxy();
  const address = csmsAddress({ uri: settings.url(), chargePointId, securityProfile });
  return {
    address,
    dial: {
      host: address.host,
      port: address.port,
      secure: address.secure,
      iface: settings.iface() || null,
      preferred: settings.preferred(),
      proxy: proxy ? parseProxy(proxy) : null,
      tls: address.secure ? tls() : {},
    },
    headers: handshakeHeaders(settings),
    subprotocols,
    compression: settings.compression(),
    // 0 would mean "no bound" to `ws`.
    maxInboundBytes: Math.max(1, settings.maxInboundBytes()),
    context: {
      url: address.shown,
      chargePointId,
      securityProfile,
      hasKey: Boolean(settings.authorizationKey()),
      subprotocols,
    },
  };
}
