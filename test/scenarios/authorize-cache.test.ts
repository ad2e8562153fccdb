import { describe, expect, it } from "vitest";
import { alice, owners, Rig, type RigOptions } from "../support/rig.ts";

const cached = { AuthorizationCacheEnabled: "true", LocalPreAuthorize: "true" };
const info = (status: string, rest = {}) => ({ idTagInfo: { status, ...rest } });

/** How often the CSMS was asked when alice presents her token to a free connector; she gives up again. */
async function asks(rig: Rig): Promise<number> {
  rig.csms.forget();
  await rig.swipe(alice, 2);
  await rig.pass(1);
  const asked = rig.csms.of("Authorize").length;
  await rig.pass(130);
  rig.csms.forget();
  return asked;
}

describe.each(owners)("the authorization cache (1.6 §3.5.1), sessions owned by the %s", (sessionOwner) => {
  const begin = (options: RigOptions = {}): Promise<Rig> =>
    new Rig({ sessionOwner, keys: cached, ...options }).start();

  it("learns from Authorize; what is not valid is asked about when online", async () => {
    const rig = await begin();
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
    await rig.configure("LocalPreAuthorize", "false");
    rig.csms.on("Authorize", () => info("Blocked"));
    expect(await asks(rig)).toBe(1);
    await rig.configure("LocalPreAuthorize", "true");
    expect([await asks(rig), await asks(rig)]).toEqual([1, 1]);
    rig.csms.on("Authorize", () => info("Accepted"));
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
  });

  it("learns from StartTransaction (§4.8)", async () => {
    const rig = await begin();
    rig.csms.on("StartTransaction", () => ({ transactionId: 7, ...info("Expired") }));
    await rig.chargeOn(1);
    expect(await asks(rig)).toBe(1);
  });

  it("learns from StopTransaction (§4.10)", async () => {
    const rig = await begin();
    await rig.chargeOn(1);
    rig.csms.on("StopTransaction", () => info("Blocked"));
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    expect(await asks(rig)).toBe(1);
  });

  it("a StopTransaction without a verdict changes nothing", async () => {
    const rig = await begin();
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    expect(await asks(rig)).toBe(0);
  });

  it.each(["SIGTERM", "a kill", "a Reset"])("survives %s (errata v4 §3.4)", async (how) => {
    const rig = await begin();
    expect(await asks(rig)).toBe(1);
    if (how === "a Reset") await rig.csms.call("Reset", { type: "Hard" });
    else if (how === "SIGTERM") await rig.stop();
    else await rig.kill();
    if (how !== "a Reset") await rig.start();
    await rig.pass(60);
    expect(await asks(rig)).toBe(0);
  });

  it("its expiry passes: asked again when online, refused offline, AllowOfflineTxForUnknownId or not (§3.5.4)", async () => {
    const rig = await begin({ keys: { ...cached, AllowOfflineTxForUnknownId: "true" } });
    const expiryDate = new Date(rig.clock.wall() + 600_000).toISOString();
    rig.csms.on("Authorize", () => info("Accepted", { expiryDate }));
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
    await rig.pass(600);
    expect(await asks(rig)).toBe(1);
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it("AuthorizationCacheEnabled switched while it runs: off it is not asked, nor cleared; on again it is", async () => {
    const rig = await begin();
    expect([await asks(rig), await asks(rig)]).toEqual([1, 0]);
    await rig.configure("AuthorizationCacheEnabled", "false");
    expect(await asks(rig)).toBe(1);
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ payload: { status: "Rejected" } });
    await rig.configure("AuthorizationCacheEnabled", "true");
    expect(await asks(rig)).toBe(0);
    await rig.configure("AuthorizationCacheEnabled", "false");
    rig.csms.on("Authorize", () => info("Blocked"));
    expect(await asks(rig)).toBe(1);
    await rig.configure("AuthorizationCacheEnabled", "true");
    expect(await asks(rig)).toBe(1);
  });

  it("ClearCache (§5.4, TC_061_1_CS), also over a restart", async () => {
    const rig = await begin();
    expect(await asks(rig)).toBe(1);
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ payload: { status: "Accepted" } });
    await rig.stop();
    await rig.start();
    expect(await asks(rig)).toBe(1);
  });

  it.each([
    ["an offset and fractions", (iso: string) => iso.replace("Z", "456+00:00")],
    ["an offset in hours", (iso: string) => iso.replace("Z", "+00")],
    ["no zone: UTC", (iso: string) => iso.replace("Z", "")],
  ])("an expiryDate is read as CSMSs write it, with %s (1.6 §3.15)", async (_name, written) => {
    const rig = await begin();
    const idTagInfo = () => ({
      status: "Accepted",
      expiryDate: written(new Date(rig.clock.wall() + 600_000).toISOString()),
    });
    rig.csms.on("Authorize", () => ({ idTagInfo: idTagInfo() }));
    rig.csms.on("StartTransaction", () => ({
      idTagInfo: idTagInfo(),
      transactionId: rig.csms.newTransactionId(),
    }));
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000 }]);
    expect(await asks(rig), "is good as yet").toBe(0);
    await rig.pass(600);
    expect(await asks(rig), "is over").toBe(1);
  });
});
