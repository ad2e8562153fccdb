import * as z from "zod/v4-mini";
import type { VariableAddress } from "../../../src/model/variable.ts";
import { text } from "./args.ts";
import type { ProvideOptions } from "./options.ts";

const name = text(255);

/** EVerest's address of a variable, or in one of two ways of a 1.6 configuration key. */
export const componentVariable = z.object({
  component: z.object({
    name,
    instance: z.nullish(name),
    evse: z.nullish(z.object({ id: z.int(), connector_id: z.nullish(z.int()) })),
  }),
  variable: z.object({ name, instance: z.nullish(name) }),
});
export type ComponentVariable = z.infer<typeof componentVariable>;

/** What is asked for, in the station's words. */
export type Asked =
  | { readonly by: "key"; readonly key: string }
  | { readonly by: "address"; readonly address: VariableAddress };

/**
 * What an address means. As `OCPP` the variable's name is the 1.6 key, whatever else is said. Others take component and variable
 * as they stand; while 1.6 is spoken an empty component's name marks a key (deprecated by EVerest).
 */
export function meaningOf(
  { component, variable }: ComponentVariable,
  { flavour, ocppVersion }: Pick<ProvideOptions, "flavour" | "ocppVersion">,
): Asked {
  if (flavour === "OCPP") return { by: "key", key: variable.name };
  if (component.name === "" && flavour !== "OCPP201" && ocppVersion() === "1.6")
    return { by: "key", key: variable.name };
  return {
    by: "address",
    address: {
      component: component.name,
      componentInstance: component.instance ?? undefined,
      evse: component.evse?.id,
      connector: component.evse?.connector_id ?? undefined,
      variable: variable.name,
      instance: variable.instance ?? undefined,
    },
  };
}

/** The address as it came, without nulls. */
export function asItCame({ component, variable }: ComponentVariable): object {
  const { evse } = component;
  return {
    component: {
      name: component.name,
      ...(typeof component.instance === "string" && { instance: component.instance }),
      ...(evse && {
        evse: {
          id: evse.id,
          ...(typeof evse.connector_id === "number" && { connector_id: evse.connector_id }),
        },
      }),
    },
    variable: {
      name: variable.name,
      ...(typeof variable.instance === "string" && { instance: variable.instance }),
    },
  };
}

/** Names compare without case, in 1.6 (§3.1) and 2.x (identifierString). */
export function isSameAddress(one: VariableAddress, other: VariableAddress): boolean {
  return (
    one.evse === other.evse &&
    one.connector === other.connector &&
    isSameName(one.component, other.component) &&
    isSameName(one.variable, other.variable) &&
    isSameName(one.componentInstance, other.componentInstance) &&
    isSameName(one.instance, other.instance)
  );
}

export function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one === other || one?.toLowerCase() === other?.toLowerCase();
}
