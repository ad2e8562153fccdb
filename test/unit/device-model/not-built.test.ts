import { describe, expect, it } from "vitest";
import { booleanCodec, decimalCodec, stringCodec } from "../../../src/device-model/codec.ts";
import { type AnyHandle, handleAt, variableId } from "../../../src/device-model/handle.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import type { VariableAddress } from "../../../src/model/variable.ts";
import { model } from "./model-for-tests.ts";

const text = (address: VariableAddress, value: string, more: object = {}): AnyHandle =>
  handleAt(stringCodec, address, { default: value, ...more });
const slot = (variable: string): VariableAddress => ({
  component: "NetworkConfiguration",
  componentInstance: "2",
  variable,
});
const flag = (variable: string): AnyHandle => handleAt(booleanCodec, slot(variable), { default: true });
const secret = { mutability: "WriteOnly", secret: true } as const;

const rotations: readonly VariableAddress[] = [
  { component: "ChargingStation", variable: "PhaseRotation" },
  { component: "EVSE", evse: 1, variable: "PhaseRotation" },
  { component: "Connector", evse: 1, connector: 1, variable: "PhaseRotation" },
];
const protocol: VariableAddress = {
  component: "Connector",
  evse: 1,
  connector: 1,
  variable: "ChargeProtocol",
};
const evseId: VariableAddress = { component: "EVSE", evse: 1, variable: "ISO15118EvseId" };
const modem = ["Apn", "ApnUserName", "ApnAuthentication", "PreferredNetwork", "VpnServer", "VpnType"];
const modemSecrets = ["ApnPassword", "SimPin", "VpnPassword", "VpnKey"];
const unread = ["OcppVersion", "UseOnlyPreferredNetwork", "CsmsRootCertificateSerialNumber"];

const asWritten: readonly (readonly [VariableAddress, string])[] = [
  ...rotations.map((address) => [address, "RST"] as const),
  [protocol, "ISO15118"],
];

/** A device model as EVerest's component files would have it. */
function ofFiles(): VariableModel {
  const extra = [
    ...rotations.map((address) => text(address, "RST")),
    text(protocol, "ISO15118"),
    text(evseId, "DE*ICE*E*1"),
    flag("ApnEnabled"),
    flag("VpnEnabled"),
    text(slot("OcppTransport"), "SOAP"),
    ...[...modem, ...unread].map((variable) => text(slot(variable), "something")),
    ...modemSecrets.map((variable) => text(slot(variable), "hidden", secret)),
    handleAt(decimalCodec, { component: "Fan", variable: "Speed" }, { default: 5 }),
  ];
  return new VariableModel({ settings: model([], undefined, { extra }) });
}

const told = (of: VariableModel, address: VariableAddress) =>
  [...of.variables()].find((each) => variableId(each.address) === variableId(address));

describe("what is not built", () => {
  it.each([
    ["there is no modem", slot("ApnEnabled"), "false"],
    ["there is no VPN", slot("VpnEnabled"), "false"],
    ["there is no SOAP", slot("OcppTransport"), "JSON"],
  ])("is told as it is, whatever files say: %s", (_why, address, value) => {
    const of = ofFiles();
    expect(of.getVariable(address)).toEqual({ status: "Accepted", value });
    expect(told(of, address)).toMatchObject({ attributes: [{ mutability: "ReadOnly", value }] });
    for (const origin of ["csms", "integrator"] as const)
      expect(of.setVariable(address, "Actual", "1", origin)).toMatchObject({
        status: "Rejected",
        reasonCode: "ReadOnly",
      });
  });

  it.each(asWritten)("is told as files say, and not the CSMS's to set: %j", (address, value) => {
    const of = ofFiles();
    expect(of.getVariable(address)).toEqual({ status: "Accepted", value });
    expect(told(of, address)).toMatchObject({ attributes: [{ mutability: "ReadOnly", value }] });
    expect(of.setVariable(address, "Actual", "Other", "csms")).toMatchObject({
      status: "Rejected",
      reasonCode: "ReadOnly",
    });
    expect(of.setVariable(address, "Actual", "Other", "integrator").status).toBe("Accepted");
    expect(of.getVariable(address)).toMatchObject({ value: "Other" });
  });

  it.each([...modem, ...modemSecrets, ...unread].map(slot).concat(evseId))("is not known: %j", (address) => {
    const of = ofFiles();
    expect(of.getVariable(address).status).toBe("UnknownVariable");
    expect(of.setVariable(address, "Actual", "1", "csms").status).toBe("UnknownVariable");
    expect(told(of, address)).toBeUndefined();
  });

  it("is not what files have beside the standard: that is the integrator's", () => {
    const fan = { component: "Fan", variable: "Speed" };
    expect(ofFiles().setVariable(fan, "Actual", "7", "csms").status).toBe("Accepted");
  });
});
