import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import { tempDir } from "../support/temp-dir.ts";
import { alice, bob, owners, Rig } from "../support/rig.ts";

/** A station that writes nothing but a page for each session, into a folder the hardware names. */
async function loggingRig(sessionOwner: (typeof owners)[number]): Promise<{ rig: Rig; folder: string }> {
  const folder = join(tempDir(), "not", "there", "yet");
  const rig = new Rig({
    sessionOwner,
    charger: { loggingPath: folder },
    files: [
      { handle: InternalCtrlr.LogMessages, value: true, origin: "config" },
      { handle: InternalCtrlr.LogMessagesFormat, value: ["session_logging"], origin: "config" },
    ],
  });
  await rig.start();
  return { rig, folder };
}

/** Actions of the CALLs in a page, in order. */
function actions(folder: string, name: string): string[] {
  const text = readFileSync(join(folder, name), "utf8");
  return [...text.matchAll(/"kind":"call","action":"(\w+)"/g)].map(([, action]) => action ?? "");
}

const notes = (folder: string, name: string): string[] =>
  [...readFileSync(join(folder, name), "utf8").matchAll(/"kind":"note","text":"([^"]*)"/g)].map(
    ([, text]) => text ?? "",
  );

describe.each(owners)("session_logging, sessions owned by the %s", (sessionOwner) => {
  const first = sessionOwner === "station" ? "EVSE 1 connector 1" : "EVSE 1";
  const second = sessionOwner === "station" ? "EVSE 2 connector 1" : "EVSE 2";

  it("one page per session, from the plug to the cable's being out, with its StopTransaction", async () => {
    const { rig, folder } = await loggingRig(sessionOwner);
    await rig.chargeOn(1, alice);
    await rig.chargeOn(2, bob);
    await rig.unplug(1);
    await rig.pass(5);
    await rig.swipe(bob, 2);
    await rig.unplug(2);
    await rig.pass(5);
    await rig.csms.call("TriggerMessage", { requestedMessage: "Heartbeat" });
    await rig.stop();

    expect(readdirSync(folder).sort()).toEqual(["ocpp.1.html", "ocpp.html"]);
    expect(statSync(folder).mode & 0o777 & ~0o750).toBe(0);
    expect(notes(folder, "ocpp.html")).toEqual([`session log of ${first} begins`, "the session ended"]);
    expect(notes(folder, "ocpp.1.html")).toEqual([`session log of ${second} begins`, "the session ended"]);
    const transactions = (name: string): string[] =>
      actions(folder, name).filter((action) => action.endsWith("Transaction"));
    expect(transactions("ocpp.html")).toEqual(["StartTransaction", "StartTransaction", "StopTransaction"]);
    expect(transactions("ocpp.1.html")).toEqual(["StartTransaction", "StopTransaction", "StopTransaction"]);
    expect(actions(folder, "ocpp.html")[0]).toBe("StatusNotification");
    for (const name of readdirSync(folder)) {
      expect(actions(folder, name)).not.toContain("BootNotification");
      expect(actions(folder, name)).not.toContain("TriggerMessage");
    }
  });

  it("a restart of the station (Reset) inside a session goes on in its page", async () => {
    const { rig, folder } = await loggingRig(sessionOwner);
    await rig.plug(1);
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(120);
    await rig.unplug(1);
    await rig.pass(5);
    await rig.stop();
    // A charger that owns its sessions begins a new one with the car it finds after its own restart.
    const pages = sessionOwner === "station" ? ["ocpp.html"] : ["ocpp.1.html", "ocpp.html"];
    expect(readdirSync(folder)).toEqual(pages);
    expect(actions(folder, "ocpp.html")).toContain("BootNotification");
  });

  it("a session that ended while the hardware was away is over when it is back", async () => {
    const { rig, folder } = await loggingRig(sessionOwner);
    await rig.plug(1);
    rig.controls.powerCut(null);
    rig.controls.unplug(1);
    rig.controls.powerUp();
    await rig.pass(60);
    await rig.stop();
    expect(readdirSync(folder)).toEqual(["ocpp.html"]);
  });

  it("a station that ends inside a session leaves its page incomplete, and the next run leaves it as it is", async () => {
    const { rig, folder } = await loggingRig(sessionOwner);
    await rig.plug(1);
    await rig.stop();
    expect(readdirSync(folder)).toEqual(["incomplete-ocpp.html"]);
    const left = readFileSync(join(folder, "incomplete-ocpp.html"), "utf8");
    await rig.start();
    await rig.unplug(1);
    await rig.plug(1);
    await rig.unplug(1);
    await rig.pass(5);
    await rig.stop();
    expect(readdirSync(folder).sort()).toEqual(["incomplete-ocpp.html", "ocpp.1.html"]);
    expect(readFileSync(join(folder, "incomplete-ocpp.html"), "utf8")).toBe(left);
  });
});

it("a cable left in its socket keeps the session of the station's own (1.6 §4.10)", async () => {
  const { rig, folder } = await loggingRig("station");
  await rig.chargeOn(1);
  rig.controls.unplug(1, "carOnly");
  await rig.pass(60);
  await rig.plug(1);
  await rig.swipe(bob, 1);
  rig.controls.unplug(1, "carOnly");
  await rig.pass(5);
  rig.controls.unplug(1, "socket");
  await rig.pass(5);
  await rig.stop();
  expect(readdirSync(folder)).toEqual(["ocpp.html"]);
});
