/** The framework's topics, as one module uses them. `M` is a module's id, `I` an implementation's, both ours or another's. */
export interface Topics {
  /** Where the configuration is asked for, and where the answer comes. */
  readonly configRequest: string;
  readonly response: string;
  readonly metadata: string;
  /** Ours, and the manager's: all modules are ready. */
  readonly moduleReady: string;
  readonly globalReady: string;
  /** Another module is ready. */
  readonly readyOf: (module: string) => string;
  readonly shutdown: string;
  readonly heartbeat: string;
  /** Errors of all modules. */
  readonly errors: string;
  readonly variable: (module: string, implementation: string, name: string) => string;
  readonly command: (module: string, implementation: string, name: string) => string;
  /** Where the answers to a module's calls come; of all commands when `command` is `+`. */
  readonly reply: (module: string, implementation: string, command: string, caller: string) => string;
}

/** @param everestPrefix with its closing `/` */
export function topicsOf(everestPrefix: string, moduleId: string): Topics {
  const own = `${everestPrefix}modules/${moduleId}`;
  const of = (module: string, implementation: string): string =>
    `${everestPrefix}modules/${module}/impl/${implementation}`;
  return {
    configRequest: `${everestPrefix}config/request`,
    response: `${own}/response`,
    metadata: `${own}/metadata`,
    moduleReady: `${own}/ready`,
    globalReady: `${everestPrefix}ready`,
    readyOf: (module) => `${everestPrefix}modules/${module}/ready`,
    shutdown: `${everestPrefix}shutdown`,
    heartbeat: `${own}/heartbeat`,
    errors: `${everestPrefix}modules/+/impl/+/error/#`,
    variable: (module, implementation, name) => `${of(module, implementation)}/var/${name}`,
    command: (module, implementation, name) => `${of(module, implementation)}/cmd/${name}`,
    reply: (module, implementation, command, caller) =>
      `${of(module, implementation)}/cmd/${command}/response/${caller}`,
  };
}

/** Whether it can be a level of a topic: what comes from outside and becomes part of one is asked first. */
export function isLevel(text: string): boolean {
  return /^[^+#/\0]{1,128}$/.test(text);
}

/**
 * The name under which the broker keeps our session: the same in every life of the module, another one for every other module
 * and every other EVerest on the broker. Only letters and digits, `-` and `_`: some brokers mind the rest.
 */
export function sessionName(everestPrefix: string, moduleId: string): string {
  const plain = `${everestPrefix}${moduleId}`.replace(
    /[^A-Za-z0-9]/g,
    (sign) => `_${Buffer.from(sign).toString("hex")}`,
  );
  return `ocpp-station-${plain}`;
}
