import { expect, it } from "vitest";
import { TroubleStation } from "../../support/trouble/trouble-station.ts";
import { basic, Endpoint, password, WireTester } from "../../support/v2/wire.ts";

it("A00.FR.004: the profile of the configuration holds from the first attempt on, before a word of OCPP", async () => {
  const endpoint = await Endpoint.open();
  endpoint.attempts = "refused";
  const station = await TroubleStation.start({
    port: endpoint.wire.port,
    security: { SecurityProfile: 1, AuthorizationKey: password },
    ocppVersions: ["2.0.1"],
  });
  const tester = new WireTester(endpoint, station);
  for (let attempt = 0; attempt < 3; attempt++)
    expect((await tester.attempted()).headers.authorization).toBe(basic(password));
  endpoint.attempts = "taken";
  const csms = await tester.connected();
  expect(csms.request.headers.authorization).toBe(basic(password));
  await tester.booted(csms);
  const variable = { component: { name: "SecurityCtrlr" }, variable: { name: "SecurityProfile" } };
  expect(await tester.call(csms, "GetVariables", { getVariableData: [variable] })).toMatchObject({
    getVariableResult: [{ attributeStatus: "Accepted", attributeValue: "1" }],
  });
});

it("A00.FR.004: with a profile this build does not have it does not start, and tries no connection", async () => {
  const endpoint = await Endpoint.open();
  const start = TroubleStation.start({
    port: endpoint.wire.port,
    security: { SecurityProfile: 2, AuthorizationKey: password },
    ocppVersions: ["2.0.1"],
  });
  await expect(start).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  for (let turn = 0; turn < 50; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
  expect(endpoint.wire.requests.left).toEqual([]);
});
