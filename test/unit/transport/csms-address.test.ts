import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StationError } from "../../../src/kernel/errors.ts";
import { csmsAddress } from "../../../src/transport/csms-address.ts";

const at = (uri: string, chargePointId = "cp001", securityProfile = 1) =>
  csmsAddress({ uri, chargePointId, securityProfile });

describe("csmsAddress (1.6J §3.1.1)", () => {
  it.each([
    // libocpp's form: no scheme, a slash at the end.
    [
      "127.0.0.1:8180/steve/websocket/CentralSystemService/",
      1,
      "ws://127.0.0.1:8180/steve/websocket/CentralSystemService/cp001",
    ],
    ["csms.example/ocpp", 0, "ws://csms.example/ocpp/cp001"],
    ["csms.example/ocpp", 2, "wss://csms.example/ocpp/cp001"],
    ["csms.example/ocpp", 3, "wss://csms.example/ocpp/cp001"],
    ["csms.example", 1, "ws://csms.example/cp001"],
    ["localhost:8180", 1, "ws://localhost:8180/cp001"],
    ["ws://csms.example/ocpp", 1, "ws://csms.example/ocpp/cp001"],
    ["WSS://csms.example:8443/ocpp/", 0, "wss://csms.example:8443/ocpp/cp001"],
    ["ws://csms.example/ocpp/cp001", 1, "ws://csms.example/ocpp/cp001"],
    ["ws://csms.example/ocpp/cp001/", 1, "ws://csms.example/ocpp/cp001"],
    ["ws://csms.example/ocpp/cp0012", 1, "ws://csms.example/ocpp/cp0012/cp001"],
    ["ws://csms.example/cp001/ocpp", 1, "ws://csms.example/cp001/ocpp/cp001"],
    ["ws://csms.example/ocpp?tenant=7", 1, "ws://csms.example/ocpp/cp001?tenant=7"],
    ["ws://csms.example/ocpp/cp001?tenant=7", 1, "ws://csms.example/ocpp/cp001?tenant=7"],
    ["  ws://csms.example/ocpp  ", 1, "ws://csms.example/ocpp/cp001"],
    ["[::1]:8180/ocpp", 1, "ws://[::1]:8180/ocpp/cp001"],
  ])("%s with profile %i is %s", (uri, profile, href) => {
    expect(at(uri, "cp001", profile).href).toBe(href);
  });

  it.each([
    ["Säule 1", "ws://h/S%C3%A4ule%201"],
    ["a/b", "ws://h/a%2Fb"],
    ["a?b#c", "ws://h/a%3Fb%23c"],
    ["100%", "ws://h/100%25"],
    ["%41", "ws://h/%2541"],
  ])("percent-encodes the ChargePointId %s, and knows it again", (id, href) => {
    expect(at("h", id).href).toBe(href);
    expect(at(href, id).href).toBe(href);
  });

  it("finds the ChargePointId in the URL when it stands there unencoded", () => {
    expect(at("ws://h/ocpp/Säule 1", "Säule 1").href).toBe("ws://h/ocpp/S%C3%A4ule%201");
  });

  it("tells host, port, and a form for logs without the query", () => {
    expect(at("wss://csms.example/ocpp?token=secret")).toMatchObject({
      secure: true,
      host: "csms.example",
      port: 443,
      shown: "wss://csms.example/ocpp/cp001",
    });
    expect(at("csms.example").port).toBe(80);
    expect(at("[::1]:9/x").host).toBe("::1");
    expect(at("wss://h:8443").port).toBe(8443);
  });

  it.each([
    ["", "cp001", 1, "CentralSystemURI is empty"],
    ["http://h/ocpp", "cp001", 1, "ws:// or wss://"],
    ["ws://h/ocpp", "cp001", 2, "needs TLS"],
    ["ws://h:99999/ocpp", "cp001", 1, "no valid URL"],
    ["ws:///ocpp/", "", 1, "ChargePointId is empty"],
    ["ws://user:pass-word@h/ocpp", "cp001", 1, "AuthorizationKey"],
    ["ws://h/ocpp#x", "cp001", 1, "%23"],
    ["ws://h/ocpp", "..", 1, "cannot stand in a URL"],
    ["ws://h/ocpp", "\ud800", 1, "Unicode"],
  ])("refuses %s with id %s, profile %i, saying %s", (uri, id, profile, text) => {
    const attempt = (): unknown => at(uri, id, profile);
    expect(attempt).toThrow(StationError);
    expect(attempt).toThrow(text);
    expect(attempt).not.toThrow("pass-word");
  });

  const id = fc
    .string({ minLength: 1, maxLength: 48, unit: "grapheme" })
    .filter((text) => text !== "." && text !== "..");
  const path = fc
    .array(fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/), { maxLength: 4 })
    .map((parts) => parts.join("/"));

  it("ends in the ChargePointId, once, for any id and path; and is stable", () => {
    fc.assert(
      fc.property(
        id,
        path,
        fc.constantFrom("", "ws://", "wss://"),
        fc.constantFrom("", "/"),
        (name, base, scheme, tail) => {
          const { href } = at(`${scheme}h.example/${base}${tail}`, name);
          const segments = new URL(href).pathname.split("/").slice(1).map(decodeURIComponent);
          const given = base.split("/").filter((part) => part !== "");
          const before = given.at(-1) === name ? given.slice(0, -1) : given;
          expect(segments).toEqual([...before, name]);
          expect(at(href, name).href).toBe(href);
        },
      ),
    );
  });

  it("never throws anything but a StationError, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        fc.integer({ min: 0, max: 3 }),
        (uri, name, profile) => {
          try {
            expect(at(uri, name, profile).href).toMatch(/^wss?:\/\//);
          } catch (error) {
            expect(error).toBeInstanceOf(StationError);
          }
        },
      ),
    );
  });
});
