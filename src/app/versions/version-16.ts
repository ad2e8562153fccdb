import { requests, responses } from "../../messages/v16/validators.js";
import type { CsmsSession } from "../../ports/session.ts";
import { CheckedSession, Outbound } from "../../rpc/outbound.ts";
import type { StationDomain } from "../../station/station-domain.ts";
import { compositionRules16 } from "../../v16/charging-profile.ts";
import { ConnectorTable } from "../../v16/connectors.ts";
import { Csms16 } from "../../v16/csms.ts";
import { Dialect16 } from "../../v16/dialect.ts";
import { checks16 } from "../../v16/outbound.ts";
import { ignoredPurposes16, meteringRules16, points16 } from "../../v16/policy.ts";
import { StatusReporter } from "../../v16/reporters/status-notification.ts";
import type { Version, VersionParts } from "./version.ts";

/** OCPP 1.6. */
export function version16(parts: VersionParts): Version {
  const { sessionId, store, settings, time, clock, logger } = parts;
  const connectors = new ConnectorTable(parts.topology);
  const dialect = new Dialect16({ ...parts, connectors, requests, responses });
  const outbound = new Outbound(checks16({ requests, responses }), logger);
  const checked = (session: CsmsSession): CheckedSession => new CheckedSession(session, outbound);
  let status: StatusReporter | null = null;
  return {
    dialect,
    policy: {
      points: () => points16(settings),
      compositionRules: compositionRules16,
      profilesReplaceByPlace: true,
      outOfServiceWaitsForCable: true,
      meteringRules: meteringRules16,
      ignoredPurposesOffline: () => ignoredPurposes16(settings),
    },
    csms: (session) =>
      new Csms16(checked(session), responses, (id) => store.remoteIds.remoteId(sessionId, id)),
    attach: (domain: StationDomain, session: CsmsSession) => {
      const messages = checked(session);
      status = new StatusReporter({
        clock,
        settings,
        facts: domain.facts,
        connectors,
        time,
        session: messages,
      });
      dialect.attach({ domain, status, session: messages });
    },
    dispose: () => status?.dispose(),
  };
}
