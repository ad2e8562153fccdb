import { describe, expect, it } from "vitest";
import { limitsRig, setProfile, profile16, soon } from "../support/limits.ts";
import { install, profile, tx } from "../support/profiles-16.ts";
import { owners, type Rig } from "../support/rig.ts";

/** What the hardware was told since, with the newest limit of EVSE 1 in A. */
function told(rig: Rig, since: number): string[] {
  return rig.controls
    .commands()
    .slice(since)
    .map(({ name, params }) => {
      if (name !== "setLimits" || !("schedules" in params)) return name;
      const own = params.schedules.find(({ evse }) => evse === 1);
      return `setLimits ${own?.periods[0]?.limit ?? "none"}`;
    });
}

describe("limits come before what lets energy flow (1.6 §5.16.2)", () => {
  it("the profile of a remote start is at the hardware before it hears that it may deliver", async () => {
    const rig = await limitsRig({ sessionOwner: "station" }).start();
    await rig.plug(1);
    const before = rig.controls.commands().length;
    await rig.csms.call("RemoteStartTransaction", {
      connectorId: 1,
      idTag: "REMOTE1",
      chargingProfile: profile(1, { ...tx, limit: 6 }),
    });
    await rig.pass(5);
    expect(told(rig, before)).toEqual(["setLimits 6", "authorize"]);
  });

  it("hardware that comes back with a car is told its limits before it hears that it may deliver", async () => {
    const rig = await limitsRig({ sessionOwner: "station" }).start();
    await rig.chargeOn(1);
    await install(rig, 1, profile(1, { ...tx, limit: 6 }));
    const before = rig.controls.commands().length;
    rig.controls.powerCut(5000);
    await rig.pass(10);
    const commands = told(rig, before);
    expect(commands).toContain("authorize");
    expect(commands.filter((name) => name !== "withdraw")).toEqual(["setTime", "setLimits 6", "authorize"]);
  });
});

describe.each(owners)("hardware owning its sessions or not (%s)", (sessionOwner) => {
  it("hears the time before limits, and these once", async () => {
    const rig = limitsRig({ sessionOwner });
    await rig.start();
    await setProfile(rig, 1, profile16(1, [[0, 9]], {}, { startSchedule: soon(rig, 0) }));
    const before = rig.controls.commands().length;
    rig.controls.powerCut(5000);
    await rig.pass(10);
    const commands = told(rig, before).filter((name) => name === "setTime" || name.startsWith("setLimits"));
    expect(commands).toEqual(["setTime", "setLimits 9"]);
  });
});
