import { customReport, type WantedVariable } from "../../device-model/report.ts";
import type { ComponentVariableType } from "../../messages/v21/types.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { componentAddress } from "./component-variable.ts";
import { tooMuch } from "./message-limits.ts";

function wantedOf({ component, variable }: ComponentVariableType): WantedVariable {
  return {
    ...componentAddress(component),
    ...(variable && { variable: variable.name }),
    ...(variable?.instance ? { instance: variable.instance } : {}),
  };
}

type Context = Pick<HandlerContext2, "variables" | "reports" | "settings">;

/** B08: the variables that are named, of components that meet the criteria; all four criteria are known (B08.FR.02). */
export const getReport: Handler2<"GetReport", Context> = (request, { variables, reports, settings }) => {
  const { requestId, componentVariable: named = [], componentCriteria: criteria = [] } = request;
  const refusal = tooMuch("GetReport", named.length, request, settings);
  if (refusal) return refusal;
  if (reports.busy) return { response: { status: "Rejected" } };
  const found = customReport(variables.variables(), criteria, named.map(wantedOf));
  if (found.length === 0) return { response: { status: "EmptyResultSet" } };
  return { response: { status: "Accepted" }, after: () => reports.send(requestId, found) };
};
