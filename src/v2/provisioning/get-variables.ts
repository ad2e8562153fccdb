import type { VariableAccess } from "../../device-model/variable-access.ts";
import type { GetVariableDataType, GetVariableResultType } from "../../messages/v21/types.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { variableAddress } from "./component-variable.ts";
import { tooMuch } from "./message-limits.ts";

/** One answer for each question, in their order, with its words (B06.FR.01 to FR.04, FR.11). */
function answer(
  { component, variable, attributeType = "Actual" }: GetVariableDataType,
  variables: Pick<VariableAccess, "getVariable">,
): GetVariableResultType {
  const outcome = variables.getVariable(variableAddress(component, variable), attributeType);
  return {
    component,
    variable,
    attributeType,
    attributeStatus: outcome.status,
    ...(outcome.status === "Accepted" && { attributeValue: outcome.value }),
  };
}

/** B06: the values of variables. */
export const getVariables: Handler2<"GetVariables", Pick<HandlerContext2, "variables" | "settings">> = (
  request,
  { variables, settings },
) => {
  const { getVariableData } = request;
  const refusal = tooMuch("GetVariables", getVariableData.length, request, settings);
  if (refusal) return refusal;
  return { response: { getVariableResult: getVariableData.map((each) => answer(each, variables)) } };
};
