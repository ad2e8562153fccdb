import type { SecurityEventNotificationRequest } from "../../messages/v16/types.ts";
import type { SecurityEvent } from "../../model/fact.ts";
import type { RenderContext } from "./transaction.ts";

/** Whitepaper §5.15. It belongs to no feature profile: SupportedFeatureProfiles says nothing of it. */
export function securityEventNotification(
  { type, at, techInfo }: SecurityEvent,
  { iso }: Pick<RenderContext, "iso">,
): SecurityEventNotificationRequest {
  return { type, timestamp: iso(at), ...(techInfo === null ? {} : { techInfo }) };
}
