import { describe, expect, it } from "vitest";
import { handshakeHeaders } from "../../../src/transport/handshake-headers.ts";
import { settingsOf, valuesFor } from "./support.ts";
import type { Values } from "./support.ts";

const headers = (changes: Partial<Values>) => handshakeHeaders(settingsOf(valuesFor(1, changes)));
const basic = (text: string): string => `Basic ${Buffer.from(text, "utf8").toString("base64")}`;

describe("handshakeHeaders", () => {
  it.each([
    [0, undefined],
    [1, basic("CP1:0123456789abcdef")],
    [2, basic("CP1:0123456789abcdef")],
    [3, undefined],
  ])("A00.FR.202 A00.FR.301 profile %i", (securityProfile, expected) => {
    expect(headers({ securityProfile, authorizationKey: "0123456789abcdef" })["Authorization"]).toBe(
      expected,
    );
  });

  it("A00.FR.205 a hexadecimal AuthorizationKey is sent as it is written", () => {
    const key = "DEADBEEFDEADBEEFDEADBEEFDEADBEEFDEADBEEF";
    expect(headers({ securityProfile: 1, authorizationKey: key })["Authorization"]).toBe(basic(`CP1:${key}`));
  });

  it("A00.FR.204 the user is the ChargePointId as it is, not percent-encoded; in UTF-8", () => {
    const made = headers({
      securityProfile: 1,
      chargePointId: "Säule 1",
      authorizationKey: "schlüssel-schlüssel",
    });
    expect(made["Authorization"]).toBe(basic("Säule 1:schlüssel-schlüssel"));
  });

  it("sends no Authorization without a key", () => {
    expect(headers({ securityProfile: 1, authorizationKey: null })).toEqual({});
    expect(headers({ securityProfile: 1, authorizationKey: "" })).toEqual({});
  });

  it("sends HostName as User-Host", () => {
    expect(headers({ hostName: "csms.example" })).toEqual({ "User-Host": "csms.example" });
    expect(headers({ hostName: "" })).toEqual({});
  });
});
