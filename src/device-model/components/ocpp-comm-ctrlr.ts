import { boolean, integer, memberList, optionList, sequenceList } from "../handle.ts";

/** How the station talks to its CSMS. */
export const OCPPCommCtrlr = {
  /** The slot of the network profile in use. */
  ActiveNetworkProfile: integer("OCPPCommCtrlr/ActiveNetworkProfile", {
    default: 1,
    min: 0,
    mutability: "ReadOnly",
    live: true,
  }),
  FileTransferProtocols: memberList("OCPPCommCtrlr/FileTransferProtocols", {
    // What the station itself can; a file may say what hardware that carries them can (N01).
    default: ["FTP", "FTPS", "HTTP", "HTTPS"],
    mutability: "ReadOnly",
    valuesList: ["FTP", "FTPS", "HTTP", "HTTPS", "SFTP"],
  }),
  /** Seconds without traffic before a Heartbeat; a BootNotification's answer replaces it. */
  HeartbeatInterval: integer("OCPPCommCtrlr/HeartbeatInterval", { default: 300, unit: "s", min: 0 }),
  /** How often a transaction message is offered to a CSMS that refuses it; once at least. */
  MessageAttempts: integer("OCPPCommCtrlr/MessageAttempts[TransactionEvent]", { default: 3, min: 0 }),
  /** Seconds before a refused transaction message is offered again, times the attempts so far. */
  MessageAttemptInterval: integer("OCPPCommCtrlr/MessageAttemptInterval[TransactionEvent]", {
    default: 60,
    unit: "s",
    min: 0,
  }),
  /** Seconds a CALL waits for its answer (1.6 errata v4 §3.82). */
  MessageTimeout: integer("OCPPCommCtrlr/MessageTimeout[Default]", {
    default: 30,
    unit: "s",
    min: 1,
    max: 3600,
  }),
  /** Kinds of messages that are not queued while offline, even with QueueAllMessages. */
  MessageTypesDiscardForQueueing: memberList("OCPPCommCtrlr/MessageTypesDiscardForQueueing", {
    default: [],
    mutability: "ReadOnly",
  }),
  /** Slots of network profiles, the first to be tried first (B10). */
  NetworkConfigurationPriority: sequenceList("OCPPCommCtrlr/NetworkConfigurationPriority", {
    default: ["1"],
    minLength: 1,
    maxLength: 100,
    // B09.FR.05: the slots of `networkSlotNumbers`.
    valuesList: ["1", "2"],
    rebootRequired: true,
  }),
  /** How often each network profile is tried before the next. */
  NetworkProfileConnectionAttempts: integer("OCPPCommCtrlr/NetworkProfileConnectionAttempts", {
    default: 3,
    min: 1,
    max: 1000,
  }),
  /** Seconds offline after which the status of every connector is told anew (B04.FR.01). */
  OfflineThreshold: integer("OCPPCommCtrlr/OfflineThreshold", { default: 60, unit: "s", min: 0 }),
  /** How often the meter's public key goes with signed values. */
  PublicKeyWithSignedMeterValue: optionList("OCPPCommCtrlr/PublicKeyWithSignedMeterValue", {
    default: "Never",
    valuesList: ["Never", "OncePerTransaction", "EveryMeterValue"],
  }),
  /** Queue also what belongs to no transaction. */
  QueueAllMessages: boolean("OCPPCommCtrlr/QueueAllMessages", { default: false, mutability: "ReadOnly" }),
  ResetRetries: integer("OCPPCommCtrlr/ResetRetries", { default: 1, min: 0 }),
  /** Seconds, the largest random part of the wait before connecting again. */
  RetryBackOffRandomRange: integer("OCPPCommCtrlr/RetryBackOffRandomRange", {
    default: 10,
    unit: "s",
    min: 0,
    max: 86_400,
  }),
  /** How often the wait before connecting again doubles. */
  RetryBackOffRepeatTimes: integer("OCPPCommCtrlr/RetryBackOffRepeatTimes", {
    default: 3,
    min: 0,
    max: 20,
  }),
  /** Seconds of the first wait before connecting again. */
  RetryBackOffWaitMinimum: integer("OCPPCommCtrlr/RetryBackOffWaitMinimum", {
    default: 3,
    unit: "s",
    min: 0,
    max: 86_400,
  }),
  /** Seconds between WebSocket pings; 0: none. */
  WebSocketPingInterval: integer("OCPPCommCtrlr/WebSocketPingInterval", { default: 60, unit: "s", min: 0 }),
};
