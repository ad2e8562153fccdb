import type { ComponentType, VariableType } from "../../messages/v21/types.ts";
import type { VariableAddress } from "../../model/variable.ts";

/** Where a component of 2.x is. */
export function componentAddress({ name, instance, evse }: ComponentType): Omit<VariableAddress, "variable"> {
  return {
    component: name,
    ...(instance ? { componentInstance: instance } : {}),
    ...(evse && { evse: evse.id }),
    ...(evse?.connectorId !== undefined && { connector: evse.connectorId }),
  };
}

/** The address a component and a variable of 2.x name; an empty instance is none (B06.FR.15). */
export function variableAddress(component: ComponentType, { name, instance }: VariableType): VariableAddress {
  return { ...componentAddress(component), variable: name, ...(instance ? { instance } : {}) };
}

/** An address as 2.x writes it. */
export function componentVariable(address: VariableAddress): {
  readonly component: ComponentType;
  readonly variable: VariableType;
} {
  const { component, componentInstance, evse, connector, variable, instance } = address;
  return {
    component: {
      name: component,
      ...(componentInstance !== undefined && { instance: componentInstance }),
      ...(evse !== undefined && {
        evse: { id: evse, ...(connector !== undefined && { connectorId: connector }) },
      }),
    },
    variable: { name: variable, ...(instance !== undefined && { instance }) },
  };
}
