import { readTime } from "../../kernel/date-time.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

const timeOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : readTime(text)?.wall;

/**
 * N01: the answer first, with the file's name; then the upload. A data collector (2.1 N01.FR.24) this station has not: its log is
 * not available (N01.FR.05).
 */
export const getLog: Handler2<"GetLog", Pick<HandlerContext2, "domain">> = async (
  { log, logType, requestId, retries, retryInterval },
  { domain },
) => {
  if (logType === "DataCollectorLog") return { response: { status: "Rejected" } };
  const { status, filename, begin } = await domain.logUploads.request({
    requestId,
    log: logType,
    location: log.remoteLocation,
    retries,
    retryIntervalS: retryInterval,
    oldest: timeOf(log.oldestTimestamp),
    latest: timeOf(log.latestTimestamp),
  });
  return { response: { status, ...(filename === undefined ? {} : { filename }) }, after: begin };
};
