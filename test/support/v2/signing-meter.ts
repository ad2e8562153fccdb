import { expect } from "vitest";
import type { MeterReading } from "../../../src/model/meter-value.ts";

export const publicKey = "b2NtZi1wdWJsaWMta2V5";

/** A meter that signs its register; to be given to the simulated charger as `meter`. */
export const signing = (_evse: number, measured: MeterReading): MeterReading => ({
  samples: measured.samples.map((sample) =>
    sample.measurand === "Energy.Active.Import.Register" && sample.phase === undefined
      ? {
          ...sample,
          signed: {
            data: `register:${sample.value}`,
            signingMethod: "ECDSA-secp256r1-SHA256",
            encodingMethod: "OCMF",
            publicKey,
          },
        }
      : sample,
  ),
});

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

/** Every register among these samples is signed; its key looks like this. */
export function expectSigned(samples: readonly Record<string, unknown>[], key: RegExp): void {
  const registers = samples.filter(
    ({ measurand }) => measurand === undefined || measurand === "Energy.Active.Import.Register",
  );
  expect(registers.length).toBeGreaterThan(0);
  for (const register of registers)
    expect(register["signedMeterValue"]).toMatchObject({
      signedMeterData: matching(/^register:/),
      publicKey: matching(key),
    });
}
