import { requests, responses } from "../../messages/v201/validators.js";
import type { BootReasons } from "../../station/boot-reasons.ts";
import type { CsmsSession } from "../../ports/session.ts";
import { CheckedSession, Outbound } from "../../rpc/outbound.ts";
import { AskedReports, mostReports } from "../../v2/asked-reports.ts";
import { Csms2 } from "../../v2/authorization/csms.ts";
import { StatusReporter2 } from "../../v2/availability/status-notification.ts";
import { Dialect2 } from "../../v2/dialect.ts";
import { LogStatusReporter } from "../../v2/diagnostics/log-status-notification.ts";
import { KeptMessages } from "../../v2/kept-messages.ts";
import { checks2 } from "../../v2/outbound.ts";
import { meteringRules2, points2 } from "../../v2/policy.ts";
import { Reports } from "../../v2/provisioning/reports.ts";
import { compositionRules2 } from "../../v2/smart-charging/composite-schedule.ts";
import { ignoredPurposes2 } from "../../v2/smart-charging/ignored-purposes.ts";
import type { Version, VersionParts } from "./version.ts";

/** OCPP 2.0.1. */
export function version201(parts: VersionParts): Version {
  const { settings, time, clock, logger } = parts;
  const version = "2.0.1";
  let reasons: BootReasons | null = null;
  const dialect = new Dialect2({
    ...{ version, settings, time, logger, requests, responses },
    bootReason: () => reasons?.reason ?? "PowerUp",
    undelivered: parts.undelivered,
  });
  const outbound = new Outbound(checks2(version, { requests, responses }), logger);
  const checked = (session: CsmsSession): CheckedSession => new CheckedSession(session, outbound);
  let status: StatusReporter2 | null = null;
  let kept: KeptMessages | null = null;
  let logStatus: LogStatusReporter | null = null;
  return {
    dialect,
    policy: {
      points: () => points2(settings),
      compositionRules: compositionRules2({ dc: false }),
      profilesReplaceByPlace: false,
      outOfServiceWaitsForCable: false,
      meteringRules: meteringRules2,
      ignoredPurposesOffline: () => ignoredPurposes2(settings),
    },
    csms: (session) => new Csms2(checked(session), responses),
    attach: (domain, session) => {
      const messages = checked(session);
      reasons = domain.bootReasons;
      status = new StatusReporter2({ clock, settings, facts: domain.facts, time, session: messages });
      const asked = new KeptMessages(session, outbound, logger);
      kept = asked;
      const progress = new LogStatusReporter({ version, uploads: domain.logUploads, kept });
      logStatus = progress;
      const reports = new Reports({ kept, time, settings });
      dialect.attach({
        domain,
        status,
        kept,
        variables: parts.variables,
        networkProfiles: parts.networkProfiles,
        reports,
        profileReports: new AskedReports(kept, mostReports.chargingProfiles),
        customerReports: new AskedReports(kept, mostReports.customers),
        session: messages,
        forget: () => {
          asked.forget();
          progress.forget();
        },
      });
    },
    dispose: () => {
      status?.dispose();
      logStatus?.dispose();
      kept?.dispose();
    },
  };
}
