import { describe, expect, it } from "vitest";
import { failures, managers, rig } from "./rig.ts";

const token = { value: "04AABBCC", type: "Central" };
const rules = {
  connectionTimeoutS: 60,
  stopTransactionOnEVSideDisconnect: true,
  unlockConnectorOnEVSideDisconnect: true,
};

describe("authorize", () => {
  it("a remote start is a token for one EVSE", async () => {
    const { module, table } = rig();
    const params = {
      evse: 2,
      connector: 1,
      token,
      info: { status: "Accepted" as const },
      preValidated: true,
    };
    expect(await table.authorize(params)).toEqual({ status: "ok", result: null });
    expect(module.vars).toEqual([
      {
        name: "auth_provider/provided_token",
        value: { id_token: token, authorization_type: "OCPP", prevalidated: true, connectors: [2] },
      },
    ]);
    expect(module.calls).toEqual([]);
  });

  it("with all that may be known of it", async () => {
    const { module, table } = rig();
    await table.authorize({
      evse: 1,
      token: { value: "DE-ABC-C12345", type: "VendorsOwn" },
      info: { status: "Accepted", groupId: "FLEET", expires: 1 },
      remoteStartId: 7,
    });
    expect(module.published("auth_provider/provided_token")).toEqual([
      {
        id_token: { value: "DE-ABC-C12345", type: "Central" },
        authorization_type: "OCPP",
        prevalidated: false,
        connectors: [1],
        request_id: 7,
        parent_id_token: { value: "FLEET", type: "Central" },
      },
    ]);
  });

  it.each([
    [9, "A"],
    [1, "A".repeat(37)],
  ])("refused: EVSE %d, token %s", async (evse, value) => {
    const { module, table } = rig();
    const reply = await table.authorize({
      evse,
      token: { value, type: "Central" },
      info: { status: "Accepted" },
    });
    expect(reply.status).toBe("rejected");
    expect(module.vars).toEqual([]);
  });
});

describe("session rules", () => {
  it.each([
    [60, 60, 0],
    [10, 10, 0],
    [300, 300, 0],
    [5, 10, 1],
    [301, 300, 1],
    [0, 300, 1],
  ])("a connection time-out of %d s is %d s", async (wished, told, lines) => {
    const { module, table, logger } = rig();
    for (let times = 0; times < 2; times++)
      expect((await table.setSessionRules({ ...rules, connectionTimeoutS: wished })).status).toBe("ok");
    expect(module.calls[0]).toEqual({
      to: "auth/main",
      command: "set_connection_timeout",
      args: { connection_timeout: told },
    });
    expect(logger.about("waits 10 to 300 s")).toHaveLength(lines);
  });

  it("says once that EVerest has its own rules for a car that lets go", async () => {
    const { table, logger } = rig();
    await table.setSessionRules({ ...rules, stopTransactionOnEVSideDisconnect: false });
    await table.setSessionRules({ ...rules, unlockConnectorOnEVSideDisconnect: false });
    expect(logger.about("no effect")).toHaveLength(1);
    expect(logger.about("waits 10 to 300 s")).toHaveLength(0);
  });

  it("without Auth there are none", async () => {
    const { table } = rig({ connections: managers });
    expect((await table.setSessionRules(rules)).status).toBe("unsupported");
    expect((await table.setMasterPassGroup({ groupId: "" })).status).toBe("unsupported");
  });

  it.each(failures.filter(([what]) => what !== "nonsense"))("%s", async (_, reply, status) => {
    const { module, table } = rig();
    module.answers.set("set_connection_timeout", () => reply);
    expect((await table.setSessionRules(rules)).status).toBe(status);
  });
});

it("the master pass group", async () => {
  const { module, table } = rig();
  expect((await table.setMasterPassGroup({ groupId: "POLICE" })).status).toBe("ok");
  expect((await table.setMasterPassGroup({ groupId: "P".repeat(37) })).status).toBe("rejected");
  expect(module.calls).toEqual([
    { to: "auth/main", command: "set_master_pass_group_id", args: { master_pass_group_id: "POLICE" } },
  ]);
});
