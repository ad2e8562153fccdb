import { describe, expect, it } from "vitest";
import { csmsUrlProblem } from "../../../src/station/csms-url.ts";

describe("the address of a CSMS in a network profile (B09.FR.02)", () => {
  it.each([
    ["ws://csms.example/ocpp", 0],
    ["ws://csms.example", 1],
    ["WS://csms.example:8080/ocpp?tenant=1", 1],
    ["ws://[2001:db8::1]:8080/", 1],
    ["wss://csms.example/ocpp", 2],
    ["wss://csms.example/ocpp", 3],
  ])("%s with security profile %i is one", (url, profile) => {
    expect(csmsUrlProblem(url, profile)).toBeNull();
  });

  it.each([
    ["", 1, "ws://"],
    ["csms.example/ocpp", 1, "ws://"],
    ["csms.example:8080/ocpp", 1, "ws://"],
    ["ws:csms.example", 1, "ws://"],
    ["https://csms.example", 2, "ws://"],
    ["ws:///ocpp", 1, "host"],
    ["ws://csms.example:77777", 1, "URL"],
    ["ws://cs1@csms.example", 1, "user name"],
    ["ws://:topsecret@csms.example", 1, "password"],
    ["ws://csms.example/#ocpp", 1, "#"],
    ["wss://csms.example", 0, "without TLS"],
    ["wss://csms.example", 1, "without TLS"],
    ["ws://csms.example", 2, "needs TLS"],
    ["ws://csms.example", 3, "needs TLS"],
  ])("%s with security profile %i is none", (url, profile, why) => {
    const problem = csmsUrlProblem(url, profile);
    expect(problem).toContain(why);
    expect(problem).not.toContain("topsecret");
  });
});
