import { describe, expect, it } from "vitest";
import { errorCodes, StationError } from "../../../src/kernel/errors.ts";
import type { LinkFailure } from "../../../src/ports/link.ts";
import {
  openFailure,
  tlsFailure,
  unreachable,
  upgradeFailure,
} from "../../../src/transport/failure-of-error.ts";
import { failureText } from "../../../src/transport/failure-text.ts";
import type { FailureContext } from "../../../src/transport/failure-text.ts";

const context: FailureContext = {
  url: "ws://h/ocpp/CP1",
  chargePointId: "CP1",
  securityProfile: 1,
  hasKey: true,
  subprotocols: ["ocpp1.6"],
};

const coded = (code: string, message = "some text"): Error => Object.assign(new Error(message), { code });

describe("failureText", () => {
  it.each<[LinkFailure, string, string, Partial<FailureContext>?]>([
    [{ kind: "refused", status: 401 }, "LINK_REFUSED", "same password on both sides"],
    [{ kind: "refused", status: 401 }, "LINK_REFUSED", "AuthorizationKey is empty", { hasKey: false }],
    [{ kind: "refused", status: 401 }, "LINK_REFUSED", "set SecurityProfile to 1", { securityProfile: 0 }],
    [{ kind: "refused", status: 401 }, "LINK_REFUSED", "certificate", { securityProfile: 3 }],
    [{ kind: "refused", status: 403 }, "LINK_REFUSED", "registered and enabled"],
    [{ kind: "refused", status: 404 }, "LINK_REFUSED", "check the path in CentralSystemURI"],
    [{ kind: "refused", status: 301, location: "wss://n/x" }, "LINK_REFUSED", "redirects (301) to wss://n/x"],
    [{ kind: "refused", status: 302 }, "LINK_REFUSED", "to nowhere"],
    [{ kind: "refused", status: 400 }, "LINK_REFUSED", "scheme, port and path"],
    [{ kind: "refused", status: 426 }, "LINK_REFUSED", "passes WebSocket on"],
    [{ kind: "refused", status: 429 }, "LINK_REFUSED", "cannot serve now (429)"],
    [{ kind: "refused", status: 503 }, "LINK_REFUSED", "cannot serve now (503)"],
    [{ kind: "refused", status: 200 }, "LINK_REFUSED", "a web server answered (200)"],
    [{ kind: "refused", status: 418 }, "LINK_REFUSED", "418"],
    [{ kind: "unreachable", message: "h:80: why" }, "LINK_UNREACHABLE", "h:80: why"],
    [{ kind: "settings", message: "IFace is wrong." }, "LINK_SETTINGS", "IFace is wrong."],
    [{ kind: "tls", code: "X", message: "why" }, "LINK_TLS", "ws://h/ocpp/CP1: why"],
    [{ kind: "subprotocol", offered: "" }, "LINK_SUBPROTOCOL", "offered ocpp1.6 and chose none"],
    [{ kind: "subprotocol", offered: "ocpp2.0" }, "LINK_SUBPROTOCOL", 'answered "ocpp2.0"'],
    [{ kind: "pong" }, "LINK_PONG", "WebSocketPingInterval"],
    [{ kind: "closed", code: 1001, reason: "" }, "LINK_CLOSED", "(1001)"],
    [{ kind: "closed", code: 1006, reason: "ECONNRESET" }, "LINK_CLOSED", "(1006, ECONNRESET)"],
    [{ kind: "frame", message: "a binary frame" }, "LINK_FRAME", "a binary frame"],
    [{ kind: "dropped", message: "reset" }, "LINK_DROPPED", "reset"],
  ])("%j is %s, and says %s", (failure, code, text, changes = {}) => {
    const told = failureText(failure, { ...context, ...changes });
    expect(told.code).toBe(code);
    expect(told.code in errorCodes).toBe(true);
    expect(told.text).toContain(text);
    expect(told.text).toMatch(/[^.]\.$/);
  });
});

describe("errors told apart", () => {
  it.each([
    ["ENOTFOUND", "check the name and the DNS server"],
    ["EAI_AGAIN", "DNS server does not answer"],
    ["ECONNREFUSED", "nothing listens"],
    ["EHOSTUNREACH", "no way to it"],
    ["EADDRNOTAVAIL", "IFace"],
    ["ECONNRESET", "scheme"],
    ["EWHATEVER", "some text"],
  ])("in reaching it: %s", (code, text) => {
    const failure = unreachable(coded(code), "h:80");
    expect(failure).toMatchObject({ kind: "unreachable" });
    expect(JSON.stringify(failure)).toContain(text);
    expect(JSON.stringify(failure)).toContain("h:80");
  });

  it("a setting that cannot be used is no network failure", () => {
    expect(unreachable(new StationError("LINK_SETTINGS", "change it."), "h:80")).toEqual({
      kind: "settings",
      message: "change it.",
    });
  });

  it.each([
    ["CERT_HAS_EXPIRED", "expired"],
    ["CERT_NOT_YET_VALID", "clock"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "another host name"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "whole chain"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "does not speak TLS"],
    ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "1.2"],
    ["EPROTO", "TLS handshake failed"],
  ])("in TLS: %s, also when it surfaces in the upgrade", (code, text) => {
    const failure = tlsFailure(coded(code));
    expect(failure).toMatchObject({ kind: "tls", code });
    expect(JSON.stringify(failure)).toContain(text);
    expect(upgradeFailure(coded(code), "h:443")).toEqual(failure);
  });

  it.each<[string, LinkFailure["kind"]]>([
    ["WS_ERR_UNSUPPORTED_MESSAGE_LENGTH", "frame"],
    ["WS_ERR_INVALID_UTF8", "frame"],
    ["Z_DATA_ERROR", "frame"],
    ["ECONNRESET", "closed"],
  ])("on an open connection: %s is %s", (code, kind) => {
    expect(openFailure(coded(code)).kind).toBe(kind);
  });

  it("text from outside is cut and cannot forge a line", () => {
    const failure = unreachable(new Error(`x\nERROR forged ${"y".repeat(500)}`), "h:80");
    expect(JSON.stringify(failure).length).toBeLessThan(300);
    expect(JSON.stringify(failure)).not.toContain("\\n");
  });
});
