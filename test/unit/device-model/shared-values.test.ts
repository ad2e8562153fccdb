import { describe, expect, it } from "vitest";
import { aliases } from "../../../src/device-model/aliases.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import type { AnyHandle } from "../../../src/device-model/handle.ts";
import { accessOf, type Key16, type KeyHardware } from "../../../src/device-model/keys-16/key.ts";
import type { Keys16 } from "../../../src/device-model/keys-16/keys-16.ts";
import { standardKeys } from "../../../src/device-model/keys-16/standard-keys.ts";
import { readOnlyInV2, toV2 } from "../../../src/device-model/spelling.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import type { VariableAddress } from "../../../src/model/variable.ts";
import { fromFile, keys16, model } from "./model-for-tests.ts";

const hardware: KeyHardware = { can: () => true, cablesFixed: false };

/** One device model as both dialects see it. */
function both(): { keys: Keys16; variables: VariableModel } {
  const settings = model([
    fromFile(OCPP16LegacyCtrlr.NumberOfConnectors, 2),
    fromFile(NetworkConfiguration.BasicAuthPassword, "0123456789abcdef"),
  ]);
  const keys = keys16(settings, { hardware, securityProfileObstacle: () => null });
  return { keys, variables: new VariableModel({ settings, hardware }) };
}

/** Two texts that are fine and no default, as 1.6 writes them. */
function examples({ handle }: Key16): readonly [string, string] {
  if (handle.id === OCPP16LegacyCtrlr.PhaseRotation.id) return ["0.RST,1.RST", "2.RTS"];
  if (handle.id === NetworkConfiguration.SecurityProfile.id) return ["1", "3"];
  switch (handle.codec.dataType) {
    case "boolean":
      return handle.default === true ? ["false", "true"] : ["true", "false"];
    case "integer":
    case "decimal":
      return [String((handle.min ?? 0) + 2), String((handle.min ?? 0) + 1)];
    case "MemberList":
    case "SequenceList":
      return handle.valuesList
        ? [handle.valuesList.join(","), handle.valuesList[0] ?? ""]
        : ["Voltage", "SoC,Voltage"];
    default:
      return ["first text", "second text"];
  }
}

const shared = standardKeys.filter(
  (key) => key.awaits === undefined && key.handle.facet === "Actual" && !key.read && accessOf(key) !== "wo",
);
const writable = shared.filter((key) => accessOf(key) === "rw");

const text16 = (keys: Keys16, name: string): string | undefined =>
  keys.read([name], "integrator").known[0]?.value;
const textV2 = (variables: VariableModel, address: VariableAddress): string | undefined => {
  const got = variables.getVariable(address);
  return got.status === "Accepted" ? got.value : undefined;
};

/** The names a variable has in 2.x. */
const addressesOf = (handle: AnyHandle): VariableAddress[] => [
  handle.address,
  ...aliases.flatMap((alias) => (alias.target.id === handle.id ? [alias.handle.address] : [])),
];

describe("a 1.6 key and a variable of 2.x are one value", () => {
  it.each(writable.map((key) => [key.key, key] as const))(
    "%s, set as a key, read as a variable",
    (name, key) => {
      const { keys, variables } = both();
      for (const text of examples(key)) {
        expect(keys.write(name, text), text).toMatch(/Accepted|RebootRequired/);
        if (key.handle.rebootRequired) continue;
        for (const address of addressesOf(key.handle))
          expect(textV2(variables, address)).toBe(toV2(key.handle, text));
      }
    },
  );

  it.each(writable.filter(({ handle }) => !readOnlyInV2(handle)).map((key) => [key.key, key] as const))(
    "%s, set as a variable, read as a key",
    (name, key) => {
      for (const address of addressesOf(key.handle)) {
        const { keys, variables } = both();
        for (const text of examples(key)) {
          const { status } = variables.setVariable(address, undefined, toV2(key.handle, text), "csms");
          expect(status, text).toMatch(/Accepted|RebootRequired/);
          if (!key.handle.rebootRequired) expect(text16(keys, name)).toBe(text);
        }
      }
    },
  );

  it("what both only read is the same", () => {
    const { keys, variables } = both();
    for (const key of shared) {
      const shown = text16(keys, key.key) ?? "";
      if (shown !== "") expect(textV2(variables, key.handle.address), key.key).toBe(toV2(key.handle, shown));
    }
  });

  it("what awaits its function is known to neither", () => {
    const { variables } = both();
    const required = ["FileTransferProtocols", "OrganizationName", "CertificateEntries", "Enabled"];
    const pinned = ["Phases3to1", "AdditionalRootCertificateCheck"];
    for (const { awaits, handle } of standardKeys) {
      if (awaits === undefined || [...required, ...pinned].includes(handle.address.variable)) continue;
      expect(variables.getVariable(handle.address).status, handle.id).toMatch(/Unknown/);
    }
  });

  it("the password is written in both, and read in neither", () => {
    const { keys, variables } = both();
    const password = { component: "SecurityCtrlr", variable: "BasicAuthPassword" };
    expect(variables.setVariable(password, undefined, "fedcba9876543210", "csms").status).toBe("Accepted");
    expect(keys.write("AuthorizationKey", "aaaaaaaaaaaaaaaa")).toBe("Accepted");
    expect(variables.getVariable(password)).toEqual({ status: "Rejected" });
    expect(text16(keys, "AuthorizationKey")).toBeUndefined();
  });
});
