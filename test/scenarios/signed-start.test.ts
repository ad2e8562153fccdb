import { describe, expect, it } from "vitest";
import type { SignedMeterData } from "../../src/model/meter-value.ts";
import { elements } from "../support/meter-values.ts";
import { alice, Rig } from "../support/rig.ts";
import { registerAt, ScriptedCharger } from "../support/scripted-charger.ts";

const session = { evse: 1, connector: 1, sessionId: "s1" };
const signed = (data: string): SignedMeterData => ({ data, signingMethod: "", encodingMethod: "OCMF" });
const energy = "Energy.Active.Import.Register";

interface Said {
  readonly atStart?: SignedMeterData;
  readonly startAtEnd?: SignedMeterData;
  readonly restart?: boolean;
  readonly wanted?: string;
}

/** What transactionData says: context, format, and of what is signed the data, else the value. */
async function transactionData({ atStart, startAtEnd, restart = false, wanted = energy }: Said) {
  const charger = new ScriptedCharger({ evses: 1 });
  const keys = { StopTxnSampledData: wanted };
  const rig = await new Rig({ hardware: charger, sessionOwner: "charger", evses: 1, keys }).start();
  charger.emit(
    { type: "sessionStarted", ...session, reason: "EVConnected" },
    {
      type: "transactionStarted",
      ...session,
      token: alice,
      reading: registerAt(1000.4, { signed: atStart }),
    },
  );
  await rig.pass(10);
  if (restart) {
    await rig.stop();
    charger.comesOnline = () =>
      charger.online({ plugged: true }, { sessions: [{ evse: 1, sessionId: "s1" }] });
    await rig.start();
  }
  const reading = registerAt(1500, { signed: signed("end") });
  charger.emit({
    ...{ type: "transactionFinished", ...session, reason: "Local", token: null, reading },
    startSigned: startAtEnd,
  });
  await rig.pass(10);
  const [stop] = rig.csms.of("StopTransaction");
  return elements(stop, "transactionData").flatMap(({ samples }) =>
    samples.map(({ context, format, value }) => [
      context,
      format === "SignedData" ? /"signedMeterData":"(\w+)"/.exec(value)?.[1] : value,
    ]),
  );
}

const end = [
  ["Transaction.End", "1500"],
  ["Transaction.End", "end"],
];

describe("what the meter signed, in transactionData (signed meter values §3.1.4)", () => {
  it("of the start and of the end", async () => {
    expect(await transactionData({ atStart: signed("start") })).toEqual([
      ["Transaction.Begin", "1000.4"],
      ["Transaction.Begin", "start"],
      ...end,
    ]);
  });

  it("of the start, told with the end: beside the register of the start; over a restart of the station too", async () => {
    const told = [["Transaction.Begin", "1000.4"], ["Transaction.Begin", "late"], ...end];
    expect(await transactionData({ startAtEnd: signed("late") })).toEqual(told);
    expect(await transactionData({ startAtEnd: signed("late"), restart: true })).toEqual(told);
  });

  it("what came with the start counts, not what is told again with the end", async () => {
    const both = { atStart: signed("start"), startAtEnd: signed("late") };
    expect(await transactionData(both)).toEqual([
      ["Transaction.Begin", "1000.4"],
      ["Transaction.Begin", "start"],
      ...end,
    ]);
  });

  it("is told where the register is asked for, and nowhere else (§3.3.3; 1.6 §3.16.5)", async () => {
    const late = { startAtEnd: signed("late") };
    expect(await transactionData({ ...late, wanted: "" })).toEqual([]);
    expect(await transactionData({ ...late, wanted: "Voltage" })).toEqual([]);
  });
});
