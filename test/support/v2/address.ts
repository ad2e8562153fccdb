import type { VariableAddress } from "../../../src/model/variable.ts";

/** The address written as `Component[instance]/Variable[instance]`; `Component@1.2` is that of an EVSE or connector. */
export function addressOf(id: string): VariableAddress {
  const match = /^(\w+)(?:\[(\w+)\])?(?:@(\d+)(?:\.(\d+))?)?\/(\w+)(?:\[([\w.]+)\])?$/.exec(id);
  const [, component, componentInstance, evse, connector, variable, instance] = match ?? [];
  if (component === undefined || variable === undefined) throw new Error(`no variable: ${id}`);
  return {
    component,
    variable,
    ...(componentInstance === undefined ? {} : { componentInstance }),
    ...(evse === undefined ? {} : { evse: Number(evse) }),
    ...(connector === undefined ? {} : { connector: Number(connector) }),
    ...(instance === undefined ? {} : { instance }),
  };
}

/** The same as `component` and `variable` of a 2.x message. */
export function componentVariable(id: string): {
  component: Record<string, unknown>;
  variable: Record<string, unknown>;
} {
  const { component, componentInstance, evse, connector, variable, instance } = addressOf(id);
  const place =
    evse === undefined
      ? {}
      : { evse: { id: evse, ...(connector === undefined ? {} : { connectorId: connector }) } };
  return {
    component: {
      name: component,
      ...(componentInstance === undefined ? {} : { instance: componentInstance }),
      ...place,
    },
    variable: { name: variable, ...(instance === undefined ? {} : { instance }) },
  };
}
