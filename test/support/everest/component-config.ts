/** Values by component and variable. */
export type ComponentValues = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

/** What a station of 2.0.1 cannot do without, and what makes a test short. */
const least = (url: string): ComponentValues => ({
  InternalCtrlr: {
    ChargePointVendor: "Acme",
    ChargePointModel: "One",
    NetworkConnectionProfiles: JSON.stringify([
      {
        configurationSlot: 1,
        connectionData: {
          messageTimeout: 30,
          ocppCsmsUrl: url,
          ocppInterface: "Wired0",
          ocppTransport: "JSON",
          ocppVersion: "OCPP20",
          securityProfile: 0,
        },
      },
    ]),
  },
  SecurityCtrlr: { Identity: "cp001" },
  OCPPCommCtrlr: { RetryBackOffWaitMinimum: 0, RetryBackOffRandomRange: 0 },
});

/** Component files in the folder EVerest's module has them in, by path; `more` is laid over. */
export function componentConfig(url: string, more: ComponentValues): Readonly<Record<string, object>> {
  const under = least(url);
  const components = new Set([...Object.keys(under), ...Object.keys(more)]);
  return Object.fromEntries(
    [...components].map((name) => [
      `component_config/standardized/${name}.json`,
      component(name, { ...under[name], ...more[name] }),
    ]),
  );
}

function component(name: string, values: ComponentValues[string]): object {
  const properties: Record<string, object> = {};
  for (const [variable, value] of Object.entries(values))
    properties[variable] = {
      variable_name: variable,
      characteristics: { supportsMonitoring: false, dataType: typeOf(value) },
      attributes: [{ type: "Actual", mutability: "ReadWrite", value }],
    };
  return { name, properties };
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "integer" : "boolean";
}
