import type { VariableAccess } from "../../device-model/variable-access.ts";
import type { SetVariableDataType, SetVariableResultType } from "../../messages/v21/types.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { variableAddress } from "./component-variable.ts";
import { tooMuch } from "./message-limits.ts";

/** Characters of StatusInfoType.additionalInfo that 2.0.1 has room for. */
const longestInfo = 512;

/** One answer for each value, in their order, with its words (B05.FR.01 to FR.03, FR.12). */
function answer(
  { component, variable, attributeType = "Actual", attributeValue }: SetVariableDataType,
  variables: Pick<VariableAccess, "setVariable">,
): SetVariableResultType {
  const address = variableAddress(component, variable);
  const outcome = variables.setVariable(address, attributeType, attributeValue, "csms");
  return {
    component,
    variable,
    attributeType,
    attributeStatus: outcome.status,
    ...(outcome.status === "Rejected" && {
      attributeStatusInfo: {
        reasonCode: outcome.reasonCode,
        additionalInfo: outcome.reason.slice(0, longestInfo),
      },
    }),
  };
}

/** B05, A01: values of variables, each on the disk before the answer says Accepted. */
export const setVariables: Handler2<"SetVariables", Pick<HandlerContext2, "variables" | "settings">> = (
  request,
  { variables, settings },
) => {
  const { setVariableData } = request;
  const refusal = tooMuch("SetVariables", setVariableData.length, request, settings);
  if (refusal) return refusal;
  return { response: { setVariableResult: setVariableData.map((each) => answer(each, variables)) } };
};
