import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../support/rig.ts";

const keys = { AllowOfflineTxForUnknownId: "true" };

describe.each(owners)("a connection that is held, sessions owned by the %s", (sessionOwner) => {
  it("holdConnection: what happens before connect() is recorded and sent after it", async () => {
    const rig = await new Rig({ sessionOwner, keys, holdConnection: true }).start();
    await rig.chargeOn(1, alice);
    await rig.pass(3600);
    expect(rig.csms.calls).toEqual([]);
    rig.station.connect();
    await rig.pass(1);
    expect(rig.csms.story().filter((entry) => !entry.startsWith("Status"))).toEqual([
      "BootNotification",
      "StartTransaction",
    ]);
  });

  it("disconnect: closed, and nothing reconnects, over a restart of the station too, until connect()", async () => {
    const rig = await new Rig({ sessionOwner, keys }).start();
    const { station } = rig;
    await rig.csms.call("Reset", { type: "Soft" });
    station.disconnect();
    await rig.pass(3600);
    rig.csms.forget();
    await rig.chargeOn(1, alice);
    station.deviceModel.setText(
      { component: "NetworkConfiguration", componentInstance: "1", variable: "SecurityProfile" },
      "1",
      "integrator",
    );
    await rig.unplug(1);
    await rig.pass(3600);
    expect(rig.csms.calls).toEqual([]);
    station.connect();
    station.connect();
    await rig.pass(1);
    expect(rig.csms.story().filter((entry) => !entry.startsWith("Status"))).toEqual([
      "BootNotification",
      "StartTransaction",
      "StopTransaction",
    ]);
  });

  it("without a restart no BootNotification is due after it (1.6J §5.4)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.station.disconnect();
    await rig.pass(60);
    rig.csms.forget();
    rig.station.connect();
    await rig.pass(1);
    expect(rig.csms.of("BootNotification")).toEqual([]);
    expect(await rig.csms.call("GetConfiguration", {})).toMatchObject({ kind: "result" });
  });
});
