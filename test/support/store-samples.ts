import type { InstalledProfile } from "../../src/model/charging-profile.ts";
import type { Fact, TimedReading } from "../../src/model/fact.ts";
import type { Moment } from "../../src/model/moment.ts";
import type { Transaction } from "../../src/model/transaction.ts";
import type { OutboxRow } from "../../src/ports/store.ts";

/** Things to store, each like what the station writes. `n` tells them apart. */

export const momentOf = (n: number): Moment => ({
  boot: 1,
  mono: n + 0.25,
  wall: n % 2 === 0 ? null : 1_700_000_000_000 + n,
});

export const readingOf = (n: number): TimedReading => ({
  at: momentOf(n),
  context: "Sample.Periodic",
  samples: [
    { measurand: "Energy.Active.Import.Register", value: n, unit: "Wh", location: "Outlet" },
    { measurand: "Current.Import", value: 15.9, unit: "A", phase: "L1" },
    {
      measurand: "Energy.Active.Import.Register",
      value: n,
      unit: "Wh",
      signed: { data: "ab", signingMethod: "m", encodingMethod: "e", publicKey: "k" },
    },
  ],
});

export const transactionOf = (id: string, n = 1): Transaction => ({
  id,
  place: { evse: 1, connector: 2 },
  startedAt: momentOf(n),
  meterStartWh: 12.5,
  token: { value: "DEADBEEF", type: "ISO14443" },
  groupId: n % 2 === 0 ? "group" : null,
  tokenPriority: n % 2 === 0 ? -9 : null,
  chargingPriority: n % 2 === 0 ? null : 3,
  invalidAtWh: n % 2 === 0 ? 20.5 : null,
  reservationId: null,
  remoteStartId: n,
  sequence: 1,
  lastMeterWh: 12.5 + n,
  lastMeterAt: momentOf(n),
  endedAt: null,
});

export const startedOf = (id: string, n = 1): Fact => ({
  kind: "transactionStarted",
  transactionId: id,
  sequence: 0,
  place: { evse: 1, connector: 2 },
  at: momentOf(n),
  token: { value: "DEADBEEF", type: "ISO14443" },
  meterStartWh: n,
  reservationId: null,
  remoteStartId: null,
  offline: false,
});

export const readingsOf = (id: string, n = 1): Fact => ({
  kind: "transactionReadings",
  transactionId: id,
  sequence: n,
  place: { evse: 1, connector: 2 },
  readings: [readingOf(n)],
  offline: n % 2 === 0,
});

export const endedOf = (id: string, n = 1): Fact => ({
  kind: "transactionEnded",
  transactionId: id,
  sequence: n,
  place: { evse: 1, connector: 2 },
  at: momentOf(n),
  reason: "EVDisconnected",
  token: null,
  meterStopWh: n,
  readings: [readingOf(n)],
  offline: true,
});

export const stationReadingsOf = (n: number): Fact => ({
  kind: "stationReadings",
  place: n % 2 === 0 ? {} : { evse: 1 },
  readings: [readingOf(n)],
});

export const securityEventOf = (n: number): Fact => ({
  kind: "securityEvent",
  at: momentOf(n),
  type: "TamperDetectionActivated",
  techInfo: n % 2 === 0 ? null : "door",
});

/** A profile with something of everything a profile may say; of no transaction. */
export const profileOf = (id: number): InstalledProfile => ({
  evse: 1,
  ...(id % 2 === 0 && { connector: 2 }),
  profile: {
    id,
    stackLevel: 3,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Recurring",
    recurrencyKind: "Daily",
    validFrom: 1_700_000_000_000,
    validTo: 1_800_000_000_000,
    maxOfflineDuration: 60,
    invalidAfterOfflineDuration: true,
    chargingSchedule: [
      {
        id: 1,
        startSchedule: 1_700_000_000_000,
        duration: 600,
        chargingRateUnit: "W",
        minChargingRate: 0.1,
        useLocalTime: true,
        limitAtSoC: { soc: 80, limit: 7.5 },
        chargingSchedulePeriod: [
          { startPeriod: 0, limit: 6.1, numberPhases: 1, phaseToUse: 2 },
          { startPeriod: 60, setpoint: -7.4, v2xFreqWattCurve: [{ frequency: 50, power: 0 }] },
        ],
      },
    ],
  },
});

/** A row that waits, with what its fact says of its subject. */
export const rowOf = (id: number, fact: Fact, sessionId = 1): OutboxRow => ({
  id,
  sessionId,
  subject: "transactionId" in fact ? fact.transactionId : null,
  fact,
  rendered: null,
  attempts: 0,
});
