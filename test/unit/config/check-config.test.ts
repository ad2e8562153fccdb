import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkConfig } from "../../../src/config/check-config.ts";
import { configFolder, least } from "./config-folder.ts";

const everyKey = resolve(import.meta.dirname, "../../fixtures/config-every-key");

describe("checkConfig", () => {
  it("explains what a configuration comes to, without its secrets", () => {
    const { ok, lines } = checkConfig(everyKey, { builtProfiles: ["Core"] });
    const text = lines.join("\n");
    expect(ok).toBe(true);
    expect(text).toMatch(/^warning: ocpp-config\.json: Core\.SupportedFeatureProfiles: this version has no /);
    for (const part of [
      "every-key-7",
      "wss://csms.test.invalid:8443/ocpp/, security profile 1",
      "1.6",
      "asked for, not in this version: FirmwareManagement",
      "simulated",
      resolve(everyKey, "state/db"),
      "/var/log/every-key",
      "4 custom",
      "configuration is valid",
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/00112233445566778899|fixture-password/);
  });

  it("lists every mistake and is not ok", () => {
    const dir = configFolder({ "ocpp-config.json": { ...least, Core: { NumberOfConnectors: 0, Foo: 1 } } });
    expect(checkConfig(dir)).toEqual({
      ok: false,
      lines: [
        "error: ocpp-config.json: Core.Foo: is no known key; keys of your own go in the section Custom",
        "error: ocpp-config.json: Core.NumberOfConnectors is 0: expected a whole number from 1 to 256",
        "2 errors; nothing was started",
      ],
    });
  });
});
