import { describe, expect, it } from "vitest";
import type { CommandReply } from "../../../../../src/ports/charger-commands.ts";
import { failures, rig } from "./rig.ts";

const source = (state: "Disable" | "Enable"): object => ({
  enable_source: "CSMS",
  enable_state: state,
  enable_priority: 5000,
});

describe("enable and disable", () => {
  it("a station is every EVSE as a whole", async () => {
    const { module, table } = rig();
    module.says("enable_disable", true);
    expect(await table.enable({})).toEqual({ status: "ok", result: null });
    expect(module.calls).toEqual(
      ["evse1/evse", "evse2/evse", "evse3/evse"].map((to) => ({
        to,
        command: "enable_disable",
        args: { connector_id: 0, cmd_source: source("Enable") },
      })),
    );
  });

  it.each([
    ["an EVSE", { evse: 2 }, "evse2/evse", 0],
    ["the only connector of an EVSE", { evse: 1, connector: 1 }, "evse1/evse", 0],
    ["one connector of several", { evse: 2, connector: 2 }, "evse2/evse", 2],
  ])("%s", async (_, place, to, connector) => {
    const { module, table } = rig();
    module.says("enable_disable", false);
    expect((await table.disable(place)).status).toBe("ok");
    expect(module.calls).toEqual([
      { to, command: "enable_disable", args: { connector_id: connector, cmd_source: source("Disable") } },
    ]);
  });

  it.each([
    [{ evse: 4 }, "there is no EVSE 4"],
    [{ evse: 1, connector: 2 }, "EVSE 1 has no connector 2"],
  ])("a place that does not exist is refused: %o", async (place, message) => {
    const { module, table } = rig();
    expect(await table.disable(place)).toEqual({ status: "rejected", message });
    expect(module.calls).toEqual([]);
  });

  it.each([true, false])("the answer says who won, not whether it was done: %s", async (enabled) => {
    const { module, table, logger } = rig();
    module.says("enable_disable", enabled);
    expect((await table.enable({ evse: 1 })).status).toBe("ok");
    expect((await table.disable({ evse: 1 })).status).toBe("ok");
    expect(logger.about("another source decides")).toHaveLength(1);
    expect(logger.lines.every(({ level }) => level === "debug")).toBe(true);
  });

  it.each(failures)("%s from one of the EVSEs is the answer of all", async (_, reply, status) => {
    const { module, table } = rig();
    module.answers.set("enable_disable", (_args, to) =>
      to === "evse3/evse" ? reply : { status: "ok", value: true },
    );
    expect((await table.enable({})).status).toBe(status);
    expect(module.calls).toHaveLength(3);
  });
});

describe("a running transaction", () => {
  it.each([
    ["pause", "pause_charging"],
    ["resume", "resume_charging"],
  ] as const)("%s", async (name, command) => {
    const { module, table } = rig();
    module.says(command, true);
    expect(await table[name]({ evse: 2 })).toEqual({ status: "ok", result: null });
    expect(module.calls).toEqual([{ to: "evse2/evse", command, args: {} }]);
    module.says(command, false);
    expect((await table[name]({ evse: 2 })).status).toBe("rejected");
    expect((await table[name]({ evse: 9 })).status).toBe("rejected");
  });

  it.each([
    ["Remote", "Remote"],
    ["ImmediateReset", "HardReset"],
    ["DeAuthorized", "DeAuthorized"],
    ["SOCLimitReached", "SOCLimitReached"],
  ] as const)("stop because of %s", async (reason, word) => {
    const { module, table } = rig();
    module.says("stop_transaction", true);
    expect((await table.stopTransaction({ evse: 1, reason, keepLocked: true })).status).toBe("ok");
    expect(module.calls).toEqual([
      { to: "evse1/evse", command: "stop_transaction", args: { request: { reason: word } } },
    ]);
  });

  it("none to stop is refused", async () => {
    const { module, table } = rig();
    module.says("stop_transaction", false);
    expect((await table.stopTransaction({ evse: 1, reason: "Local" })).status).toBe("rejected");
  });

  it.each(failures)("%s", async (_, reply, status) => {
    const { module, table } = rig();
    for (const command of ["pause_charging", "stop_transaction"]) module.answers.set(command, () => reply);
    const replies: CommandReply<null>[] = [
      await table.pause({ evse: 1 }),
      await table.stopTransaction({ evse: 1, reason: "Remote" }),
    ];
    expect(replies.map((each) => each.status)).toEqual([status, status]);
  });

  it("an answer of null is none", async () => {
    const { table } = rig();
    expect((await table.pause({ evse: 1 })).status).toBe("rejected");
  });
});

describe("unlock", () => {
  it.each([
    [true, "ok"],
    [false, "unsupported"],
  ])("%s is %s", async (answer, status) => {
    const { module, table } = rig();
    module.says("force_unlock", answer);
    expect((await table.unlock({ evse: 2, connector: 2 })).status).toBe(status);
    expect(module.calls).toEqual([{ to: "evse2/evse", command: "force_unlock", args: { connector_id: 2 } }]);
  });
});

describe("withdraw", () => {
  const token = { value: "04AABBCC", type: "ISO14443" } as const;
  const given = new Map([[3, token]]);

  it.each([
    ["Accepted", "ok"],
    ["AuthorizationNotFound", "ok"],
    ["EvseNotFound", "rejected"],
    ["Rejected", "rejected"],
  ])("a remote start whose session has not begun: Auth says %s", async (word, status) => {
    const { module, table } = rig();
    const info = { status: "Accepted" } as const;
    await table.authorize({ evse: 3, token, info, preValidated: true });
    module.says("withdraw_authorization", word);
    expect((await table.withdraw({ evse: 3 })).status).toBe(status);
    const request = { evse_id: 3, id_token: token };
    expect(module.calls).toEqual([{ to: "auth/main", command: "withdraw_authorization", args: { request } }]);
  });

  it.each([
    ["waits for its car: the EVSE is told, which ends no transaction", "waits", ["evse3/evse"]],
    ["is used by a transaction", "used", []],
    ["nobody has", "none", []],
  ] as const)("leave that %s", async (_, leave, told) => {
    const { module, table } = rig({ leaveAt: () => leave, given });
    expect((await table.withdraw({ evse: 3 })).status).toBe("ok");
    expect(module.calls.map(({ to }) => to)).toEqual(told);
  });

  it("where nothing is known of a session, and none was given from here, nothing is taken back", async () => {
    const { module, table } = rig();
    expect((await table.withdraw({ evse: 1 })).status).toBe("ok");
    expect(module.calls).toEqual([]);
  });

  it.each(failures)("%s", async (_, reply, status) => {
    const { module, table } = rig({ given });
    module.answers.set("withdraw_authorization", () => reply);
    expect((await table.withdraw({ evse: 3 })).status).toBe(status);
    expect(module.calls).toHaveLength(1);
  });
});

describe("deny", () => {
  const token = { value: "04AABBCC", type: "Central" };

  it("tells the EVSE that is named", async () => {
    const { module, table } = rig();
    expect((await table.deny({ evse: 2, token, info: { status: "Blocked" } })).status).toBe("ok");
    expect(module.calls).toEqual([
      {
        to: "evse2/evse",
        command: "authorize_response",
        args: {
          provided_token: { id_token: token, authorization_type: "OCPP", connectors: [2] },
          validation_result: { authorization_status: "Blocked", tariff_messages: [] },
        },
      },
    ]);
  });

  it("has nobody to tell otherwise", async () => {
    const { module, table } = rig();
    expect((await table.deny({ token, info: { status: "Invalid" } })).status).toBe("ok");
    expect(module.calls).toEqual([]);
  });
});

describe("ISO 15118", () => {
  it("plug and charge: only what is known is told, to each EVSE", async () => {
    const { module, table } = rig();
    expect((await table.setPlugAndCharge({ enabled: false })).status).toBe("ok");
    await table.setPlugAndCharge({
      centralContractValidationAllowed: true,
      contractCertificateInstallationEnabled: false,
    });
    expect(module.calls.map(({ to }) => to)).toEqual([
      ...["evse1/evse", "evse2/evse", "evse3/evse"],
      ...["evse1/evse", "evse2/evse", "evse3/evse"],
    ]);
    expect(module.calls[0]?.args).toEqual({ plug_and_charge_configuration: { pnc_enabled: false } });
    expect(module.calls[3]?.args).toEqual({
      plug_and_charge_configuration: {
        central_contract_validation_allowed: true,
        contract_certificate_installation_enabled: false,
      },
    });
  });

  it.each([
    ["Accepted", "ok"],
    ["IncompatibleEnergyTransfer", "rejected"],
    ["ServiceRenegotiationFailed", "rejected"],
    ["NoHlc", "rejected"],
  ])("energy transfer modes: %s", async (word, status) => {
    const { module, table } = rig();
    module.says("update_allowed_energy_transfer_modes", word);
    const reply = await table.setEnergyTransferModes({ evse: 1, modes: ["DC", "DC_BPT"] });
    expect(reply.status).toBe(status);
    expect(module.calls).toEqual([
      {
        to: "evse1/evse",
        command: "update_allowed_energy_transfer_modes",
        args: { allowed_energy_transfer_modes: ["DC", "DC_BPT"] },
      },
    ]);
  });

  it.each([{ modes: [] }, { modes: ["DC", "Warp"] }])("not told: %o", async ({ modes }) => {
    const { module, table } = rig();
    expect((await table.setEnergyTransferModes({ evse: 1, modes })).status).toBe("rejected");
    expect(module.calls).toEqual([]);
  });
});
