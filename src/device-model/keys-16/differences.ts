/** What of a key differs; `behaviour` is what no list of keys has a column for. */
export type DifferingField =
  "type" | "minimum" | "maximum" | "minLength" | "maxLength" | "access" | "default" | "behaviour";

/** Where this station's key differs from libocpp's on purpose. Both documentation and tests are made from these. */
export interface Difference {
  readonly key: string;
  readonly field: DifferingField;
  readonly reason: string;
}

const each = (keys: readonly string[], field: DifferingField, reason: string): Difference[] =>
  keys.map((key) => ({ key, field, reason }));

const measurandLists = [
  "MeterValuesAlignedData",
  "MeterValuesSampledData",
  "StopTxnAlignedData",
  "StopTxnSampledData",
];
const backOff = ["RetryBackoffRandomRange", "RetryBackoffRepeatTimes", "RetryBackoffWaitMinimum"];
const endless = "Every text from outside has an end.";

export const differences: readonly Difference[] = [
  {
    key: "StopTransactionOnEVSideDisconnect",
    field: "access",
    reason:
      "The standard has it required and writable (1.6 §9.1.23; the errata v4 §3.79 would allow read-only).",
  },
  {
    key: "MeterPublicKeys",
    field: "access",
    reason: "Only the integrator sets it; the CSMS reads the keys of the connectors.",
  },
  {
    key: "MeterPublicKeys",
    field: "behaviour",
    reason:
      "The CSMS sees MeterPublicKey1, MeterPublicKey2, ..., one per connector (signed meter values §3.3.1).",
  },
  {
    key: "AuthorizationKey",
    field: "maxLength",
    reason: "40 hexadecimal digits are the most (whitepaper §7.2).",
  },
  {
    key: "AuthorizationKey",
    field: "behaviour",
    reason: "A CSMS has to give at least 16 characters (A00.FR.205); a file may give 8, with a warning.",
  },
  {
    key: "SecurityProfile",
    field: "behaviour",
    reason:
      "A CSMS can only raise it, and only to a profile the station has what it needs for (A05.FR.01 to .04).",
  },
  {
    key: "ConnectorPhaseRotation",
    field: "behaviour",
    reason:
      "A CSMS is held to the format of 1.6 §9.1.7 and to connectors there are; what a file says is reported as it is.",
  },
  {
    key: "MessageTimeout",
    field: "behaviour",
    reason: "libocpp does not have this standard key (errata v4 §3.82).",
  },
  {
    key: "StopTransactionMaxMeterValues",
    field: "behaviour",
    reason: "libocpp does not have this standard key (errata v4 §3.89).",
  },
  {
    key: "CompositeScheduleDefaultNumberPhases",
    field: "type",
    reason: "There are no fractions of a phase.",
  },
  {
    key: "NumberOfConnectors",
    field: "minimum",
    reason: "A station without connectors has nothing to do.",
  },
  {
    key: "NumberOfConnectors",
    field: "maximum",
    reason: "A slip of the keyboard must not make a million connectors.",
  },
  {
    key: "NumberOfDecimalsForCostValues",
    field: "minimum",
    reason: "There is no negative number of decimals.",
  },
  {
    key: "NumberOfDecimalsForCostValues",
    field: "maximum",
    reason: "A floating point number has no more decimals.",
  },
  { key: "BlinkRepeat", field: "maximum", reason: "Lights that blink a million times have blinked enough." },
  {
    key: "BlinkRepeat",
    field: "behaviour",
    reason: "The key is there when the hardware can do it, and has a value once somebody set one.",
  },
  {
    key: "MessageQueueSizeThreshold",
    field: "behaviour",
    reason: "The queue lies on the disk: when no file sets it, only Station.OutboxMaxRows bounds the queue.",
  },
  {
    key: "LightIntensity",
    field: "behaviour",
    reason: "The key is there when the hardware can do it, and has a value once somebody set one.",
  },
  {
    key: "UnlockConnectorOnEVSideDisconnect",
    field: "behaviour",
    reason: "It is false and read-only when every cable is attached (errata v4 §3.83).",
  },
  { key: "CertificateSignedMaxChainSize", field: "minimum", reason: "A size is not negative." },
  { key: "MaxCompositeScheduleDuration", field: "minimum", reason: "A duration is not negative." },
  {
    key: "WebsocketPongTimeout",
    field: "minimum",
    reason: "With no time for a pong, every connection would be given up.",
  },
  ...each(backOff, "minimum", "A negative wait before connecting again has no meaning."),
  ...each(backOff, "maximum", "A station must come back within days, not centuries."),
  {
    key: "WebsocketPingPayload",
    field: "maxLength",
    reason: "A WebSocket control frame carries no more than 125 bytes (RFC 6455 §5.5).",
  },
  ...each(measurandLists, "maxLength", "ChangeConfiguration and GetConfiguration carry 500 characters."),
  ...each(measurandLists, "behaviour", "A measurand may carry a phase: Voltage.L1 (1.6 §9.1.17)."),
  {
    key: "ConnectorPhaseRotation",
    field: "maxLength",
    reason: "ChangeConfiguration and GetConfiguration carry 500 characters.",
  },
  {
    key: "TLSKeylogFile",
    field: "default",
    reason: "Keys of TLS sessions do not go into a folder everybody can read.",
  },
  ...each(
    ["CentralSystemURI", "ChargePointId", "CpoName", "DefaultPrice", "DefaultPriceText", "HostName"],
    "maxLength",
    endless,
  ),
  ...each(["IFace", "Language", "MeterPublicKeys", "TLSKeylogFile"], "maxLength", endless),
];
