import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../../support/rig.ts";
import { eventsOf } from "../../support/v2/events.ts";
import { usualVariables } from "../../support/v2/settings.ts";

/** What each event says of the phases, those that say nothing left out. */
const told = (rig: Rig): unknown[] =>
  eventsOf(rig).flatMap(({ numberOfPhasesUsed: phases }) => (phases === undefined ? [] : [phases]));

describe.each(owners)("numberOfPhasesUsed, sessions owned by the %s", (sessionOwner) => {
  async function charging(phases: 1 | 3): Promise<Rig> {
    const rig = await new Rig({
      version: "2.0.1",
      sessionOwner,
      charger: { car: { phases } },
      variables: { ...usualVariables, "SampledDataCtrlr/TxUpdatedInterval": "60" },
    }).start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(200);
    return rig;
  }

  it.each([1, 3] as const)(
    "E02.FR.18 E03.FR.13: a car on %d phases: said once, when energy flows",
    async (phases) => {
      const rig = await charging(phases);
      expect(told(rig)).toEqual([phases]);
      expect(eventsOf(rig)[0]).not.toHaveProperty("numberOfPhasesUsed");
    },
  );

  it("E02.FR.19 E03.FR.14: said again in the next event when it changes, and not while it pauses", async () => {
    const rig = await charging(3);
    const chargingSchedulePeriod = [{ startPeriod: 0, limit: 10, numberPhases: 1 }];
    const chargingSchedule = [
      { id: 1, chargingRateUnit: "A", startSchedule: "2026-01-01T00:00:00Z", chargingSchedulePeriod },
    ];
    await rig.csms.call("SetChargingProfile", {
      evseId: 1,
      chargingProfile: {
        ...{ id: 1, stackLevel: 0, chargingProfileKind: "Absolute", chargingSchedule },
        chargingProfilePurpose: "TxDefaultProfile",
      },
    });
    await rig.pass(200);
    expect(told(rig)).toEqual([3, 1]);
    rig.controls.pauseCar(1);
    await rig.pass(200);
    rig.controls.resumeCar(1);
    await rig.pass(200);
    expect(told(rig)).toEqual([3, 1]);
  });
});
