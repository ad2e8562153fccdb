import { describe, expect, it } from "vitest";
import type { AuthorizationStatus } from "../../../../../src/model/token.ts";
import { Rig } from "./rig.ts";

const command = "auth_validator/validate_token";
const token = { authorization_type: "RFID", id_token: { value: "04AABBCC", type: "ISO14443" } };
const statuses: readonly AuthorizationStatus[] = [
  "Accepted",
  "Blocked",
  "ConcurrentTx",
  "Expired",
  "Invalid",
  "NoCredit",
  "NotAllowedTypeEVSE",
  "NotAtThisLocation",
  "NotAtThisTime",
  "Unknown",
];

describe("validate_token", () => {
  it.each(statuses)("answers %s by name", async (status) => {
    const rig = new Rig();
    rig.answers.validateToken = () => ({ info: { status } });
    expect(await rig.call(command, { provided_token: token })).toEqual({
      authorization_status: status,
      tariff_messages: [],
    });
  });

  it("tells the parent, of type Central, and until when", async () => {
    const rig = new Rig();
    rig.answers.validateToken = () => ({
      info: { status: "Accepted", groupId: "FLEET", expires: Date.UTC(2026, 1, 1) },
    });
    expect(await rig.call(command, { provided_token: token })).toEqual({
      authorization_status: "Accepted",
      tariff_messages: [],
      parent_id_token: { value: "FLEET", type: "Central" },
      expiry_time: "2026-02-01T00:00:00.000Z",
    });
  });

  it.each([Number.NaN, Infinity, 8.7e15, -1e15])(
    "leaves out a time nobody can write (%d)",
    async (expires) => {
      const rig = new Rig();
      rig.answers.validateToken = () => ({ info: { status: "Accepted", expires } });
      expect(await rig.call(command, { provided_token: token })).not.toHaveProperty("expiry_time");
    },
  );

  it("asks for the EVSEs the token is presented for", async () => {
    const rig = new Rig();
    await rig.call(command, { provided_token: { ...token, connectors: [2] } });
    expect(rig.asked).toEqual([
      { name: "validateToken", params: { token: { value: "04AABBCC", type: "ISO14443" }, evses: [2] } },
    ]);
  });

  it.each([undefined, null, []])("asks for all EVSEs when none is named (%j)", async (connectors) => {
    const rig = new Rig();
    await rig.call(command, { provided_token: { ...token, connectors } });
    expect(rig.asked[0]?.params).toMatchObject({ evses: [1, 2] });
  });

  it.each(["Central", "eMAID", "MacAddress", "ISO14443", "ISO15693", "KeyCode", "Local", "NoAuthorization"])(
    "passes type %s on",
    async (type) => {
      const rig = new Rig();
      await rig.call(command, { provided_token: { ...token, id_token: { value: "X", type } } });
      expect(rig.asked[0]?.params).toMatchObject({ token: { value: "X", type } });
    },
  );

  it.each(["OCPP", "RFID", "Autocharge", "BankCard"])(
    "asks for a token of %s, with nulls where things are missing",
    async (authorization_type) => {
      const rig = new Rig();
      rig.answers.validateToken = () => ({ info: { status: "Accepted" } });
      const nulls = { request_id: null, parent_id_token: null, prevalidated: null, certificate: null };
      const provided_token = {
        ...token,
        ...nulls,
        authorization_type,
        iso15118CertificateHashData: null,
        id_token: { ...token.id_token, additional_info: null },
      };
      expect(await rig.call(command, { provided_token })).toMatchObject({ authorization_status: "Accepted" });
    },
  );

  it("leaves it to the station to judge a value longer than 1.6 allows", async () => {
    const rig = new Rig();
    rig.answers.validateToken = () => ({ info: { status: "Unknown" } });
    const value = "123456789012345678901";
    expect(
      await rig.call(command, { provided_token: { ...token, id_token: { value, type: "Local" } } }),
    ).toMatchObject({ authorization_status: "Unknown" });
    expect(rig.asked[0]?.params).toMatchObject({ token: { value } });
  });

  it("answers Unknown while the station is not there", async () => {
    expect(await new Rig().call(command, { provided_token: token })).toEqual({
      authorization_status: "Unknown",
      tariff_messages: [],
    });
  });

  it.each([
    { authorization_type: "PlugAndCharge" },
    { certificate: "-----BEGIN CERTIFICATE-----" },
    { iso15118CertificateHashData: [{ hashAlgorithm: "SHA256" }] },
  ])("never accepts a contract it cannot check: %j", async (contract) => {
    const rig = new Rig();
    rig.answers.validateToken = () => ({ info: { status: "Accepted" } });
    expect(await rig.call(command, { provided_token: { ...token, ...contract } })).toEqual({
      authorization_status: "Invalid",
      tariff_messages: [],
    });
    expect(rig.asked).toEqual([]);
    expect(rig.logger.about("Plug & Charge")).toHaveLength(1);
  });

  it.each([
    undefined,
    null,
    {},
    { provided_token: null },
    { provided_token: { authorization_type: "RFID" } },
    { provided_token: { ...token, id_token: "04AABBCC" } },
    { provided_token: { ...token, id_token: { value: 4, type: "Local" } } },
    { provided_token: { ...token, id_token: { value: "x".repeat(256), type: "Local" } } },
    { provided_token: { ...token, connectors: [0] } },
    { provided_token: { ...token, connectors: "1" } },
  ])("refuses other shapes: %j", async (args) => {
    const rig = new Rig();
    expect((await rig.refused(command, args)).type).toBe("SchemaValidationError");
    expect(rig.asked).toEqual([]);
  });
});

describe("validate_result_update", () => {
  const name = "auth_validator/validate_result_update";

  it("tells the parent of 1.6 as ISO14443", async () => {
    const rig = new Rig();
    await rig.tell({ type: "tokenJudged", evse: 2, info: { status: "Invalid", groupId: "FLEET" } });
    expect(rig.module.published(name)).toEqual([
      {
        connector_id: 2,
        validation_result: {
          authorization_status: "Invalid",
          tariff_messages: [],
          parent_id_token: { value: "FLEET", type: "ISO14443" },
        },
      },
    ]);
  });

  it("says nothing in 1.6 without a parent, which Auth would forget", async () => {
    const rig = new Rig();
    await rig.tell({ type: "tokenJudged", evse: 2, info: { status: "Accepted" } });
    expect(rig.module.vars).toEqual([]);
  });

  it("tells every verdict of 2.x", async () => {
    const rig = new Rig("OCPP201");
    rig.version = "2.0.1";
    await rig.tell({ type: "tokenJudged", evse: 1, info: { status: "Blocked" } });
    await rig.tell({ type: "tokenJudged", evse: 1, info: { status: "Accepted", groupId: "G" } });
    expect(rig.module.published(name)).toMatchObject([
      { connector_id: 1, validation_result: { authorization_status: "Blocked" } },
      { validation_result: { parent_id_token: { value: "G", type: "Central" } } },
    ]);
  });
});
