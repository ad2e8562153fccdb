import { describe, expect, it } from "vitest";
import type { SessionOwner } from "../../../src/ports/charger.ts";
import { alice, owners, Rig } from "../../support/rig.ts";
import { eventsOf } from "../../support/v2/events.ts";

/** More than a reading tells of the energy that flows until the next one, Wh. */
const slackWh = 25;

interface Judged {
  readonly rig: Rig;
  /** What had flowed when the CSMS told its verdict, Wh. */
  readonly atWh: () => number;
}

/** A transaction whose token the CSMS refuses when it hears of it; that does not stop it. */
async function judged(
  sessionOwner: SessionOwner,
  maxEnergyWh: number,
  offlineS: number,
  more: Readonly<Record<string, string>> = {},
): Promise<Judged> {
  const rig = await new Rig({
    version: "2.0.1",
    sessionOwner,
    variables: {
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
      "TxCtrlr/StopTxOnInvalidId": "false",
      "TxCtrlr/MaxEnergyOnInvalidId": String(maxEnergyWh),
      ...more,
    },
  }).start();
  let wh = NaN;
  rig.csms.on("TransactionEvent", ({ payload }) => {
    if (!("idToken" in payload)) return {};
    wh = rig.controls.evse(1).energyWh;
    return { idTokenInfo: { status: "Invalid" } };
  });
  if (offlineS > 0) rig.csms.unplug();
  await rig.plug(1);
  await rig.swipe(alice, 1);
  await rig.pass(offlineS);
  if (offlineS > 0) rig.csms.plugIn();
  while (Number.isNaN(wh) && rig.clock.monotonic() < 3_600_000) await rig.pass(0.1);
  return { rig, atWh: () => wh };
}

/** Energy stopped for good and was told so once; the transaction goes on. */
async function expectSuspended(rig: Rig, since: number): Promise<void> {
  expect(rig.controls.evse(1).powerW).toBe(0);
  const told = eventsOf(rig).slice(since);
  expect(told.at(-1)).toMatchObject({
    eventType: "Updated",
    triggerReason: "ChargingStateChanged",
    transactionInfo: { chargingState: "SuspendedEVSE" },
  });
  const { energyWh } = rig.controls.evse(1);
  await rig.pass(600);
  expect(rig.controls.evse(1).energyWh).toBe(energyWh);
  expect(eventsOf(rig).map(({ eventType }) => eventType)).not.toContain("Ended");
  expect(rig.store.transactions.open()).toHaveLength(1);
}

describe.each(owners)(
  "a token refused afterwards, StopTxOnInvalidId false, sessions owned by the %s",
  (owner) => {
    it.each<[string, number]>([
      ["E05.FR.02: online", 0],
      ["C15.FR.06: begun offline", 120],
    ])("%s, MaxEnergyOnInvalidId 0: energy stops at once, and that is told", async (_, offlineS) => {
      const { rig, atWh } = await judged(owner, 0, offlineS);
      await rig.pass(10);
      expect(rig.controls.evse(1).energyWh - atWh()).toBeLessThan(slackWh);
      await expectSuspended(rig, 0);
    });

    it.each<[string, number]>([
      ["E05.FR.03 E05.FR.02: online", 0],
      ["C15.FR.07 C15.FR.06: begun offline", 120],
    ])("%s, MaxEnergyOnInvalidId 1000: so much may flow, then it stops and is told", async (_, offlineS) => {
      const { rig, atWh } = await judged(owner, 1000, offlineS);
      await rig.pass(30);
      expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
      const since = eventsOf(rig).length;
      for (let passed = 0; rig.controls.evse(1).powerW > 0 && passed < 3600; passed++) await rig.pass(1);
      const flowed = rig.controls.evse(1).energyWh - atWh();
      expect(flowed).toBeGreaterThanOrEqual(1000);
      expect(flowed).toBeLessThan(1000 + slackWh);
      await rig.pass(5);
      await expectSuspended(rig, since);
    });
  },
);
