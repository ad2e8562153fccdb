import { expect, it } from "vitest";
import { supports } from "../../../../../hal/everest/commands/command-table.ts";
import { managers, others, rig } from "./rig.ts";

const always = [
  "enable",
  "disable",
  "authorize",
  "deny",
  "withdraw",
  "pause",
  "resume",
  "stopTransaction",
  "unlock",
  "setLimits",
  "setPlugAndCharge",
  "setEnergyTransferModes",
  "sessionCost",
  "tariffMessage",
  "defaultPrice",
];

it("what is supported is what is connected", () => {
  expect(supports(rig({ connections: managers }).context)).toEqual(always);
  const all = supports(rig().context);
  expect(all).toEqual([
    ...always,
    "setSessionRules",
    "setMasterPassGroup",
    "reserve",
    "cancelReservation",
    "checkReservation",
    "mayReset",
    "reset",
    "setTime",
    "updateFirmware",
    "allowFirmwareInstallation",
    "uploadLogs",
    "displayMessage",
    "getDisplayMessages",
    "clearDisplayMessage",
    "dataTransfer",
  ]);
  const withSystem = supports(rig({ connections: [...managers, ...others.slice(2, 3)] }).context);
  expect(withSystem).toContain("reset");
  expect(withSystem).not.toContain("reserve");
});

it("all that is supported is in the table, and what is not says so", async () => {
  const { context, table } = rig();
  const silent = Object.keys(table).filter((name) => !supports(context).some((known) => known === name));
  expect(silent).toEqual(["setIndicator", "resetEvse", "setPhaseRotation"]);
  expect((await table.setIndicator({ lightIntensity: 50 })).status).toBe("unsupported");
  expect((await table.setPhaseRotation({ rotations: [] })).status).toBe("unsupported");
});
