import { describe, expect, it } from "vitest";
import { partsOf } from "../../../../src/v2/diagnostics/customer-data.ts";
import { alice, bob, Rig } from "../../../support/rig.ts";

const idToken = { idToken: alice.value, type: alice.type };
const hash = {
  ...{ hashAlgorithm: "SHA256", issuerNameHash: "a", issuerKeyHash: "b", serialNumber: "c" },
};

const rig = (): Promise<Rig> =>
  new Rig({ version: "2.0.1", variables: { "AuthCacheCtrlr/Enabled": "true" } }).start();

/** A token the cache knows. */
function cached(on: Rig, key = alice.value.toLowerCase()): void {
  on.store.authorizationCache.put({
    ...{ key, type: "iso14443" },
    info: { status: "Accepted", groupId: "fleet" },
    usedAt: 0,
  });
}

const ask = (on: Rig, more: Record<string, unknown>, requestId = 1) =>
  on.csms.call("CustomerInformation", { requestId, report: true, clear: false, ...more });

const notified = (on: Rig) => on.csms.of("NotifyCustomerInformation");

const status = (is: string) => ({ kind: "result", payload: { status: is } });

describe("CustomerInformation", () => {
  it("N09.FR.02, N09.FR.05 what is known is told", async () => {
    const on = await rig();
    cached(on);
    expect(await ask(on, { idToken }, 77)).toEqual(status("Accepted"));
    await on.pass(1);
    const [only, ...more] = notified(on);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ requestId: 77, seqNo: 0, tbc: false });
    expect(JSON.parse(String(only?.["data"]))).toEqual({
      idToken: alice.value,
      authorizationCache: [
        {
          ...{ type: "iso14443", status: "Accepted", groupIdToken: "fleet" },
          lastUsed: "1970-01-01T00:00:00.000Z",
        },
      ],
    });
  });

  it("N09.FR.05 much is told in parts of 512 characters, numbered, with tbc", async () => {
    const on = await rig();
    for (let n = 0; n < 8; n++)
      on.store.transactions.insert({
        ...{ id: `transaction-${n}`, place: { evse: 1, connector: 1 }, token: alice, groupId: null },
        ...{ tokenPriority: null, chargingPriority: null },
        ...{ startedAt: { boot: 1, mono: n, wall: null }, lastMeterAt: { boot: 1, mono: n, wall: null } },
        ...{ meterStartWh: 0, lastMeterWh: 5, sequence: 1, reservationId: null, remoteStartId: null },
        ...{ invalidAtWh: null, endedAt: null },
      });
    await ask(on, { idToken });
    await on.pass(1);
    const parts = notified(on);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ seqNo }) => seqNo)).toEqual(parts.map((_, index) => index));
    expect(parts.map(({ tbc }) => tbc)).toEqual(parts.map((_, index) => index < parts.length - 1));
    const whole: unknown = JSON.parse(parts.map(({ data }) => String(data)).join(""));
    expect(whole).toMatchObject({
      transactions: [...Array(8).keys()].map((n) => ({ transactionId: `transaction-${n}` })),
    });
  });

  it.each([
    ["a token", { idToken }],
    ["an identifier", { customerIdentifier: "somebody" }],
    ["a certificate", { customerCertificate: hash }],
  ])("N09.FR.06, N10.FR.04 nothing known of %s: one message without data", async (_name, who) => {
    const on = await rig();
    for (const clear of [false, true]) {
      expect(await ask(on, { ...who, clear })).toEqual(status("Accepted"));
      await on.pass(1);
    }
    expect(notified(on)).toMatchObject([
      { data: "", seqNo: 0, tbc: false },
      { data: "", seqNo: 0, tbc: false },
    ]);
  });

  it("N10.FR.01, N10.FR.03 told and cleared: afterwards nothing is known", async () => {
    const on = await rig();
    cached(on);
    cached(on, bob.value.toLowerCase());
    expect(await ask(on, { customerIdentifier: alice.value, clear: true })).toEqual(status("Accepted"));
    await on.pass(1);
    expect(notified(on).at(-1)?.["data"]).toContain(alice.value);
    await ask(on, { customerIdentifier: alice.value });
    await on.pass(1);
    expect(notified(on).at(-1)?.["data"]).toBe("");
    expect(on.store.authorizationCache.ofValue(bob.value.toLowerCase())).toHaveLength(1);
  });

  it("N10.FR.06 cleared and not told: one message says that it was", async () => {
    const on = await rig();
    cached(on);
    expect(await ask(on, { idToken, report: false, clear: true })).toEqual(status("Accepted"));
    await on.pass(1);
    expect(notified(on)).toMatchObject([{ seqNo: 0, tbc: false }]);
    expect(notified(on)[0]?.["data"]).toContain("cleared");
    expect(on.store.authorizationCache.count()).toBe(0);
  });

  it("N09.FR.07, N10.FR.07 neither told nor cleared is Rejected", async () => {
    const on = await rig();
    expect(await ask(on, { idToken, report: false })).toEqual(status("Rejected"));
    await on.pass(1);
    expect(notified(on)).toEqual([]);
  });

  it.each([{}, { idToken, customerIdentifier: "x" }, { idToken, customerCertificate: hash }])(
    "N09.FR.09 none or several references are Invalid: %j",
    async (who) => {
      const on = await rig();
      expect(await ask(on, { ...who, clear: true })).toEqual(status("Invalid"));
      await on.pass(1);
      expect(notified(on)).toEqual([]);
    },
  );

  it("N09.FR.03, N10.FR.05 Rejected while a report still goes out", async () => {
    const on = await rig();
    cached(on);
    on.csms.on("NotifyCustomerInformation", () => "silence");
    await ask(on, { idToken });
    expect(await ask(on, { idToken }, 2)).toEqual(status("Rejected"));
    expect(await ask(on, { idToken, clear: true }, 3)).toEqual(status("Rejected"));
    await on.pass(120);
    expect(await ask(on, { idToken }, 4)).toEqual(status("Accepted"));
  });
});

describe("partsOf", () => {
  it("cuts no character in two, and makes one part of nothing", () => {
    expect(partsOf("")).toEqual([""]);
    const parts = partsOf("𝄞".repeat(600));
    expect(parts.join("")).toBe("𝄞".repeat(600));
    expect(parts.every((part) => part.length <= 512 && part.length % 2 === 0)).toBe(true);
    expect(partsOf("x".repeat(512))).toHaveLength(1);
    expect(partsOf("x".repeat(513))).toHaveLength(2);
  });
});
