import { baseReport } from "../../device-model/report.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

/** B07: the answer first, then the report of what holds now. All three kinds are there (B07.FR.02, B07.FR.12). */
export const getBaseReport: Handler2<"GetBaseReport", Pick<HandlerContext2, "variables" | "reports">> = (
  { requestId, reportBase },
  { variables, reports },
) => {
  if (reports.busy) return { response: { status: "Rejected" } };
  const found = baseReport(variables.variables(), reportBase);
  // B07.FR.09: a summary is never empty, for the station itself is in it.
  return { response: { status: "Accepted" }, after: () => reports.send(requestId, found) };
};
