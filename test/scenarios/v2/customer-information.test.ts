import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../../support/rig.ts";
import { eventsOf } from "../../support/v2/events.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const chargingProfile = {
  id: 5,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: [
    { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 9 }] },
  ],
};

/** What is told of a customer. */
async function ask(rig: Rig, more: object, token = alice): Promise<string> {
  rig.csms.forget();
  const request = { requestId: 1, report: true, clear: false, idToken: tokenOf(token), ...more };
  expect(await rig.csms.call("CustomerInformation", request)).toMatchObject({
    payload: { status: "Accepted" },
  });
  await rig.pass(1);
  return rig.csms
    .of("NotifyCustomerInformation")
    .map(({ data }) => String(data))
    .join("");
}

describe.each(owners)("CustomerInformation, sessions owned by the %s", (sessionOwner) => {
  /** A start from afar whose car has not come. */
  async function started(): Promise<Rig> {
    const rig = await new Rig({ version: "2.0.1", sessionOwner }).start();
    const start = { idToken: tokenOf(alice), remoteStartId: 7, evseId: 1, chargingProfile };
    expect(await rig.csms.call("RequestStartTransaction", start)).toMatchObject({
      payload: { status: "Accepted" },
    });
    await rig.pass(1);
    return rig;
  }

  it("N09.FR.05 N10.FR.03: a profile on the disk that waits for the car of a start from afar is told, and cleared", async () => {
    const rig = await started();
    const waits = rig.store.waitingProfiles.get(1) !== undefined;
    expect(waits).toBe(sessionOwner === "charger");
    const told = await ask(rig, { clear: true });
    if (waits)
      expect(JSON.parse(told)).toEqual({
        idToken: alice.value,
        remoteStarts: [{ evseId: 1, chargingProfile: 5 }],
      });
    else expect(told).toBe("");
    expect(rig.store.waitingProfiles.get(1)).toBeUndefined();
    expect(await ask(rig, {})).toBe("");
  });

  it("N10.FR.03: what is kept of another stays", async () => {
    const rig = await started();
    expect(await ask(rig, { clear: true }, bob)).toBe("");
    await rig.plug(1);
    await rig.pass(30);
    expect(eventsOf(rig)[0]).toMatchObject({ eventType: "Started", triggerReason: "RemoteStart" });
    expect(rig.controls.evse(1).offeredA).toBe(9);
  });
});

it("N10.FR.03: a start whose limit was cleared does not begin without it", async () => {
  const rig = await new Rig({ version: "2.0.1", sessionOwner: "charger" }).start();
  const start = { idToken: tokenOf(alice), remoteStartId: 7, evseId: 1, chargingProfile };
  await rig.csms.call("RequestStartTransaction", start);
  await rig.pass(1);
  await ask(rig, { clear: true });
  await rig.plug(1);
  await rig.pass(30);
  expect(rig.controls.evse(1).powerW).toBe(0);
  expect(eventsOf(rig).filter(({ eventType }) => eventType === "Started")).toEqual([]);
});
