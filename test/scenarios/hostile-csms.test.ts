import { describe, expect, it } from "vitest";
import { RealStation, type PlayedCsms } from "../support/real-station.ts";

/** The station has to answer this after whatever was done to it. */
async function stillAnswers(csms: PlayedCsms): Promise<void> {
  const answer = await csms.call("GetConfiguration", { key: ["NumberOfConnectors"] });
  expect(answer[2]).toEqual({
    configurationKey: [{ key: "NumberOfConnectors", readonly: true, value: "1" }],
  });
}

async function booted(options?: Parameters<typeof RealStation.start>[0]) {
  const { rig, csms } = await RealStation.start(options);
  await csms.called("StatusNotification");
  return { rig, csms };
}

/** No trace of the program: no file name, no line number, no frame of a stack. */
const trace = /\.ts\b|\.js\b|\bat \S+ \(|node:|node_modules|Error:|\n/;

const long = (length: number): string => "x".repeat(length);

/** What is wrong, the payload, and 1.6J's word for it (§4.2.3). */
const badPayloads: readonly (readonly [string, string, unknown, string])[] = [
  ["a field missing", "ChangeConfiguration", { key: "HeartbeatInterval" }, "OccurenceConstraintViolation"],
  ["all fields missing", "RemoteStopTransaction", {}, "OccurenceConstraintViolation"],
  ["a field of no message", "ClearCache", { extra: 1 }, "OccurenceConstraintViolation"],
  ["a field called __proto__", "ClearCache", JSON.parse('{"__proto__":1}'), "OccurenceConstraintViolation"],
  ["a number for a text", "ChangeConfiguration", { key: "a", value: 5 }, "TypeConstraintViolation"],
  ["a text for a number", "UnlockConnector", { connectorId: "1" }, "TypeConstraintViolation"],
  ["null for a text", "ChangeConfiguration", { key: null, value: "" }, "TypeConstraintViolation"],
  ["an object for a list", "GetConfiguration", { key: { 0: "a" } }, "TypeConstraintViolation"],
  ["half a connector", "UnlockConnector", { connectorId: 1.5 }, "TypeConstraintViolation"],
  ["a text too long", "ChangeConfiguration", { key: long(51), value: "" }, "PropertyConstraintViolation"],
  ["a value too long", "ChangeConfiguration", { key: "a", value: long(501) }, "PropertyConstraintViolation"],
  ["an enum of no value", "Reset", { type: "Medium" }, "PropertyConstraintViolation"],
  [
    "something wrong deep inside",
    "RemoteStartTransaction",
    { idTag: "A", chargingProfile: { chargingProfileId: 1 } },
    "OccurenceConstraintViolation",
  ],
];

/** What is wrong with the frame of a CALL whose id can be read: 1.6J §4.2.3, situation 2. */
const badFrames: readonly (readonly [string, (id: string) => string])[] = [
  ["no payload", (id) => `[2,"${id}","ClearCache"]`],
  ["one element too many", (id) => `[2,"${id}","ClearCache",{},{}]`],
  ["an action that is a number", (id) => `[2,"${id}",5,{}]`],
  ["an empty action", (id) => `[2,"${id}","",{}]`],
  ["a payload that is a list", (id) => `[2,"${id}","ClearCache",[]]`],
  ["a payload that is a text", (id) => `[2,"${id}","ClearCache","{}"]`],
  ["nested 40 deep", (id) => `[2,"${id}","ClearCache",${'{"a":'.repeat(40)}1${"}".repeat(40)}]`],
  ["nested 100,000 deep", (id) => `[2,"${id}","ClearCache",${"[".repeat(100_000)}${"]".repeat(100_000)}]`],
  ["600 kB long", (id) => `[2,"${id}","DataTransfer",{"vendorId":"a","data":"${long(600_000)}"}]`],
];

/** What OCPP-J gives no answer to (§4.1.3, §4.2.3): dropped without a word. */
const dropped: readonly (readonly [string, string])[] = [
  ["no JSON", "hello"],
  ["nothing", ""],
  ["half a frame", '[2,"half","ClearCache",{'],
  ["two frames", '[2,"two","ClearCache",{}][2,"two","ClearCache",{}]'],
  ["an object", '{"2":"x"}'],
  ["null", "null"],
  ["an empty list", "[]"],
  ["a type that is a text", '["2","x","ClearCache",{}]'],
  ["an unknown message type", '[9,"x","ClearCache",{}]'],
  ["2.1's SEND", '[6,"x","NotifyPeriodicEventStream",{}]'],
  ["no id", "[2]"],
  ["an id that is a number", '[2,5,"ClearCache",{}]'],
  ["a CALLRESULT to nothing", '[3,"nobody",{}]'],
  ["a CALLRESULT that is broken", '[3,"nobody"]'],
  ["a CALLERROR to nothing", '[4,"nobody","InternalError","",{}]'],
  ["a byte order mark", '\ufeff[2,"bom","ClearCache",{}]'],
  ["zero bytes", "\u0000\u0000\u0000"],
  ["a lone surrogate", '[2,"\\ud800'],
];

describe("a CSMS that breaks the rules", () => {
  it("1.6J §4.2.3: each fault of a payload gets its code, no trace of the program, and the next CALL its answer", async () => {
    const { csms } = await booted();
    for (const [what, action, payload, code] of badPayloads) {
      const answer = await csms.call(action, payload);
      expect(answer.slice(0, 3), what).toEqual([4, answer[1], code]);
      expect(answer, what).toHaveLength(5);
      expect(answer[4], what).toEqual({});
      expect(String(answer[3]).length, what).toBeLessThanOrEqual(255);
      expect(String(answer[3]), what).not.toMatch(trace);
    }
    await stillAnswers(csms);
  });

  it("1.6J §4.2.3: an action nobody knows is NotImplemented, one of a profile not built NotSupported", async () => {
    const { csms } = await booted();
    for (const action of [
      "Nonsense",
      "toString",
      "__proto__",
      "constructor",
      "GetVariables",
      "clearcache",
      long(5000),
    ])
      expect((await csms.call(action, {})).slice(2, 3), action.slice(0, 20)).toEqual(["NotImplemented"]);
    for (const [action, payload] of [
      ["GetLocalListVersion", {}],
      ["SendLocalList", { listVersion: 1, updateType: "Full" }],
      ["ReserveNow", {}],
      ["CancelReservation", { reservationId: 1 }],
      ["UpdateFirmware", {}],
      ["GetDiagnostics", {}],
      ["ExtendedTriggerMessage", { requestedMessage: "Heartbeat" }],
      ["SignedUpdateFirmware", {}],
      ["InstallCertificate", {}],
      ["GetLog", {}],
      // Of 1.6, and not the CSMS's to send.
      ["Heartbeat", {}],
      ["BootNotification", { chargePointModel: "a", chargePointVendor: "b" }],
    ] as const)
      expect((await csms.call(action, payload)).slice(0, 3).toSpliced(1, 1), action).toEqual([
        4,
        "NotSupported",
      ]);
    await stillAnswers(csms);
  });

  it("1.6J §4.2.3: a CALL whose id can be read and whose frame is broken is a FormationViolation", async () => {
    const { csms } = await booted();
    for (const [index, [what, frame]] of badFrames.entries()) {
      const answer = await csms.send(frame(`bad-${index}`), `bad-${index}`);
      expect(answer.slice(0, 3), what).toEqual([4, `bad-${index}`, "FormationViolation"]);
      expect(String(answer[3]), what).not.toMatch(trace);
    }
    await stillAnswers(csms);
  });

  it("1.6J §4.1.3, §4.2.3: what is no CALL is dropped without a word, and the connection stays", async () => {
    const { csms, rig } = await booted();
    for (const [what, text] of dropped) {
      csms.say(text);
      await stillAnswers(csms);
      expect(csms.strays, what).toEqual([]);
    }
    expect(rig.server.requests.left).toHaveLength(1);
  });

  it("a CALL of 65 kB in good order is served; one of 10 MB is cut off with 1009, and the station is back", async () => {
    const { csms, rig } = await booted();
    const data = long(65_536);
    expect((await csms.call("DataTransfer", { vendorId: "none", data }))[2]).toEqual({
      status: "UnknownVendorId",
    });
    csms.say(JSON.stringify([2, "big", "DataTransfer", { vendorId: "none", data: long(10_000_000) }]));
    expect(await csms.peer.closes.next()).toBe(1009);
    await stillAnswers(await rig.connected());
  });

  it("1.6J §4.1.4: an id used twice at once gets one answer to the first, and one is not acted upon twice", async () => {
    const { csms, rig } = await booted();
    let calls = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    rig.station.onDataTransfer("acme", undefined, async () => {
      calls++;
      await held;
      return { status: "Accepted" };
    });
    const text = '[2,"same","DataTransfer",{"vendorId":"acme"}]';
    csms.say(text);
    csms.say(text);
    const refused = csms.answerTo("same");
    csms.say('[2,"same","ClearCache",{}]');
    expect((await refused).slice(0, 3)).toEqual([4, "same", "GenericError"]);
    const answered = csms.answerTo("same");
    release();
    expect(await answered).toEqual([3, "same", { status: "Accepted" }]);
    expect(await csms.send(text, "same")).toEqual([3, "same", { status: "Accepted" }]);
    expect(calls).toBe(1);
    expect(csms.strays).toEqual([]);
    await stillAnswers(csms);
  });

  it("a handler of the integrator that fails is Rejected without a word of why", async () => {
    const { csms, rig } = await booted();
    rig.station.onDataTransfer("acme", undefined, () => Promise.reject(new Error("at secret.ts:5")));
    expect((await csms.call("DataTransfer", { vendorId: "acme" }))[2]).toEqual({ status: "Rejected" });
    await stillAnswers(csms);
  });

  it("1000 CALLs in a burst each get one answer: the first ones theirs, the others a CALLERROR", async () => {
    const { csms } = await booted();
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => csms.call("GetConfiguration", { key: [`Key${index}`] })),
    );
    const served = answers.filter((answer) => answer[0] === 3);
    expect(served.length).toBeGreaterThanOrEqual(16);
    for (const answer of answers) if (answer[0] === 4) expect(answer[2]).toBe("GenericError");
    expect(csms.strays).toEqual([]);
    await stillAnswers(csms);
  });

  it("a binary frame closes with 1003, and the station is back", async () => {
    const { csms, rig } = await booted();
    csms.peer.socket.send(Buffer.from('[2,"b","ClearCache",{}]'));
    expect(await csms.peer.closes.next()).toBe(1003);
    await stillAnswers(await rig.connected());
  });

  it("a connection that ends in the middle of a frame is made anew, and the half frame is nothing", async () => {
    const { csms, rig } = await booted();
    // Text, FIN, 100 bytes announced, three sent.
    csms.peer.request.socket.write(Buffer.from([0x81, 100, 0x5b, 0x32, 0x2c]));
    csms.peer.request.socket.end();
    const again = await rig.connected();
    await stillAnswers(again);
    expect(again.strays).toEqual([]);
  });

  it("a header of 2^60 bytes, a reserved opcode, a masked frame: closed as RFC 6455 says, and the station is back", async () => {
    const { csms, rig } = await booted();
    let peer = csms;
    for (const bytes of [
      [0x81, 127, 0x10, 0, 0, 0, 0, 0, 0, 0],
      [0x83, 0],
      [0x81, 0x80, 0, 0, 0, 0],
    ]) {
      peer.peer.request.socket.write(Buffer.from(bytes));
      await peer.peer.closes.next();
      peer = await rig.connected();
      await stillAnswers(peer);
    }
  });
});
