import { describe, expect, it } from "vitest";
import type { SessionOwner } from "../../src/ports/charger.ts";
import { alice, owners, Rig, type RigOptions } from "../support/rig.ts";

/** The rows of the table, and its columns by their number (1.6 §4.9). */
const rows = {
  A: "Available",
  B: "Preparing",
  C: "Charging",
  D: "SuspendedEV",
  E: "SuspendedEVSE",
  F: "Finishing",
  H: "Unavailable",
  I: "Faulted",
} as const;
const columns = [
  "Available",
  "Preparing",
  "Charging",
  "SuspendedEV",
  "SuspendedEVSE",
  "Finishing",
  "Reserved",
  "Unavailable",
  "Faulted",
] as const;

type Row = keyof typeof rows;
type Step = (rig: Rig) => unknown;

interface Cell {
  /** Row, column, and what distinguishes it from other ways to make the same change. */
  readonly cell: `${Row}${1 | 2 | 3 | 4 | 5 | 6 | 8 | 9}`;
  readonly how: string;
  readonly rig?: Pick<RigOptions, "keys" | "charger">;
  /** From a station where nothing happens to the row. */
  readonly first: readonly Step[];
  /** What makes the change. */
  readonly then: Step;
  /** Said after the change by what follows from it. */
  readonly next?: readonly (typeof columns)[number][];
  /** Both, unless only one can do it. */
  readonly owners?: readonly SessionOwner[];
}

const plug: Step = (rig) => rig.controls.plug(1);
const plugPaused: Step = (rig) => {
  rig.controls.plug(1, 1, { socPercent: 100 });
};
const swipe: Step = (rig) => rig.swipe(alice, 1);
const charge: Step = (rig) => rig.chargeOn(1);
const pauseCar: Step = (rig) => rig.controls.pauseCar(1);
const resumeCar: Step = (rig) => rig.controls.resumeCar(1);
const holdBack: Step = (rig) => rig.charger.command("pause", { evse: 1 });
const letFlow: Step = (rig) => rig.charger.command("resume", { evse: 1 });
const tearOut: Step = (rig) => rig.controls.unplug(1, "torn");
const takeOut: Step = (rig) => rig.controls.unplug(1);
const driveOff: Step = (rig) => rig.controls.unplug(1, "carOnly");
const fault: Step = (rig) =>
  rig.controls.raiseError("evse_board_support/VendorError", { evse: 1, connector: 1, id: "fault" });
const repair: Step = (rig) => rig.controls.clearError("fault");
const loseBoard: Step = (rig) => rig.controls.loseHardware();
const findBoard: Step = (rig) => rig.controls.regainHardware();
const noEnergy: Step = (rig) =>
  rig.charger.command("setLimits", {
    schedules: [{ evse: 1, unit: "A", periods: [{ start: 0, limit: 0 }] }],
  });
const remoteStart: Step = (rig) =>
  rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag: alice.value });
const remoteStop: Step = (rig) => rig.csms.call("RemoteStopTransaction", { transactionId: 1000 });
const change =
  (type: "Operative" | "Inoperative"): Step =>
  (rig) =>
    rig.csms.call("ChangeAvailability", { connectorId: 1, type });
const outOfService = change("Inoperative");
const inService = change("Operative");
const wait =
  (seconds: number): Step =>
  (rig) =>
    rig.pass(seconds);

/**
 * Not here: A3, A4 and A5 need a station without means of authorization, which begins to charge with the plug; this one has
 * them (1.6 pins when a transaction starts). A7, I7 and row G come with reservations.
 */
const cells: readonly Cell[] = [
  { cell: "A2", how: "a plug", first: [], then: plug },
  { cell: "A2", how: "a token", first: [], then: swipe },
  { cell: "A2", how: "a remote start", first: [], then: remoteStart },
  { cell: "A8", how: "ChangeAvailability", first: [], then: outOfService },
  { cell: "A8", how: "the hardware's switch", first: [], then: (rig) => rig.controls.setEnabled(false, 1) },
  { cell: "A8", how: "the hardware is lost", first: [], then: loseBoard },
  { cell: "A9", how: "a fault", first: [], then: fault },

  { cell: "B1", how: "the plug removed", first: [plug], then: takeOut },
  {
    cell: "B1",
    how: "ConnectionTimeOut",
    rig: { keys: { ConnectionTimeOut: "30" } },
    first: [swipe],
    then: wait(30),
  },
  // EVerest ignores a token that is waiting for its plug already.
  { cell: "B1", how: "the token again", first: [swipe], then: swipe, owners: ["station"] },
  { cell: "B3", how: "plug, then token", first: [plug], then: swipe },
  { cell: "B3", how: "token, then plug", first: [swipe], then: plug },
  { cell: "B3", how: "plug, then remote start", first: [plug], then: remoteStart },
  { cell: "B4", how: "the car is full", first: [plugPaused], then: swipe },
  { cell: "B5", how: "nothing may flow", first: [noEnergy, plug], then: swipe },
  {
    cell: "B6",
    how: "no token in time at a reader for several (errata v4 §3.20)",
    rig: { keys: { ConnectionTimeOut: "30" }, charger: { sharedReader: true } },
    first: [plug],
    then: wait(30),
    // Who owns the sessions would have to tell: the port has no word for it.
    owners: ["station"],
  },
  { cell: "B9", how: "a fault with a car", first: [plug], then: fault },
  { cell: "B9", how: "a fault with a token", first: [swipe], then: fault },

  { cell: "C1", how: "torn out", first: [charge], then: tearOut },
  {
    cell: "C1",
    how: "a fixed cable leaves the car",
    rig: { charger: { evses: [{ connectors: [{ cable: "attached" }] }, { connectors: [{}] }] } },
    first: [charge],
    then: tearOut,
  },
  { cell: "C4", how: "S2 opens", first: [charge], then: pauseCar },
  { cell: "C5", how: "the EVSE holds back", first: [charge], then: holdBack },
  { cell: "C6", how: "the token again", first: [charge], then: swipe },
  { cell: "C6", how: "a remote stop", first: [charge], then: remoteStop },
  { cell: "C8", how: "torn out, out of service after it", first: [charge, outOfService], then: tearOut },
  { cell: "C9", how: "a fault", first: [charge], then: fault },

  { cell: "D1", how: "unplugged", first: [charge, pauseCar], then: takeOut },
  { cell: "D3", how: "S2 closes", first: [charge, pauseCar], then: resumeCar },
  { cell: "D5", how: "the EVSE holds back, too", first: [charge, pauseCar], then: holdBack },
  { cell: "D6", how: "the token again", first: [charge, pauseCar], then: swipe },
  { cell: "D6", how: "the car lets go of its cable", first: [charge, pauseCar], then: driveOff },
  {
    cell: "D8",
    how: "unplugged, out of service after it",
    first: [charge, pauseCar, outOfService],
    then: takeOut,
  },
  { cell: "D9", how: "a fault", first: [charge, pauseCar], then: fault },

  { cell: "E1", how: "torn out", first: [charge, holdBack], then: tearOut },
  { cell: "E3", how: "it may flow again", first: [charge, holdBack], then: letFlow },
  {
    cell: "E4",
    how: "it may flow again, the car does not want it",
    first: [charge, holdBack, pauseCar],
    then: letFlow,
  },
  { cell: "E6", how: "the token again", first: [charge, holdBack], then: swipe },
  {
    cell: "E8",
    how: "torn out, out of service after it",
    first: [charge, holdBack, outOfService],
    then: tearOut,
  },
  { cell: "E9", how: "a fault", first: [charge, holdBack], then: fault },

  { cell: "F1", how: "the cable taken out", first: [charge, swipe], then: takeOut },
  { cell: "F2", how: "a car is back at the cable", first: [charge, driveOff], then: plug },
  {
    cell: "F2",
    how: "a token for the car whose time was over",
    rig: { keys: { ConnectionTimeOut: "30" }, charger: { sharedReader: true } },
    first: [plug, wait(31)],
    then: swipe,
    next: ["Charging"],
    owners: ["station"],
  },
  {
    cell: "F8",
    how: "the cable taken out, out of service after it",
    first: [charge, outOfService, swipe],
    then: takeOut,
  },
  { cell: "F9", how: "a fault", first: [charge, swipe], then: fault },

  { cell: "H1", how: "ChangeAvailability", first: [outOfService], then: inService },
  { cell: "H1", how: "the hardware is back", first: [loseBoard], then: findBoard },
  { cell: "H2", how: "with a car that came meanwhile", first: [outOfService, plug], then: inService },
  { cell: "H3", how: "the hardware is back, its car charges", first: [charge, loseBoard], then: findBoard },
  {
    cell: "H4",
    how: "the hardware is back, its car paused",
    first: [charge, pauseCar, loseBoard],
    then: findBoard,
  },
  {
    cell: "H5",
    how: "the hardware is back, it holds back",
    first: [charge, holdBack, loseBoard],
    then: findBoard,
  },
  { cell: "H9", how: "a fault", first: [outOfService], then: fault },

  { cell: "I1", how: "repaired", first: [fault], then: repair },
  { cell: "I2", how: "repaired with a car", first: [plug, fault], then: repair },
  { cell: "I3", how: "repaired in a transaction", first: [charge, fault], then: repair },
  { cell: "I4", how: "repaired, the car paused", first: [charge, pauseCar, fault], then: repair },
  { cell: "I5", how: "repaired, the EVSE holds back", first: [charge, holdBack, fault], then: repair },
  { cell: "I6", how: "repaired, the cable still in", first: [charge, swipe, fault], then: repair },
  { cell: "I8", how: "repaired, out of service", first: [outOfService, fault], then: repair },
];

const isRow = (text: string): text is Row => Object.hasOwn(rows, text);

/** Where a cell leads from and to. */
function meaning(cell: string): { from: string; to: string | undefined } {
  const [row = "", column] = cell;
  if (!isRow(row)) throw new Error(`no such row: ${cell}`);
  return { from: rows[row], to: columns[Number(column) - 1] };
}

describe.each(owners)("the table of transitions, sessions owned by the %s (1.6 §4.9)", (sessionOwner) => {
  const possible = cells.filter((cell) => (cell.owners ?? owners).includes(sessionOwner));
  it.each(possible)("$cell: $how", async ({ cell, first, then, next = [], rig: options }) => {
    const { from, to } = meaning(cell);
    const rig = await new Rig({ sessionOwner, ...options }).start();
    for (const step of first) {
      await step(rig);
      await rig.pass(1);
    }
    await rig.csms.call("TriggerMessage", { requestedMessage: "StatusNotification", connectorId: 1 });
    await rig.pass(1);
    expect(rig.csms.statuses(1).slice(-1)).toEqual([from]);
    rig.csms.forget();
    await then(rig);
    await rig.pass(5);
    expect(rig.csms.statuses(1)).toEqual([to, ...next]);
  });
});

it.each(owners)(
  "C5: StartTransaction answered Blocked, nothing flows, sessions owned by the %s",
  async (sessionOwner) => {
    const rig = await new Rig({ sessionOwner, keys: { StopTransactionOnInvalidId: "false" } }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 7, idTagInfo: { status: "Blocked" } }));
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(30);
    expect(rig.csms.statuses(1)).toEqual(["Available", "Preparing", "Charging", "SuspendedEVSE"]);
  },
);

it("every cell of the table is made to happen, but those that reservations and a station without authorization means have", () => {
  const table =
    "A2 A8 A9 B1 B3 B4 B5 B6 B9 C1 C4 C5 C6 C8 C9 D1 D3 D5 D6 D8 D9 E1 E3 E4 E6 E8 E9 F1 F2 F8 F9 H1 H2 H3 H4 H5 H9 I1 I2 I3 I4 I5 I6 I8";
  expect([...new Set(cells.map(({ cell }) => cell))]).toEqual(table.split(" "));
});
