import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ErrorTracker } from "../../../../../hal/everest/evse/error-tracker.ts";
import { VirtualClock } from "../../../../../src/kernel/virtual-clock.ts";
import type { ChargerError } from "../../../../../src/model/charger-error.ts";
import { withError } from "../../../../../src/v16/status-error.ts";
import { RecordingLogger } from "../../../../support/recording-logger.ts";

const list = resolve(import.meta.dirname, "../../../../../../shared/spec/everest/errors-list.csv");

interface Extra {
  readonly uuid?: string;
  readonly state?: string;
  readonly sub_type?: string;
  readonly message?: string;
  readonly description?: string;
  readonly vendor_id?: string;
  readonly origin?: unknown;
}

const origin = { module_id: "bsp_1", implementation_id: "board", mapping: { evse: 1 } };
const raised = (type: string, extra: Extra = {}) => ({
  type,
  sub_type: "",
  description: "what the file says of it",
  message: "bolt did not move",
  severity: "High",
  timestamp: "2026-01-02T03:04:05.678Z",
  uuid: "e1",
  vendor_id: "EVerest",
  state: "Active",
  origin,
  ...extra,
});
const cleared = (type: string, extra: Extra = {}) => raised(type, { state: "ClearedByModule", ...extra });

function rig(managers?: ReadonlyMap<string, number>) {
  const clock = new VirtualClock();
  const logger = new RecordingLogger();
  return { clock, logger, tracker: new ErrorTracker({ evses: [1, 2], managers, clock, logger }) };
}

/** The error that is raised for this. */
function errorOf(type: string, extra: Extra = {}): ChargerError {
  const [told] = rig().tracker.heard(raised(type, extra));
  if (told?.type !== "errorRaised") throw new Error("nothing was raised");
  return told.error;
}

const mrec: readonly (readonly [type: string, errorCode: string, vendorErrorCode: string])[] = [
  ["connector_lock/MREC1ConnectorLockFailure", "ConnectorLockFailure", "CX001"],
  ["evse_board_support/MREC2GroundFailure", "GroundFailure", "CX002"],
  ["ac_rcd/MREC2GroundFailure", "GroundFailure", "CX002"],
  ["evse_board_support/MREC3HighTemperature", "HighTemperature", "CX003"],
  ["evse_board_support/MREC4OverCurrentFailure", "OverCurrentFailure", "CX004"],
  ["evse_manager/MREC4OverCurrentFailure", "OverCurrentFailure", "CX004"],
  ["evse_board_support/MREC5OverVoltage", "OverVoltage", "CX005"],
  ["evse_manager/MREC5OverVoltage", "OverVoltage", "CX005"],
  ["evse_board_support/MREC6UnderVoltage", "UnderVoltage", "CX006"],
  ["evse_board_support/MREC8EmergencyStop", "OtherError", "CX008"],
  ["evse_board_support/MREC10InvalidVehicleMode", "OtherError", "CX010"],
  ["evse_manager/MREC11CableCheckFault", "OtherError", "CX011"],
  ["evse_board_support/MREC14PilotFault", "OtherError", "CX014"],
  ["evse_board_support/MREC15PowerLoss", "OtherError", "CX015"],
  ["evse_board_support/MREC17EVSEContactorFault", "OtherError", "CX017"],
  ["evse_board_support/MREC18CableOverTempDerate", "OtherError", "CX018"],
  ["evse_board_support/MREC19CableOverTempStop", "OtherError", "CX019"],
  ["evse_board_support/MREC20PartialInsertion", "OtherError", "CX020"],
  ["evse_manager/MREC22ResistanceFault", "OtherError", "CX022"],
  ["evse_board_support/MREC23ProximityFault", "OtherError", "CX023"],
  ["evse_board_support/MREC24ConnectorVoltageHigh", "OtherError", "CX024"],
  ["evse_board_support/MREC25BrokenLatch", "OtherError", "CX025"],
  ["evse_board_support/MREC26CutCable", "OtherError", "CX026"],
];
const others = [
  "ac_rcd/Selftest",
  "connector_lock/ConnectorLockFailedLock",
  "evse_manager/MREC9AuthorizationTimeout",
  "evse_manager/Internal",
  "over_voltage_monitor/MREC5OverVoltage",
  "powermeter/VendorWarning",
  "constructor/toString",
];

describe("what a StatusNotification says of an error of EVerest", () => {
  it.each(mrec)("%s", (type, errorCode, vendorErrorCode) => {
    const error = errorOf(type);
    expect(error.blocking).toBe(false);
    expect(withError("Charging", error)).toEqual({
      status: "Charging",
      errorCode,
      info: "bolt did not move",
      vendorId: "https://chargex.inl.gov",
      vendorErrorCode,
    });
  });

  it("evse_manager/Inoperative: the only fault", () => {
    const error = errorOf("evse_manager/Inoperative", {
      message: "ac_rcd/DC",
      description: "RCD/DC, Lock/VendorError",
    });
    expect(error.blocking).toBe(true);
    expect(withError("Faulted", error)).toEqual({
      status: "Faulted",
      errorCode: "OtherError",
      info: "caused_by:ac_rcd/DC",
      vendorId: "EVerest",
      vendorErrorCode: "RCD/DC, Lock/VendorError",
    });
  });

  it("powermeter/CommunicationFault", () => {
    expect(withError("Available", errorOf("powermeter/CommunicationFault"))).toEqual({
      status: "Available",
      errorCode: "PowerMeterFailure",
      info: "bsp_1->board",
      vendorId: "bolt did not move",
    });
  });

  it.each(others)("%s", (type) => {
    const told = (sub_type: string) => withError("Available", errorOf(type, { sub_type }));
    const name = type.split("/")[1];
    expect(told("")).toEqual({
      status: "Available",
      errorCode: "OtherError",
      info: "bsp_1->board",
      vendorId: "bolt did not move",
      vendorErrorCode: `${name}/`,
    });
    expect(told("7")).toMatchObject({ vendorErrorCode: `${name}/7` });
  });

  it("lengths are cut, and nothing is said where nothing was", () => {
    const long = errorOf("system/CommunicationFault", { message: "m".repeat(999), sub_type: "s".repeat(99) });
    const { info, vendorId, vendorErrorCode } = withError("Available", long);
    expect([info?.length, vendorId?.length, vendorErrorCode?.length]).toEqual([12, 255, 50]);
    expect(errorOf("ac_rcd/DC", { message: "" }).vendorId).toBeUndefined();
    expect(errorOf("evse_manager/Inoperative", { vendor_id: "", description: "" })).toMatchObject({
      vendorId: undefined,
      vendorErrorCode: undefined,
    });
  });

  it.skipIf(!existsSync(list))("every error EVerest has: one fault, and no MREC that is forgotten", () => {
    const types = readFileSync(list, "utf8")
      .split("\n")
      .slice(1)
      .flatMap((line) => line.split(",")[2] ?? []);
    expect(types.length).toBeGreaterThan(80);
    const faults = types.filter((type) => errorOf(type).blocking);
    expect(faults).toEqual(["evse_manager/Inoperative"]);
    const coded = types.filter((type) => errorOf(type).vendorId === "https://chargex.inl.gov");
    expect(coded.sort()).toEqual(mrec.map(([type]) => type).sort());
  });
});

describe("where an error is", () => {
  it.each([
    ["its EVSE", { evse: 2 }, { evse: 2 }],
    ["its connector", { evse: 2, connector: 1 }, { evse: 2, connector: 1 }],
    ["no connector by that number", { evse: 2, connector: 0 }, { evse: 2 }],
    ["the station", { evse: 0 }, {}],
    ["no mapping", null, {}],
    ["no mapping at all", undefined, {}],
    ["an EVSE there is not", { evse: 9, connector: 1 }, {}],
    ["nonsense", "EVSE 1", {}],
  ])("%s", (_name, mapping, place) => {
    const from = { ...origin, mapping };
    const { tracker } = rig();
    const [event] = tracker.heard(raised("ac_rcd/DC", { origin: from }));
    expect(event).toEqual({ type: "errorRaised", ...place, error: errorOf("ac_rcd/DC") });
    expect(tracker.heard(cleared("ac_rcd/DC", { origin: null }))).toEqual([
      { type: "errorCleared", ...place, errorId: "e1" },
    ]);
  });

  it("an EvseManager's is its EVSE's, mapped or not", () => {
    const { tracker } = rig(new Map([["evse_manager_2", 2]]));
    const from = { module_id: "evse_manager_2", implementation_id: "evse" };
    expect(tracker.heard(raised("evse_manager/Inoperative", { origin: from }))).toMatchObject([{ evse: 2 }]);
  });
});

describe("raised and cleared", () => {
  const fault = "evse_manager/Inoperative";

  it("goes by the state, whatever the word", () => {
    const { tracker } = rig();
    tracker.heard(raised(fault));
    expect(tracker.heard(raised(fault, { state: "ClearedByReboot" }))).toHaveLength(1);
    expect(tracker.active()).toEqual([]);
  });

  it("what comes twice is told once; what was never raised is not cleared", () => {
    const { tracker } = rig();
    expect(tracker.heard(cleared(fault))).toEqual([]);
    expect(tracker.heard(raised(fault))).toHaveLength(1);
    expect(tracker.heard(raised(fault))).toEqual([]);
    expect(tracker.active()).toHaveLength(1);
    expect(tracker.heard(cleared(fault))).toHaveLength(1);
    expect(tracker.heard(cleared(fault))).toEqual([]);
  });

  it("other causes: cleared, and raised anew with another id", () => {
    const { tracker } = rig();
    tracker.heard(raised(fault));
    tracker.heard(cleared(fault));
    expect(tracker.heard(raised(fault, { uuid: "e2" }))).toMatchObject([{ error: { id: "e2" } }]);
    expect(tracker.active().map(({ error }) => error.id)).toEqual(["e2"]);
  });

  it("the same without its end, which was missed: its origin has it once at a time", () => {
    const { tracker } = rig();
    tracker.heard(raised(fault));
    expect(tracker.heard(raised(fault, { uuid: "e2" })).map(({ type }) => type)).toEqual([
      "errorCleared",
      "errorRaised",
    ]);
    expect(tracker.heard(raised(fault, { uuid: "e3", sub_type: "b" }))).toHaveLength(1);
    expect(tracker.heard(raised(fault, { uuid: "e4", origin: { ...origin, module_id: "x" } }))).toHaveLength(
      1,
    );
    expect(tracker.active()).toHaveLength(3);
  });

  it("what cannot be read costs a line", () => {
    const { tracker, logger } = rig();
    for (const bad of [null, 7, raised("x", { state: "Perhaps" }), raised("x", { uuid: "" }), { type: "x" }])
      expect(tracker.heard(bad)).toEqual([]);
    expect(logger.lines).toHaveLength(5);
  });

  it("null and left out parts pass", () => {
    const { tracker } = rig();
    const bare = { uuid: "e1", type: fault, state: "Active", origin: null, message: null };
    expect(tracker.heard(bare)).toMatchObject([{ error: { id: "e1", message: "caused_by:" } }]);
  });

  it("is bounded; a fault finds room", () => {
    const { tracker } = rig();
    for (let number = 0; number < 300; number++)
      tracker.heard(raised("ac_rcd/DC", { uuid: `w${number}`, sub_type: String(number) }));
    expect(tracker.active()).toHaveLength(200);
    expect(tracker.heard(raised(fault))).toMatchObject([
      { type: "errorCleared", errorId: "w0" },
      { error: { id: "e1" } },
    ]);
    expect(tracker.active()).toHaveLength(200);
  });
});

describe("what outlives the process", () => {
  it("is as it was", () => {
    const { tracker } = rig();
    tracker.heard(raised("evse_manager/Inoperative"));
    tracker.heard(raised("ac_rcd/DC", { uuid: "e2", origin: { ...origin, mapping: null } }));
    const next = rig().tracker;
    next.restore(JSON.parse(JSON.stringify(tracker.memory())));
    expect(next.active()).toEqual(tracker.active());
    expect(next.heard(raised("evse_manager/Inoperative"))).toEqual([]);
    expect(next.heard(cleared("ac_rcd/DC", { uuid: "e2" }))).toHaveLength(1);
  });

  it.each([undefined, null, 7, {}, [{}], [{ identity: "x", error: { id: "" } }]])(
    "rubbish %j is ignored",
    (memory) => {
      const { tracker } = rig();
      tracker.restore(memory);
      expect(tracker.active()).toEqual([]);
    },
  );

  it("EVerest began anew: what it told long before is over, what it told just now is not", async () => {
    const { tracker, clock } = rig();
    const from = (module_id: string, mapping: object | null) => ({
      origin: { ...origin, module_id, mapping },
    });
    tracker.restore([{ evse: 1, identity: "x", error: { id: "old", type: "ac_rcd/DC", blocking: false } }]);
    tracker.heard(raised("ac_rcd/AC", { uuid: "before", ...from("rcd_1", { evse: 1 }) }));
    tracker.heard(raised("ac_rcd/AC", { uuid: "other", ...from("rcd_2", { evse: 2 }) }));
    tracker.heard(raised("ac_rcd/AC", { uuid: "station", ...from("rcd_0", null) }));
    await clock.advance(10_001);
    tracker.heard(raised("ac_rcd/DC", { uuid: "now" }));
    expect(tracker.forget(1, 10_000)).toEqual([
      { type: "errorCleared", evse: 1, errorId: "old" },
      { type: "errorCleared", evse: 1, errorId: "before" },
      { type: "errorCleared", errorId: "station" },
    ]);
    expect(tracker.active().map(({ error }) => error.id)).toEqual(["other", "now"]);
  });

  it("an error of before that is raised again after all stays", () => {
    const { tracker } = rig();
    tracker.restore([{ evse: 1, identity: "x", error: { id: "e1", type: "ac_rcd/DC", blocking: false } }]);
    tracker.heard(raised("ac_rcd/DC"));
    expect(tracker.forget(1, 10_000)).toEqual([]);
  });
});
