import * as z from "zod/v4-mini";
import type { AdapterContext } from "../adapter.ts";
import { cut, list, readArgs, text } from "./args.ts";
import {
  asItCame,
  componentVariable,
  meaningOf,
  type Asked,
  type ComponentVariable,
} from "./component-variable.ts";
import type { ProvideOptions } from "./options.ts";

const implementation = "ocpp_generic";
const mostAtOnce = 1000;

const attributeType = z.nullish(z.enum(["Actual", "Target", "MinSet", "MaxSet"]));
const getRequest = z.object({ component_variable: componentVariable, attribute_type: attributeType });
const setRequest = z.object({
  component_variable: componentVariable,
  attribute_type: attributeType,
  value: text(5000),
});
const getVariables = z.object({ requests: list(getRequest, mostAtOnce) });
const setVariables = z.object({ requests: list(setRequest, mostAtOnce), source: z.nullish(text(1000)) });

type GetRequest = z.infer<typeof getRequest>;
type SetRequest = z.infer<typeof setRequest>;
type GetStatus =
  "Accepted" | "NotSupportedAttributeType" | "Rejected" | "UnknownComponent" | "UnknownVariable";
type SetStatus = GetStatus | "RebootRequired";
interface Read {
  readonly status: GetStatus;
  readonly value?: string | undefined;
}

/** Commands get_variables and set_variables of interface ocpp. One result for each request, in their order. */
export function provideVariables(
  context: AdapterContext,
  options: Pick<ProvideOptions, "flavour" | "ocppVersion">,
): void {
  const answered = (request: GetRequest): object => ({
    component_variable: answeredAddress(request.component_variable, options),
    ...(request.attribute_type && { attribute_type: request.attribute_type }),
  });

  const get = async (request: GetRequest): Promise<object> => {
    const { status, value } = await readAttribute(context, request, options);
    return {
      status,
      ...answered(request),
      ...(status === "Accepted" && value !== undefined && { value }),
    };
  };

  const set = async (request: SetRequest): Promise<object> => ({
    status: await writeAttribute(context, request, options),
    ...answered(request),
  });

  context.module.provide(implementation, "get_variables", async (args) =>
    inOrder(readArgs(getVariables, args).requests, get),
  );
  context.module.provide(implementation, "set_variables", async (args, origin) => {
    const { requests } = readArgs(setVariables, args);
    // Who set it counts as the integrator for the station; what it calls itself is not stored. Values may be secret.
    context.logger.info(`module "${cut(origin, 100)}" sets ${requests.length} variables`);
    return inOrder(requests, set);
  });
}

/** One after the other: a later request may depend on an earlier one. */
async function inOrder<T>(
  requests: readonly T[],
  answer: (request: T) => Promise<object>,
): Promise<object[]> {
  const results: object[] = [];
  for (const request of requests) results.push(await answer(request));
  return results;
}

/** As `OCPP` a result names the key only. */
function answeredAddress(address: ComponentVariable, { flavour }: Pick<ProvideOptions, "flavour">): object {
  return flavour === "OCPP"
    ? { component: { name: "" }, variable: { name: address.variable.name } }
    : asItCame(address);
}

async function readAttribute(
  context: AdapterContext,
  { component_variable, attribute_type }: GetRequest,
  options: Pick<ProvideOptions, "flavour" | "ocppVersion">,
): Promise<Read> {
  const read = await readActual(context, meaningOf(component_variable, options));
  // Without the station nothing can be said, and of what does not exist there is no attribute either.
  if (!read) return { status: "Rejected" };
  const known = read.status === "Accepted" || read.status === "Rejected";
  return known && !isActual(attribute_type) ? { status: "NotSupportedAttributeType" } : read;
}

async function writeAttribute(
  context: AdapterContext,
  request: SetRequest,
  options: Pick<ProvideOptions, "flavour" | "ocppVersion">,
): Promise<SetStatus> {
  if (!isActual(request.attribute_type)) return (await readAttribute(context, request, options)).status;
  const asked = meaningOf(request.component_variable, options);
  if (asked.by === "address") {
    const answer = await context.request("setVariable", { ...asked.address, value: request.value });
    return answer?.status ?? "Rejected";
  }
  const answer = await context.request("setConfiguration", { key: asked.key, value: request.value });
  return answer?.status === "NotSupported" ? "UnknownVariable" : (answer?.status ?? "Rejected");
}

/** Null: the station is not there. */
async function readActual(context: AdapterContext, asked: Asked): Promise<Read | null> {
  if (asked.by === "address") return context.request("getVariable", asked.address);
  const answer = await context.request("getConfiguration", { keys: [asked.key] });
  if (!answer) return null;
  const [known] = answer.known;
  if (!known) return { status: "UnknownVariable" };
  // A key that shows no value keeps it secret.
  return known.value === undefined ? { status: "Rejected" } : { status: "Accepted", value: known.value };
}

function isActual(attribute: string | null | undefined): boolean {
  return (attribute ?? "Actual") === "Actual";
}
