import fc from "fast-check";
import type { ChargingProfilePurpose } from "../../src/model/charging-profile.ts";
import type { LimitUnit } from "../../src/model/limit.ts";
import type { Answer } from "./schedule-reference.ts";

/** What 2.1 adds to a period, each now and then, and where the purpose allows it. */
export function newFields(purpose: ChargingProfilePurpose, unit: LimitUnit): fc.Arbitrary<Answer> {
  const scale = unit === "A" ? 1 : 690;
  const some = (...values: readonly number[]): fc.Arbitrary<number> =>
    fc.constantFrom(...values.map((value) => value * scale));
  const isTx = purpose === "TxProfile" || purpose === "TxDefaultProfile";
  const isExternal = purpose === "ChargingStationExternalConstraints";
  const plain = fc.constant<Answer>({});
  if (!isTx && !isExternal) return purpose === "LocalGeneration" ? sparse(plain, [noLimit]) : plain;
  const setpoints: fc.Arbitrary<Answer> = fc
    .record(
      { setpoint: some(-32, -16, -8.04, 0, 8.04, 16, 40), setpointReactive: some(-3.33, 0, 2.5) },
      { requiredKeys: [] },
    )
    .map((each) => (isExternal ? { ...each, operationMode: "ExternalSetpoint" } : each));
  const discharge = fc.record({ dischargeLimit: some(-32, -10.05, -6, 0) });
  const modes: fc.Arbitrary<Answer> = fc.record({
    operationMode: isExternal
      ? fc.constantFrom("ExternalLimits", "ChargingOnly")
      : fc.constantFrom("ChargingOnly", "CentralSetpoint", "ExternalSetpoint", "LocalFrequency", "Idle"),
  });
  const rest: fc.Arbitrary<Answer> = fc.record(
    {
      evseSleep: fc.boolean(),
      preconditioningRequest: fc.boolean(),
      v2xBaseline: fc.constantFrom(0, 500.05),
      v2xFreqWattCurve: fc.constant([
        { frequency: 49.8, power: -5000 },
        { frequency: 50.2, power: 5000 },
      ]),
      v2xSignalWattCurve: fc.constant([
        { signal: -10, power: -100 },
        { signal: 10, power: 100 },
      ]),
    },
    { requiredKeys: [] },
  );
  return sparse(modes, [noLimit, discharge, setpoints, isTx ? rest : plain]);
}

/**
 * A period whose values are told per phase: setpoints always, so that each has a limit of its phase to stay within, limits now
 * and then. L2 and L3 come with L1 only (K01.FR.145).
 */
export function perPhase(unit: LimitUnit): fc.Arbitrary<(period: Answer) => Answer> {
  const scale = unit === "A" ? 1 : 230;
  const one = (...values: readonly number[]): fc.Arbitrary<number> =>
    fc.constantFrom(...values.map((value) => value * scale));
  const maybe = (...values: readonly number[]): fc.Arbitrary<number | undefined> =>
    fc.option(one(...values), { nil: undefined, freq: 3 });
  return fc
    .record({
      limit: fc.tuple(maybe(6, 13.3, 16), maybe(0, 10.05, 20)),
      dischargeLimit: fc.tuple(maybe(-6, 0), maybe(-10.05, -20)),
      setpoint: fc.tuple(one(-8.04, 16), maybe(-3, 30)),
      setpointReactive: fc.tuple(one(-1.11, 2), maybe(0.5)),
    })
    .map((phases) => (period) => ({
      ...period,
      ...(period.limit === undefined ? {} : { limit_L2: phases.limit[0], limit_L3: phases.limit[1] }),
      ...(period.dischargeLimit === undefined
        ? {}
        : { dischargeLimit_L2: phases.dischargeLimit[0], dischargeLimit_L3: phases.dischargeLimit[1] }),
      ...(period.setpoint === undefined
        ? {}
        : { setpoint_L2: phases.setpoint[0], setpoint_L3: phases.setpoint[1] }),
      ...(period.setpointReactive === undefined
        ? {}
        : {
            setpointReactive_L2: phases.setpointReactive[0],
            setpointReactive_L3: phases.setpointReactive[1],
          }),
    }));
}

const noLimit = fc.constant<Answer>({ limit: undefined });

/** The base, now and then, and each of some additions now and then. */
function sparse(
  base: fc.Arbitrary<Answer>,
  additions: readonly fc.Arbitrary<Answer>[],
): fc.Arbitrary<Answer> {
  const nothing = fc.constant<Answer>({});
  return fc
    .tuple(...[base, ...additions].map((each) => fc.oneof({ arbitrary: nothing, weight: 2 }, each)))
    .map((parts) => parts.reduce<Answer>((all, part) => ({ ...all, ...part }), {}));
}
