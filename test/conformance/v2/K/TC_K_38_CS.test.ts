import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

/** What is asked for in vain: a limit that charging would show, A. */
const limit = 6;

const chargingProfile = {
  id: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: [
    { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit, numberPhases: 3 }] },
  ],
};

for (const asks of [false, true])
  certify201(
    "TC_K_38_CS",
    {
      setting: `AuthorizeRemoteStart ${asks}`,
      // A station without smart charging is one where it is switched off.
      variables: { "SmartChargingCtrlr/Enabled": "false", "AuthCtrlr/AuthorizeRemoteStart": `${asks}` },
    },
    async (t) => {
      await t.boot();
      await t.evConnectedPreSession();
      await t.authorized({ remote: true, asks, more: { chargingProfile } });
      await t.energyTransferStarted();
      await t.rig.pass(30);
      expect(JSON.stringify(t.rig.commands("setLimits"))).not.toContain(`"limit":${limit}`);
      expect(t.controls.evse(1).powerW, "more than the profile allows, W").toBeGreaterThan(3 * 230 * limit);
    },
  );
