import { expect } from "vitest";
import { certify } from "../../support/certification.ts";

/** Required of Core: these may be written, */
const writable = [
  "ClockAlignedDataInterval",
  "ConnectionTimeOut",
  "ConnectorPhaseRotation",
  "HeartbeatInterval",
  "LocalAuthorizeOffline",
  "LocalPreAuthorize",
  "MeterValuesAlignedData",
  "MeterValuesSampledData",
  "MeterValueSampleInterval",
  "ResetRetries",
  "StopTransactionOnEVSideDisconnect",
  "StopTransactionOnInvalidId",
  "StopTxnAlignedData",
  "StopTxnSampledData",
  "TransactionMessageAttempts",
  "TransactionMessageRetryInterval",
  "UnlockConnectorOnEVSideDisconnect",
];
/** and these not. */
const fixed = ["GetConfigurationMaxKeys", "NumberOfConnectors", "SupportedFeatureProfiles"];

interface Shown {
  readonly key: string;
  readonly readonly: boolean;
  readonly value?: string;
}

function isShown(line: unknown): line is Shown {
  return typeof line === "object" && line !== null && "key" in line && "readonly" in line;
}

function shown({ configurationKey }: Record<string, unknown>): Shown[] {
  return Array.isArray(configurationKey) ? configurationKey.filter(isShown) : [];
}

certify("TC_019_CS", "Retrieve configuration", {}, async (t) => {
  await t.boot();
  const profiles = await t.call("GetConfiguration", { key: ["SupportedFeatureProfiles"] });
  expect(profiles).not.toHaveProperty("unknownKey");
  expect(shown(profiles)).toMatchObject([{ key: "SupportedFeatureProfiles", readonly: true }]);
  const known = [
    "Core",
    "FirmwareManagement",
    "LocalAuthListManagement",
    "Reservation",
    "SmartCharging",
    "RemoteTrigger",
  ];
  const listed = (await t.read16("SupportedFeatureProfiles"))?.split(",").map((name) => name.trim()) ?? [];
  expect(listed).toContain("Core");
  for (const profile of listed) expect(known).toContain(profile);

  const all = await t.call("GetConfiguration");
  expect(all).not.toHaveProperty("unknownKey");
  const keys = new Map(shown(all).map((line) => [line.key, line]));
  for (const key of writable) expect(keys.get(key), key).toMatchObject({ readonly: false });
  for (const key of fixed) expect(keys.get(key), key).toMatchObject({ readonly: true });
  expect(keys.has("AuthorizeRemoteTxRequests"), "R or RW").toBe(true);
  expect(keys.get("NumberOfConnectors")?.value).toBe("2");
  expect(keys.get("AuthorizationKey") ?? {}, "write-only").not.toHaveProperty("value");

  const most = Number(await t.read16("GetConfigurationMaxKeys"));
  const asked = [...writable].slice(0, most);
  const some = await t.call("GetConfiguration", { key: asked });
  expect(shown(some).map(({ key }) => key)).toEqual(asked);
  expect(JSON.stringify(await t.call("GetConfiguration", { key: ["AuthorizationKey"] }))).not.toContain(
    "value",
  );
});
