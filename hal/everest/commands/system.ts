import * as z from "zod/v4-mini";
import { NonsenseLog } from "../../broker/nonsense-log.ts";
import type { AdapterContext } from "../adapter.ts";
import { ask, type CommandTable, confirm, done, ok, order, rejected, unsupported } from "./reply.ts";
import type { StationNow } from "./station-now.ts";
import { hear, maybe, wireId, wireText, wireTime } from "./wire.ts";

export type SystemCommands = Pick<
  CommandTable,
  "allowFirmwareInstallation" | "mayReset" | "reset" | "setTime" | "updateFirmware" | "uploadLogs"
>;

/** Where a request of 1.6 has no id, EVerest writes this. */
const noRequest = -1;
/** To begin a download or an upload may take a look at the file first, ms. */
const fileDeadlineMs = 20_000;
/** A clock that is wrong by less is let be: an answer of the CSMS is no better, ms. */
const setFromMs = 1000;
/** The longest file name told to a CSMS, characters. */
const longestName = 255;

const updateAnswer = z.enum([
  "Accepted",
  "Rejected",
  "AcceptedCanceled",
  "InvalidCertificate",
  "RevokedCertificate",
]);
const uploadAnswer = z.object({
  upload_logs_status: z.enum(["Accepted", "Rejected", "AcceptedCanceled"]),
  file_name: maybe(wireText(4096)),
});
const firmwareUpdateStatus = z.object({
  firmware_update_status: z.enum([
    "Downloaded",
    "DownloadFailed",
    "Downloading",
    "DownloadScheduled",
    "DownloadPaused",
    "Idle",
    "InstallationFailed",
    "Installing",
    "Installed",
    "InstallRebooting",
    "InstallScheduled",
    "InstallVerificationFailed",
    "InvalidSignature",
    "SignatureVerified",
  ]),
  request_id: maybe(wireId),
  firmware_update_metadata: maybe(z.object({ disable_connectors_during_install: maybe(z.boolean()) })),
});
const logStatus = z.object({
  log_status: z.enum([
    "BadMessage",
    "Idle",
    "NotSupportedOperation",
    "PermissionDenied",
    "Uploaded",
    "UploadFailure",
    "Uploading",
    "AcceptedCanceled",
  ]),
  request_id: maybe(wireId),
});

const notConnected = unsupported("no system module is connected");
const requestOf = (id: number | null | undefined): number | null =>
  id === undefined || id === noRequest ? null : id;

/** Restart, firmware, logs and the clock of the controller. */
export function systemCommands(context: AdapterContext, stationNow: StationNow): SystemCommands {
  const [system] = context.module.connections("system");
  if (system) {
    const nonsense = new NonsenseLog(context.clock, context.logger);
    hear(context, nonsense, system, "firmware_update_status", firmwareUpdateStatus, (told) =>
      context.emit({
        type: "firmwareStatus",
        requestId: requestOf(told.request_id),
        status: told.firmware_update_status,
        // Left out, it is true.
        keepsConnectors: told.firmware_update_metadata?.disable_connectors_during_install === false,
      }),
    );
    hear(context, nonsense, system, "log_status", logStatus, (told) =>
      context.emit({ type: "logStatus", requestId: requestOf(told.request_id), status: told.log_status }),
    );
  }

  return {
    mayReset: async ({ type }) => {
      if (!system) return notConnected;
      const reply = await ask(context, system, "is_reset_allowed", { type }, z.boolean());
      return reply.status === "ok" ? ok({ allowed: reply.result }) : reply;
    },

    reset: async ({ type, scheduled }) =>
      system ? order(context, system, "reset", { type, scheduled: scheduled === true }) : notConnected,

    updateFirmware: async (params) => {
      if (!system) return notConnected;
      const { installAt, signingCertificate, signature } = params;
      const args = {
        firmware_update_request: {
          request_id: params.requestId ?? noRequest,
          location: params.location,
          ...attempts(params),
          retrieve_timestamp: wireTime(params.retrieveAt),
          ...(installAt !== undefined && { install_timestamp: wireTime(installAt) }),
          ...(signingCertificate !== undefined && { signing_certificate: signingCertificate }),
          ...(signature !== undefined && { signature }),
        },
      };
      const reply = await ask(context, system, "update_firmware", args, updateAnswer, fileDeadlineMs);
      return reply.status === "ok" ? ok({ status: reply.result }) : reply;
    },

    allowFirmwareInstallation: async () =>
      system ? order(context, system, "allow_firmware_installation", {}) : notConnected,

    uploadLogs: async (params) => {
      if (!system) return notConnected;
      const { requestId, oldest, latest } = params;
      const args = {
        upload_logs_request: {
          location: params.location,
          ...attempts(params),
          ...(oldest !== undefined && { oldest_timestamp: wireTime(oldest) }),
          ...(latest !== undefined && { latest_timestamp: wireTime(latest) }),
          // GetDiagnostics of 1.6 names neither.
          ...(requestId !== null && { type: params.log, request_id: requestId }),
        },
      };
      const reply = await ask(context, system, "upload_logs", args, uploadAnswer, fileDeadlineMs);
      if (reply.status !== "ok") return reply;
      const { upload_logs_status: status, file_name: name } = reply.result;
      return ok({ status, ...(name && { filename: name.slice(0, longestName) }) });
    },

    setTime: async ({ wall }) => {
      stationNow.told(wall);
      if (!system) return notConnected;
      // EVerest goes by the clock of this machine: what it reads already is not set.
      if (Math.abs(wall - context.clock.wall()) < setFromMs) return done;
      const no = rejected("the system did not set its clock");
      return confirm(context, system, "set_system_time", { timestamp: wireTime(wall) }, no);
    },
  };
}

/** OCPP counts attempts after the first, EVerest all of them. */
function attempts({
  retries,
  retryInterval,
}: {
  readonly retries?: number | undefined;
  readonly retryInterval?: number | undefined;
}): Record<string, number> {
  return {
    ...(retries !== undefined && { retries: retries + 1 }),
    ...(retryInterval !== undefined && { retry_interval_s: retryInterval }),
  };
}
