import { describe, expect, it } from "vitest";
import { limitRequest } from "../../../demo/limit-profile.ts";
import { columns, createPaint } from "../../../demo/paint.ts";
import { Screen } from "../../../demo/screen.ts";
import type { ViewState } from "../../../demo/view-model.ts";
import { initialView, seeCsms, seeGauges } from "../../../demo/view-model.ts";
import { renderView } from "../../../demo/view-render.ts";
import { createLiveView, createPlainView } from "../../../demo/view.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { FakeBoard, FakeCsms, idle } from "./fakes.ts";

/** A session in full swing. */
function charging(): ViewState {
  let state = initialView("ocpp-station 0.1.0", "CP1", [1, 2], 0);
  const csms = new FakeCsms();
  csms.on((event) => {
    state = seeCsms(state, event, 4000);
  });
  csms.emit({ type: "connected", station: "CP1", protocol: "ocpp1.6" });
  csms.exchange(
    "station",
    "BootNotification",
    { chargePointVendor: "Example", chargePointModel: "AC-22" },
    { status: "Accepted" },
  );
  csms.exchange(
    "station",
    "StatusNotification",
    { connectorId: 2, errorCode: "NoError", status: "Available" },
    {},
  );
  csms.exchange(
    "csms",
    "ChangeConfiguration",
    { key: "MeterValueSampleInterval", value: "-1" },
    { status: "Rejected" },
  );
  csms.exchange(
    "station",
    "StatusNotification",
    { connectorId: 1, errorCode: "NoError", status: "Charging" },
    {},
  );
  csms.exchange(
    "station",
    "StartTransaction",
    { connectorId: 1, idTag: "CARD-1", meterStart: 1000 },
    { transactionId: 7, idTagInfo: { status: "Accepted" } },
  );
  const sampledValue = [{ value: "1043", measurand: "Energy.Active.Import.Register", unit: "Wh" }];
  csms.tell({
    from: "station",
    kind: "call",
    id: "last",
    action: "MeterValues",
    payload: { connectorId: 1, meterValue: [{ sampledValue }] },
    latencyMs: null,
    wall: 0,
  });
  const ramp = [0, 2000, 5000, 9000, 11_000];
  for (const powerW of ramp)
    state = seeGauges(state, (evse) =>
      evse === 1
        ? { ...idle, powerW, energyWh: 1043, socPercent: 41.26, plugged: true, currentA: powerW / 690 }
        : idle,
    );
  return { ...state, act: "Energy flows" };
}

/** The same, and the CSMS has limited it. */
function limited(): ViewState {
  let state = charging();
  const csms = new FakeCsms();
  csms.on((event) => {
    state = seeCsms(state, event, 5000);
  });
  const request = limitRequest({
    connectorId: 1,
    profileId: 1,
    purpose: "TxProfile",
    transactionId: 7,
    steps: [
      { startPeriod: 0, limit: 10 },
      { startPeriod: 6, limit: 16 },
    ],
    wall: 0,
  });
  csms.exchange("csms", "SetChargingProfile", request, { status: "Accepted" });
  const gauge = { ...idle, powerW: 6900, energyWh: 1050, socPercent: 41.3, plugged: true };
  return seeGauges(state, (evse) => (evse === 1 ? { ...gauge, currentA: 10, offeredA: 10 } : idle));
}

function render(state: ViewState, width: number, height: number, colour = false): string[] {
  return renderView(state, {
    width,
    height,
    paint: createPaint(colour),
    mono: 12_000,
    footer: " q quit",
    maxPowerW: 22_000,
  });
}

describe("demo view", () => {
  it("shows a session", () => {
    expect(render(charging(), 100, 16).join("\n")).toMatchInlineSnapshot(`
      " ocpp-station 0.1.0 · CP1                                                ● online  OCPP 1.6J  00:12
      ────────────────────────────────────────────────────────────────────────────────────────────────────
       Connector 1  Charging       11.0 kW ████████████············                                  ▁▂▄▅
                    session 43 Wh   battery 41.3 %   00:08   card CARD-1                                  
                    draws 15.9 A of 32 A
       Connector 2  Available       0.0 kW ························                                      
                    meter 0 Wh   no car                                                                   
      ── OCPP ────────────────────────────────────────────────────────────────────────────────────────────
      12:00:01 → BootNotification     Example · AC-22                               Accepted        2.3 ms
      12:00:02 → StatusNotification   connector 2 · Available                       ✓               2.3 ms
      12:00:03 ← ChangeConfiguration  MeterValueSampleInterval = -1                 Rejected        2.3 ms
      12:00:04 → StatusNotification   connector 1 · Charging                        ✓               2.3 ms
      12:00:05 → StartTransaction     connector 1 · CARD-1 · 1000 Wh                Accepted · #7   2.3 ms
      00:00:00 → MeterValues          connector 1 · 1.043 kWh                       …                     
      ▸ Energy flows                                                                                      
       q quit                                                                                             "
    `);
  });

  it("shows a session on a narrow terminal", () => {
    expect(render(charging(), 48, 16).join("\n")).toMatchInlineSnapshot(`
      " ocpp-station 0.1.0 …● online  OCPP 1.6J  00:12
      ────────────────────────────────────────────────
       Connector 1  Charging       11.0 kW 
                    session 43 Wh   battery 41.3 %   …
                    draws 15.9 A of 32 A
       Connector 2  Available       0.0 kW 
                    meter 0 Wh   no car               
      ── OCPP ────────────────────────────────────────
      → BootNotificat… Example · AC-22      Accepted  
      → StatusNotific… connector 2 · Avail… ✓         
      ← ChangeConfigu… MeterValueSampleInt… Rejected  
      → StatusNotific… connector 1 · Charg… ✓         
      → StartTransact… connector 1 · CARD-… Accepted …
      → MeterValues    connector 1 · 1.043… …         
      ▸ Energy flows                                  
       q quit                                         "
    `);
  });

  it("shows a limit, who set it, and the car that keeps to it", () => {
    const lines = render(limited(), 100, 18);
    expect(lines.slice(2, 5).join("\n")).toMatchInlineSnapshot(`
      " Connector 1  Charging        6.9 kW ███████▌┆···············                                 ▁▂▄▅▃
                    session 50 Wh   battery 41.3 %   00:08   card CARD-1                                  
                    draws 10.0 A of 10 A   ◂ limited by TxProfile 1 of the CSMS"
    `);
    expect(lines.find((line) => line.includes("SetChargingProfile"))).toMatchInlineSnapshot(
      `"12:00:01 ← SetChargingProfile   connector 1 · TxProfile · 10 A, 16 A from 6 s Accepted        2.3 ms"`,
    );
  });

  it("shows a limit on a connector nobody uses, and none once it is cleared", () => {
    let state = initialView("t", "CP1", [1, 2], 0);
    const csms = new FakeCsms();
    csms.on((event) => {
      state = seeCsms(state, event, 0);
    });
    const wish = { profileId: 9, steps: [{ startPeriod: 0, limit: 6 }], wall: 0 } as const;
    const station = limitRequest({ ...wish, connectorId: 0, purpose: "ChargePointMaxProfile" });
    csms.exchange("csms", "SetChargingProfile", station, { status: "Accepted" });
    state = seeGauges(state, (evse) => (evse === 2 ? { ...idle, offeredA: 6 } : idle));
    const shown = (): string[] => render(state, 100, 18).filter((line) => line.includes("limited"));
    expect(shown()).toEqual(["              offers 6 A   ◂ limited by ChargePointMaxProfile 9 of the CSMS"]);
    csms.exchange("csms", "ClearChargingProfile", { id: 9 }, { status: "Accepted" });
    expect(shown()).toEqual(["              offers 6 A   ◂ limited"]);
    state = seeGauges(state, () => idle);
    expect(shown()).toEqual([]);
  });

  it("fills exactly the lines and never more than the columns, at any size", () => {
    for (let width = 20; width <= 200; width += 7)
      for (const height of [6, 10, 24, 60]) {
        const lines = render(limited(), width, height, true);
        expect(lines).toHaveLength(height);
        expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
      }
  });

  it("uses colours only when it may", () => {
    expect(render(charging(), 100, 16).join("")).not.toContain("\u001b");
    expect(render(charging(), 100, 16, true).join("")).toContain("\u001b[32m");
  });

  it("lets no escape of a peer reach the terminal", () => {
    const state = seeCsms(
      charging(),
      {
        type: "message",
        station: "CP1",
        message: {
          from: "station",
          kind: "call",
          id: "x",
          action: "\u001b[2JAuthorize",
          payload: { idTag: "\u009b31m\n" },
          latencyMs: null,
          wall: 0,
        },
      },
      0,
    );
    expect(render(state, 100, 16).join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });

  it("ends the session of the connector whose meter stopped there", () => {
    const csms = new FakeCsms();
    let state = charging();
    csms.on((event) => {
      state = seeCsms(state, event, 0);
    });
    csms.exchange("station", "StopTransaction", { transactionId: 7, meterStop: 1043, reason: "Local" }, {});
    expect(state.connectors.map(({ session }) => session)).toEqual([null, null]);
  });

  it("keeps a bounded number of lines", () => {
    const csms = new FakeCsms();
    let state = charging();
    csms.on((event) => {
      state = seeCsms(state, event, 0);
    });
    for (let n = 0; n < 2000; n++) csms.exchange("station", "Heartbeat", {}, {});
    expect(state.lines.length).toBeLessThanOrEqual(500);
  });
});

describe("demo screen", () => {
  it("writes only lines that changed, and gives the terminal back once", () => {
    const written: string[] = [];
    const screen = new Screen({ columns: 80, rows: 24, write: (text) => written.push(text) });
    screen.enter();
    screen.draw(["one", "two"]);
    screen.draw(["one", "TWO"]);
    expect(written.at(-1)).toContain("TWO");
    expect(written.at(-1)).not.toContain("one");
    const before = written.length;
    screen.draw(["one", "TWO"]);
    expect(written).toHaveLength(before);
    screen.leave();
    screen.leave();
    expect(written.filter((text) => text.includes("?1049l"))).toHaveLength(1);
  });

  it("draws at most ten times a second, whatever happens", async () => {
    const clock = new VirtualClock();
    const csms = new FakeCsms();
    let frames = 0;
    const view = createLiveView({
      clock,
      output: { columns: 80, rows: 24, write: () => true },
      colour: false,
      title: "t",
      station: "CP1",
      board: new FakeBoard(),
      footer: "",
      maxPowerW: 22_000,
      onFrame: () => frames++,
    });
    csms.on((event) => view.csms(event));
    view.start();
    for (let n = 0; n < 200; n++) {
      csms.exchange("station", "Heartbeat", {}, {});
      await clock.advance(10);
    }
    expect(frames).toBeLessThanOrEqual(20);
    expect(frames).toBeGreaterThan(15);
    view.stop();
    expect(clock.timers()).toEqual([]);
  });

  it("without a terminal prints one line per act, connection and answered message", () => {
    const csms = new FakeCsms();
    let out = "";
    const view = createPlainView({
      clock: new VirtualClock(),
      output: { write: (text) => (out += text) },
      colour: false,
      title: "ocpp-station 0.1.0",
      station: "CP1",
      board: new FakeBoard(),
      footer: "",
      maxPowerW: 22_000,
    });
    csms.on((event) => view.csms(event));
    view.start();
    view.act("The station starts");
    csms.emit({ type: "connected", station: "CP1", protocol: "ocpp1.6" });
    csms.exchange("station", "Authorize", { idTag: "CARD-1" }, { idTagInfo: { status: "Accepted" } });
    csms.exchange("csms", "Reset", { type: "Soft" }, { status: "Rejected" });
    csms.emit({ type: "disconnected", station: "CP1" });
    expect(out).toMatchInlineSnapshot(`
      "ocpp-station 0.1.0 · CP1
      == The station starts
      -- CP1 connected, ocpp1.6
      12:00:01 → Authorize            CARD-1                                                  Accepted        2.3 ms
      12:00:02 ← Reset                Soft                                                    Rejected        2.3 ms
      -- CP1 disconnected
      "
    `);
  });
});
