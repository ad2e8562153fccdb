import { describe, expect, it } from "vitest";
import type { StationSection } from "../../../src/config/station-section.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { networkSlot } from "../../../src/device-model/components/network-slots.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import type { FileValue } from "../../../src/device-model/device-model.ts";
import { alice, Rig } from "../../support/rig.ts";
import { tokenOf } from "../../support/v2/tester.ts";
import type { Script } from "../../support/scripted-csms.ts";

const one = "ws://one.example/ocpp";
const two = "ws://two.example/ocpp";
const day = 86_400;

const slots = (urlOfTwo: string): FileValue[] => [
  { handle: NetworkConfiguration.OcppCsmsUrl, value: one, origin: "config" },
  { handle: NetworkConfiguration.Identity, value: "CS1", origin: "config" },
  { handle: networkSlot(2).OcppCsmsUrl, value: urlOfTwo, origin: "config" },
  { handle: OCPPCommCtrlr.NetworkConfigurationPriority, value: ["1", "2"], origin: "config" },
  { handle: OCPPCommCtrlr.NetworkProfileConnectionAttempts, value: 1, origin: "config" },
];

type Answer = readonly [status: string, interval: number] | ReturnType<Script>;

/** A station with two network profiles; each CSMS answers BootNotifications as told last. */
class TwoCsms {
  readonly rig: Rig;
  /** By which profile each BootNotification came. */
  readonly boots: (string | undefined)[] = [];
  private readonly answers = new Map<string | undefined, Answer>();

  constructor(urlOfTwo = two, versions: StationSection["OcppVersions"] = ["2.0.1"]) {
    const section = { OcppVersions: versions };
    this.rig = new Rig({ version: "2.0.1", files: slots(urlOfTwo), section });
    this.rig.csms.on("BootNotification", () => {
      const url = this.rig.dialled?.url();
      this.boots.push(url);
      const answer = this.answers.get(url) ?? ["Accepted", 300];
      if (typeof answer === "string" || "callError" in answer || !Array.isArray(answer))
        return asScript(answer);
      const [status, interval] = answer;
      return { status, interval, currentTime: new Date(this.rig.clock.wall()).toISOString() };
    });
  }

  answer(url: string, answer: Answer): this {
    this.answers.set(url, answer);
    return this;
  }

  /** The connection breaks, an attempt to come back fails, and the other profile connects. */
  async fallBack(): Promise<void> {
    const { csms } = this.rig;
    csms.unplug();
    csms.refuse();
    csms.forget();
    this.boots.length = 0;
    csms.plugIn();
    await this.rig.pass(5);
  }

  /** What was said but for BootNotifications. */
  get said(): string[] {
    return this.rig.csms.calls.map(({ action }) => action).filter((action) => action !== "BootNotification");
  }
}

function asScript(answer: Answer): ReturnType<Script> {
  if (answer === "silence") return "silence";
  return typeof answer === "object" && "callError" in answer ? { callError: String(answer.callError) } : {};
}

describe("B10.FR.10 another CSMS, by another network profile", () => {
  it.each([
    ["Pending", 36_000],
    ["Rejected", 36_000],
  ] as const)("hears a BootNotification at once, though the first said %s", async (status, interval) => {
    const both = new TwoCsms().answer(one, [status, interval]);
    await both.rig.start();
    await both.fallBack();
    expect(both.boots).toEqual([two]);
    expect(both.said).toContain("StatusNotification");
    // The wait was the first one's: nothing of it is left.
    both.rig.csms.forget();
    await both.rig.pass(36_100);
    expect(both.boots).toEqual([two]);
  });

  it("that says Rejected for a day does not keep the station from the first", async () => {
    const both = new TwoCsms().answer(two, ["Rejected", day]);
    await both.rig.start();
    await both.fallBack();
    expect(both.boots).toEqual([two]);
    expect(both.said).toEqual([]);
    await both.rig.pass(600);
    expect(both.boots).toEqual([two]);
    await both.fallBack();
    expect(both.boots).toEqual([one]);
    expect(both.said).toContain("StatusNotification");
  });

  it.each([
    ["does not answer", "silence"],
    ["answers with a CALLERROR", { callError: "InternalError" }],
    ["says what is no status", {}],
  ] as const)("B01.FR.08 B02.FR.02 that %s hears nothing else, and is asked again", async (_what, answer) => {
    const both = new TwoCsms().answer(two, answer);
    await both.rig.start();
    await both.fallBack();
    await both.rig.plug(1);
    await both.rig.swipe(alice, 1);
    await both.rig.pass(600);
    expect(both.said).toEqual([]);
    expect(both.boots.length).toBeGreaterThan(3);
    both.answer(two, ["Accepted", 300]);
    await both.rig.pass(100);
    expect(both.said).toContain("StatusNotification");
    expect(both.boots.every((url) => url === two)).toBe(true);
  });

  it("B02.FR.04 B03.FR.06 at one that judged, the interval counts over a lost connection", async () => {
    const both = new TwoCsms().answer(one, ["Rejected", 900]);
    await both.rig.start();
    both.rig.csms.unplug();
    both.rig.csms.plugIn();
    await both.rig.pass(890);
    expect(both.boots).toEqual([one]);
    await both.rig.pass(20);
    expect(both.boots).toEqual([one, one]);
  });

  it("B02.FR.04 two profiles of one CSMS: the interval it gave counts by either", async () => {
    const both = new TwoCsms(one).answer(one, ["Rejected", 900]);
    await both.rig.start();
    await both.fallBack();
    await both.rig.pass(880);
    expect(both.boots).toEqual([]);
    await both.rig.pass(20);
    expect(both.boots).toEqual([one]);
  });

  it("two profiles of one CSMS that accepted: it hears a BootNotification by the other too", async () => {
    const both = new TwoCsms(one);
    await both.rig.start();
    await both.fallBack();
    expect(both.boots).toEqual([one]);
  });
});

describe("what one CSMS asked for, and the next connection is to another", () => {
  const accepted = { kind: "result", payload: { status: "Accepted" } };
  const aboutAlice = { report: true, clear: false, idToken: tokenOf(alice) };
  const asked = ["MeterValues", "NotifyReport", "NotifyCustomerInformation"];

  /** A station whose CSMS asked for all that can be told, while it waits for the answer to a Heartbeat. */
  async function busy(both: TwoCsms): Promise<TwoCsms> {
    const { csms } = await both.rig.start();
    csms.on("Heartbeat", () => "silence");
    await csms.call("TriggerMessage", { requestedMessage: "Heartbeat" });
    for (const [action, payload] of [
      ["TriggerMessage", { requestedMessage: "MeterValues", evse: { id: 1 } }],
      ["GetBaseReport", { requestId: 77, reportBase: "FullInventory" }],
      ["CustomerInformation", { requestId: 78, ...aboutAlice }],
    ] as const)
      expect(await csms.call(action, payload)).toEqual(accepted);
    csms.forget();
    return both;
  }

  /** Actions the CSMS heard of those asked for, each once. */
  const told = ({ said }: TwoCsms): string[] => asked.filter((action) => said.includes(action));

  it.each(["Accepted", "Pending"] as const)(
    "is not told to that one, which says %s, nor later to the first",
    async (status) => {
      const both = await busy(new TwoCsms().answer(two, [status, 600]));
      await both.fallBack();
      expect(both.boots).toEqual([two]);
      both.answer(two, ["Accepted", 300]);
      await both.rig.pass(700);
      expect(both.said).toContain("StatusNotification");
      expect(told(both)).toEqual([]);
      await both.fallBack();
      expect(both.boots).toEqual([one]);
      await both.rig.pass(60);
      expect(told(both)).toEqual([]);
    },
  );

  it.each(["Accepted", "Pending"] as const)(
    "does not stand in the way of what that one, which says %s, asks for",
    async (status) => {
      const both = await busy(new TwoCsms().answer(two, [status, 600]));
      await both.fallBack();
      const { csms } = both.rig;
      const report = { requestId: 1, reportBase: "FullInventory" };
      expect(await csms.call("CustomerInformation", { requestId: 2, ...aboutAlice })).toEqual(accepted);
      expect(await csms.call("GetBaseReport", report)).toEqual(accepted);
      await both.rig.pass(10);
      const ids = [...csms.of("NotifyCustomerInformation"), ...csms.of("NotifyReport")];
      expect(new Set(ids.map(({ requestId }) => requestId))).toEqual(new Set([1, 2]));
      expect(csms.of("NotifyReport")[0]).toMatchObject({ requestId: 1, seqNo: 0 });
    },
  );

  it("a report that was begun is not told to its end there", async () => {
    const both = new TwoCsms();
    const { csms } = await both.rig.start();
    csms.on("NotifyReport", ({ payload }) => (payload["seqNo"] === 0 ? {} : "silence"));
    expect(await csms.call("GetBaseReport", { requestId: 77, reportBase: "FullInventory" })).toEqual(
      accepted,
    );
    await both.rig.pass(1);
    expect(csms.of("NotifyReport").map(({ seqNo }) => seqNo)).toEqual([0, 1]);
    csms.on("NotifyReport", () => ({}));
    await both.fallBack();
    await both.rig.pass(600);
    expect(told(both)).toEqual([]);
  });

  it("F06.FR.10: by another profile of the same CSMS, all of it is told", async () => {
    const both = await busy(new TwoCsms(one));
    await both.fallBack();
    expect(both.boots).toEqual([one]);
    expect(told(both)).toEqual(asked);
    expect(both.rig.csms.of("NotifyReport").at(-1)).toMatchObject({ requestId: 77, tbc: false });
    expect(both.rig.csms.of("NotifyCustomerInformation")).toMatchObject([{ requestId: 78 }]);
  });

  it("nor when it asked in 2.0.1, and that one speaks 1.6 first", async () => {
    const both = await busy(new TwoCsms(two, ["2.0.1", "1.6"]));
    const { csms } = both.rig;
    csms.version = "1.6";
    await both.fallBack();
    await both.rig.pass(60);
    expect(both.boots).toEqual([two]);
    csms.version = "2.0.1";
    csms.unplug();
    csms.plugIn();
    await both.rig.pass(60);
    expect(both.boots).toEqual([two, two]);
    expect(told(both)).toEqual([]);
  });

  it("N01.FR.07: how an upload goes is told to who asked for it, not to that one, which may ask for one", async () => {
    const both = new TwoCsms();
    const { csms, transfer } = await both.rig.start();
    const log = { remoteLocation: "https://logs.example/up" };
    const getLog = { logType: "SecurityLog", requestId: 3, log };
    transfer.next("never");
    expect(await csms.call("GetLog", getLog)).toMatchObject({ payload: { status: "Accepted" } });
    await both.rig.pass(1);
    expect(csms.of("LogStatusNotification")).toEqual([{ status: "Uploading", requestId: 3 }]);
    await both.fallBack();
    expect(await csms.call("GetLog", getLog)).toMatchObject({ payload: { status: "AcceptedCanceled" } });
    await both.rig.pass(1);
    expect(csms.of("LogStatusNotification")).toEqual([
      { status: "Uploading", requestId: 3 },
      { status: "Uploaded", requestId: 3 },
    ]);
  });
});
