import { describe, expect, it } from "vitest";
import type { TimedReading } from "../../../src/model/fact.ts";
import type { MeterSample } from "../../../src/model/meter-value.ts";
import { withStartSigned } from "../../../src/station/start-signed.ts";
import { sample } from "../../support/facts.ts";

const at = { boot: 1, mono: 5, wall: 5 };
const signed = { data: "start", signingMethod: "", encodingMethod: "OCMF" };
const transaction = { startedAt: at, meterStartWh: 12 };
const energy = (rest: Partial<MeterSample> = {}) => sample("Energy.Active.Import.Register", 12, "Wh", rest);
const begin = (...samples: MeterSample[]): TimedReading => ({ at, context: "Transaction.Begin", samples });
const later: TimedReading = { at, context: "Sample.Periodic", samples: [energy()] };

describe("what was signed at the start and told at the end", () => {
  it("stands beside the register of the start", () => {
    const voltage = sample("Voltage", 230, "V");
    expect(withStartSigned([begin(voltage, energy()), later], transaction, signed)).toEqual([
      begin(voltage, energy({ signed })),
      later,
    ]);
  });

  it("makes a start value where none was kept, or none without a phase", () => {
    expect(withStartSigned([later], transaction, signed)).toEqual([begin(energy({ signed })), later]);
    const phases = begin(energy({ phase: "L1" }));
    expect(withStartSigned([phases], transaction, signed)).toEqual([begin(energy({ signed })), phases]);
  });

  it("changes nothing where there is none, or something signed came with the start", () => {
    const known = [begin(energy({ signed: { ...signed, data: "then" } })), later];
    expect(withStartSigned(known, transaction, signed)).toBe(known);
    expect(withStartSigned([later], transaction, undefined)).toEqual([later]);
  });
});
