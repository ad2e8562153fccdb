import { describe, expect, it } from "vitest";
import { isLevel, sessionName, topicsOf } from "../../../../../hal/everest/protocol/topics.ts";

describe("topics", () => {
  it("are below the prefix", () => {
    const topics = topicsOf("site/", "ocpp");
    expect({
      ...topics,
      readyOf: topics.readyOf("m"),
      variable: topics.variable("m", "i", "v"),
      command: topics.command("m", "i", "c"),
      reply: topics.reply("m", "i", "c", "ocpp"),
    }).toEqual({
      configRequest: "site/config/request",
      response: "site/modules/ocpp/response",
      metadata: "site/modules/ocpp/metadata",
      moduleReady: "site/modules/ocpp/ready",
      globalReady: "site/ready",
      readyOf: "site/modules/m/ready",
      shutdown: "site/shutdown",
      heartbeat: "site/modules/ocpp/heartbeat",
      errors: "site/modules/+/impl/+/error/#",
      variable: "site/modules/m/impl/i/var/v",
      command: "site/modules/m/impl/i/cmd/c",
      reply: "site/modules/m/impl/i/cmd/c/response/ocpp",
    });
  });

  it("two modules never have the same session", () => {
    const pairs: [string, string][] = [
      ["everest/", "ocpp"],
      ["everest/", "ocpp_2"],
      ["everest/", "ocpp/2"],
      ["everest_2f", "ocpp"],
      ["a/b/", "c"],
      ["a/", "b_2fc"],
      ["A/", "b"],
      ["a/", "b"],
      ["ä/", "b"],
    ];
    const names = pairs.map(([prefix, id]) => sessionName(prefix, id));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[\w-]+$/.test(name))).toBe(true);
    expect(names[0]).toBe("ocpp-station-everest_2focpp");
  });

  it.each(["", "a/b", "+", "a#", "a\0", "x".repeat(129)])("%j is no level", (text) => {
    expect(isLevel(text)).toBe(false);
  });
});
