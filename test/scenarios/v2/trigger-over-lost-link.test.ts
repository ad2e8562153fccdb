import { describe, expect, it } from "vitest";
import type { StationSection } from "../../../src/config/station-section.ts";
import { owners, Rig } from "../../support/rig.ts";

const accepted = { kind: "result", payload: { status: "Accepted" } };

const trigger = (rig: Rig, requestedMessage: string, evse?: object) =>
  rig.csms.call("TriggerMessage", { requestedMessage, ...(evse && { evse }) });

/** How often the CSMS got an action. */
const count = (rig: Rig, action: string): number => rig.csms.of(action).length;

async function flap(rig: Rig): Promise<void> {
  rig.csms.unplug();
  await rig.pass(5);
  rig.csms.plugIn();
  await rig.pass(5);
}

describe.each(owners)(
  "what a TriggerMessage asked for, and the link goes; sessions owned by the %s",
  (owner) => {
    /** A station that waits for the answer to a Heartbeat, so that nothing else may go. */
    async function busy(section: Partial<StationSection> = {}): Promise<Rig> {
      const rig = await new Rig({ version: "2.0.1", sessionOwner: owner, section }).start();
      rig.csms.forget();
      rig.csms.on("Heartbeat", () => "silence");
      expect(await trigger(rig, "Heartbeat")).toEqual(accepted);
      expect(count(rig, "Heartbeat")).toBe(1);
      return rig;
    }

    it.each([
      ["MeterValues", { id: 1 }],
      ["LogStatusNotification", undefined],
      ["FirmwareStatusNotification", undefined],
      ["StatusNotification", { id: 1, connectorId: 1 }],
    ])("F06.FR.10: %s is sent when it is back, once", async (message, evse) => {
      const rig = await busy();
      expect(await trigger(rig, message, evse)).toEqual(accepted);
      expect(await trigger(rig, message, evse)).toEqual(accepted);
      expect(count(rig, message)).toBe(0);
      await flap(rig);
      expect(count(rig, message)).toBe(1);
      await flap(rig);
      expect(count(rig, message)).toBe(1);
      // What was on the wire was sent.
      expect(count(rig, "Heartbeat")).toBe(1);
    });

    it("F06.FR.10: but not to a CSMS that speaks another version, which is told its own way", async () => {
      const rig = await busy({ OcppVersions: ["2.0.1", "1.6"] });
      await trigger(rig, "MeterValues", { id: 1 });
      await trigger(rig, "StatusNotification", { id: 1, connectorId: 1 });
      rig.csms.version = "1.6";
      await flap(rig);
      expect(count(rig, "BootNotification")).toBe(1);
      expect(count(rig, "MeterValues")).toBe(0);
      expect(rig.csms.of("StatusNotification").filter((status) => "evseId" in status)).toEqual([]);
    });
  },
);
