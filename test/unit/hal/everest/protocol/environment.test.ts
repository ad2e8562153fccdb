import { describe, expect, it } from "vitest";
import { brokerUrl, readEnvironment } from "../../../../../hal/everest/protocol/environment.ts";
import { StationError } from "../../../../../src/kernel/errors.ts";

const least = { EV_MODULE: "ocpp", EV_PREFIX: "/opt/everest" };

function refusal(env: Record<string, string | undefined>, flags = {}): StationError {
  try {
    readEnvironment(env, flags);
  } catch (error) {
    if (error instanceof StationError) return error;
  }
  throw new Error("it was not refused");
}

describe("what EVerest hands to a module", () => {
  it("as environment variables, as the manager sets them", () => {
    expect(
      readEnvironment({
        ...least,
        EV_LOG_CONF_FILE: "/opt/everest/etc/log.ini",
        EV_MQTT_EVEREST_PREFIX: "site/everest/",
        EV_MQTT_EXTERNAL_PREFIX: "outside/",
        EV_MQTT_BROKER_HOST: "10.0.0.1",
        EV_MQTT_BROKER_PORT: "1884",
        EV_VALIDATE_SCHEMA: "1",
      }),
    ).toEqual({
      moduleId: "ocpp",
      prefix: "/opt/everest",
      everestPrefix: "site/everest/",
      externalPrefix: "outside/",
      broker: { host: "10.0.0.1", port: 1884 },
      validateSchema: true,
      logConfig: "/opt/everest/etc/log.ini",
    });
  });

  it("has EVerest's defaults for what is not said; an empty variable says nothing", () => {
    expect(readEnvironment({ ...least, EV_MQTT_EVEREST_PREFIX: "", EV_MQTT_BROKER_SOCKET_PATH: "" })).toEqual(
      {
        moduleId: "ocpp",
        prefix: "/opt/everest",
        everestPrefix: "everest/",
        externalPrefix: "",
        broker: { host: "localhost", port: 1883 },
        validateSchema: false,
        logConfig: undefined,
      },
    );
  });

  it.each([
    ["everest", "everest/"],
    ["everest/", "everest/"],
    ["a/b//", "a/b/"],
  ])("the prefix %j has one closing slash", (given, prefix) => {
    expect(readEnvironment({ ...least, EV_MQTT_EVEREST_PREFIX: given }).everestPrefix).toBe(prefix);
  });

  it("flags win over variables", () => {
    const flags = {
      module: "ocpp_2",
      prefix: "/usr",
      mqtt_everest_prefix: "other",
      mqtt_external_prefix: "out/",
      mqtt_broker_host: "broker",
      mqtt_broker_port: "1999",
      log_config: "log.ini",
    };
    const env = { ...least, EV_MQTT_BROKER_SOCKET_PATH: "/run/mqtt.sock", EV_MQTT_BROKER_PORT: "1" };
    expect(readEnvironment(env, flags)).toMatchObject({
      moduleId: "ocpp_2",
      prefix: "/usr",
      everestPrefix: "other/",
      externalPrefix: "out/",
      broker: { host: "broker", port: 1999 },
      logConfig: "log.ini",
    });
  });

  it.each([
    [
      "a socket of the environment before its host",
      { EV_MQTT_BROKER_SOCKET_PATH: "/s", EV_MQTT_BROKER_HOST: "h" },
      {},
      "unix:/s",
    ],
    [
      "a socket flag before everything",
      { EV_MQTT_BROKER_HOST: "h" },
      { mqtt_broker_socket_path: "/f" },
      "unix:/f",
    ],
    [
      "a port flag with the host of the environment",
      { EV_MQTT_BROKER_HOST: "h" },
      { mqtt_broker_port: "7" },
      "mqtt://h:7",
    ],
    [
      "a host flag before a socket of the environment",
      { EV_MQTT_BROKER_SOCKET_PATH: "/s" },
      { mqtt_broker_host: "h" },
      "mqtt://h:1883",
    ],
    ["an IPv6 address", { EV_MQTT_BROKER_HOST: "::1" }, {}, "mqtt://[::1]:1883"],
  ])("the broker is %s", (_, env, flags, url) => {
    expect(brokerUrl(readEnvironment({ ...least, ...env }, flags).broker)).toBe(url);
  });

  it.each([
    [{ EV_PREFIX: "/opt" }, "--module", "EV_MODULE"],
    [{ EV_MODULE: "ocpp", EV_PREFIX: "  " }, "--prefix", "EV_PREFIX"],
    [{ ...least, EV_MODULE: "a/b" }, "--module", "a/b"],
    [{ ...least, EV_MQTT_BROKER_PORT: "70000" }, "--mqtt_broker_port", "70000"],
    [{ ...least, EV_MQTT_BROKER_PORT: "1883x" }, "--mqtt_broker_port", "1883x"],
    [{ ...least, EV_MQTT_BROKER_HOST: "mqtt://x" }, "--mqtt_broker_host", "mqtt://x"],
    [{ ...least, EV_MQTT_EVEREST_PREFIX: "a/+" }, "--mqtt_everest_prefix", "a/+"],
    [{ ...least, EV_MQTT_EXTERNAL_PREFIX: "#" }, "--mqtt_external_prefix", "#"],
  ])("%j is refused, and the text says how to give it", (env, flag, mentioned) => {
    const { code, message } = refusal(env);
    expect(code).toBe("USAGE");
    expect(message).toContain(flag);
    expect(message).toContain(mentioned);
  });
});
