import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../device-model/components/network-configuration.ts";
import { networkSlot, type NetworkSlot } from "../device-model/components/network-slots.ts";
import { OCPPCommCtrlr } from "../device-model/components/ocpp-comm-ctrlr.ts";
import type { Handle } from "../device-model/handle.ts";
import type { Settings } from "../device-model/settings.ts";
import type { StationSection } from "../config/station-section.ts";
import type { OutboxLimits } from "../outbox/queue-size.ts";
import type { RetrySettings } from "../outbox/retry.ts";
import type { SessionSettings } from "../session/session.ts";
import type { Logger } from "../kernel/logger.ts";
import { passwordOf } from "../station/slot-in-use.ts";
import type { LinkSettings } from "../transport/settings.ts";
import { profileInterface } from "./profile-interface.ts";

/**
 * Beyond this a message is not even taken from the socket (close code 1009); below it `rpc` answers what is too long. It is
 * no OCPP variable: MaxMessageSize bounds what the station sends.
 */
const maxInboundBytes = 1024 * 1024;

const orNull = (text: string): string | null => (text === "" ? null : text);

/** What a network profile leaves out is as in slot 1. */
const either = (settings: Settings, ofSlot: Handle<string>, first: Handle<string>): string =>
  settings.get(ofSlot) || settings.get(first);

/** What the transport reads, bound to the device model. */
export function linkSettings(
  settings: Settings,
  station: StationSection,
  subprotocols: readonly string[],
  slot: () => number,
  logger: Logger,
): LinkSettings {
  const own = (): NetworkSlot => networkSlot(slot());
  const ofProfile = profileInterface(settings, station, logger);
  return {
    url: () => settings.get(own().OcppCsmsUrl),
    chargePointId: () => either(settings, own().Identity, NetworkConfiguration.Identity),
    securityProfile: () => settings.get(own().SecurityProfile),
    authorizationKey: () => orNull(settings.get(passwordOf(settings, slot()))),
    hostName: () => orNull(either(settings, own().HostName, NetworkConfiguration.HostName)),
    iface: () => orNull(settings.get(InternalCtrlr.IFace)),
    preferred: () => ofProfile(slot()),
    pingIntervalS: () => settings.get(OCPPCommCtrlr.WebSocketPingInterval),
    pingPayload: () => settings.get(InternalCtrlr.WebsocketPingPayload),
    pongTimeoutS: () => settings.get(InternalCtrlr.WebsocketPongTimeout),
    retryBackoffWaitMinimumS: () => settings.get(OCPPCommCtrlr.RetryBackOffWaitMinimum),
    retryBackoffRandomRangeS: () => settings.get(OCPPCommCtrlr.RetryBackOffRandomRange),
    retryBackoffRepeatTimes: () => settings.get(OCPPCommCtrlr.RetryBackOffRepeatTimes),
    subprotocols: () => subprotocols,
    compression: () => station.Compression,
    proxy: () => station.Proxy ?? null,
    maxInboundBytes: () => maxInboundBytes,
  };
}

/** What a session reads and writes. */
export function sessionSettings(
  settings: Settings,
  station: StationSection,
  slot: () => number,
  logger: Logger,
): SessionSettings {
  const { HeartbeatInterval } = OCPPCommCtrlr;
  /** B01.FR.04: to be ReadOnly binds SetVariables. What the station cannot take is in the log. */
  const heartbeatNamed = (seconds: number): void => {
    const readOnly = settings.asDefined(HeartbeatInterval).mutability === "ReadOnly";
    const result = settings.set(HeartbeatInterval, seconds, readOnly ? "integrator" : "csms");
    if (result.status === "accepted") return;
    logger.warn("the heartbeat interval the CSMS names is not used", {
      interval: seconds,
      inForce: settings.get(HeartbeatInterval),
      reason: result.status === "rejected" ? result.reason : result.status,
    });
  };
  return {
    heartbeatIntervalS: () => settings.get(HeartbeatInterval),
    setHeartbeatIntervalS: (seconds) => {
      // Spares the flash: a CSMS says the same at every boot.
      if (settings.get(HeartbeatInterval) !== seconds) heartbeatNamed(seconds);
    },
    onHeartbeatInterval: (listener) => settings.onChange(HeartbeatInterval, listener),
    callTimeoutS: () => {
      const { MessageTimeout } = networkSlot(slot());
      return settings.get(settings.isSet(MessageTimeout) ? MessageTimeout : OCPPCommCtrlr.MessageTimeout);
    },
    peer: () => {
      const { OcppCsmsUrl, Identity } = networkSlot(slot());
      return `${settings.get(OcppCsmsUrl)} ${either(settings, Identity, NetworkConfiguration.Identity)}`;
    },
    profile: () => `network profile ${slot()}`,
    pingIntervalS: () => settings.get(OCPPCommCtrlr.WebSocketPingInterval),
    messageQueueResumeDelayS: () => station.MessageQueueResumeDelay,
  };
}

/** How often a refused transaction message is tried again. */
export function retrySettings(settings: Settings): RetrySettings {
  return {
    transactionMessageAttempts: () => settings.get(OCPPCommCtrlr.MessageAttempts),
    transactionMessageRetryIntervalS: () => settings.get(OCPPCommCtrlr.MessageAttemptInterval),
  };
}

/** How much the queue for the CSMS may hold: what the file says of messages, and never more than the disk is given to. */
export function outboxLimits(settings: Settings, station: StationSection): OutboxLimits {
  const most = settings.isSet(InternalCtrlr.MessageQueueSizeThreshold)
    ? settings.get(InternalCtrlr.MessageQueueSizeThreshold)
    : Infinity;
  return { maxRows: Math.min(most, station.OutboxMaxRows), maxBytes: station.OutboxMaxBytes };
}
