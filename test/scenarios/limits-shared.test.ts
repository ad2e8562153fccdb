import { describe, expect, it } from "vitest";
import { flowing, limitsRig, profile16, saidNow, setProfile, soon, toldNow } from "../support/limits.ts";
import { alice, bob, owners } from "../support/rig.ts";

const maximum = { chargingProfilePurpose: "ChargePointMaxProfile" } as const;
/** Cars that take all at once: a transgression would show. */
const eager = { maxCurrentA: 32, capacityWh: 50_000_000, socPercent: 1, rampAPerS: 100 };

/** The station maximum: from so many s on so many A. */
const steps = [
  [0, 30],
  [240, 14],
  [300, 40],
  [360, 8],
  [420, 24],
] as const;

describe.each(owners)("two EVSEs under one station maximum, sessions owned by the %s", (sessionOwner) => {
  it.each([
    ["a board that balances", true],
    ["a board that does not", false],
  ])("%s never exceeds it, at no second, and leaves little of it", async (_board, balances) => {
    const rig = await limitsRig({ sessionOwner, charger: { balances, stepMs: 1000, car: eager } }).start();
    await setProfile(rig, 0, profile16(1, steps, maximum, { startSchedule: soon(rig, 0) }));
    const what: Readonly<Record<number, () => void>> = {
      1: () => rig.controls.plug(1),
      3: () => rig.controls.presentToken(alice, 1),
      40: () => rig.controls.plug(2),
      42: () => rig.controls.presentToken(bob, 2),
      120: () => rig.controls.pauseCar(1),
      150: () => rig.controls.resumeCar(1),
      450: () => rig.controls.unplug(1),
    };
    const sums: number[] = [];
    for (let second = 1; second < 480; second++) {
      await rig.pass(1);
      what[second]?.();
      await rig.pass(0);
      const limit = steps.findLast(([from]) => from <= second)?.[1] ?? 0;
      const sum = flowing(rig, 1) + flowing(rig, 2);
      expect(sum, `in second ${second}`).toBeLessThanOrEqual(limit + 0.01);
      sums.push(sum);
    }
    const at = (second: number): number => Math.round(sums[second - 1] ?? 0);
    expect([30, 80, 200, 270, 330, 440, 470].map(at)).toEqual([30, 30, 30, 14, 40, 24, 24]);
    // Not enough for two: shared by the station, one charges; this board gives both too little.
    expect(at(400)).toBe(balances ? 0 : 8);
  });

  it("without balancing: the oldest is served when it is not enough for both, and what one may not use is the other's", async () => {
    const rig = await limitsRig({ sessionOwner }).start();
    await setProfile(
      rig,
      0,
      profile16(
        1,
        [
          [0, 30],
          [600, 10],
        ],
        maximum,
        { startSchedule: soon(rig, 0) },
      ),
    );
    await setProfile(rig, 2, profile16(2, [[0, 8]], {}, { startSchedule: soon(rig, 0) }));
    await rig.chargeOn(2, bob);
    await rig.chargeOn(1, alice);
    await rig.pass(60);
    expect([flowing(rig, 1), flowing(rig, 2)]).toEqual([22, 8]);
    await rig.pass(600);
    expect([flowing(rig, 1), flowing(rig, 2)]).toEqual([0, 8]);
    for (const connector of [0, 1, 2]) expect(toldNow(rig, connector)).toBe(await saidNow(rig, connector));
    expect(await saidNow(rig, 2, "W")).toBe(8 * 690);
    await rig.unplug(2);
    await rig.pass(20);
    expect(flowing(rig, 1)).toBe(10);
  });
});
