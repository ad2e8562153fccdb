// OCPP 1.6. Generated from schemas/1.6 by `npm run generate`: change the tables, not this file.

import type { Action } from "./types.ts";

/** A feature profile; `Security` stands for the security whitepaper. */
export type Profile = "Core" | "FirmwareManagement" | "LocalAuthListManagement" | "RemoteTrigger" | "Reservation" | "Security" | "SmartCharging";

export interface ActionInfo {
  readonly profile: Profile;
  /** Who may send the request: the charging station, the CSMS, or either. */
  readonly from: "cs" | "csms" | "both";
}

export const actions = {
  Authorize: { profile: "Core", from: "cs" },
  BootNotification: { profile: "Core", from: "cs" },
  CancelReservation: { profile: "Reservation", from: "csms" },
  CertificateSigned: { profile: "Security", from: "csms" },
  ChangeAvailability: { profile: "Core", from: "csms" },
  ChangeConfiguration: { profile: "Core", from: "csms" },
  ClearCache: { profile: "Core", from: "csms" },
  ClearChargingProfile: { profile: "SmartCharging", from: "csms" },
  DataTransfer: { profile: "Core", from: "both" },
  DeleteCertificate: { profile: "Security", from: "csms" },
  DiagnosticsStatusNotification: { profile: "FirmwareManagement", from: "cs" },
  ExtendedTriggerMessage: { profile: "Security", from: "csms" },
  FirmwareStatusNotification: { profile: "FirmwareManagement", from: "cs" },
  GetCompositeSchedule: { profile: "SmartCharging", from: "csms" },
  GetConfiguration: { profile: "Core", from: "csms" },
  GetDiagnostics: { profile: "FirmwareManagement", from: "csms" },
  GetInstalledCertificateIds: { profile: "Security", from: "csms" },
  GetLocalListVersion: { profile: "LocalAuthListManagement", from: "csms" },
  GetLog: { profile: "Security", from: "csms" },
  Heartbeat: { profile: "Core", from: "cs" },
  InstallCertificate: { profile: "Security", from: "csms" },
  LogStatusNotification: { profile: "Security", from: "cs" },
  MeterValues: { profile: "Core", from: "cs" },
  RemoteStartTransaction: { profile: "Core", from: "csms" },
  RemoteStopTransaction: { profile: "Core", from: "csms" },
  ReserveNow: { profile: "Reservation", from: "csms" },
  Reset: { profile: "Core", from: "csms" },
  SecurityEventNotification: { profile: "Security", from: "cs" },
  SendLocalList: { profile: "LocalAuthListManagement", from: "csms" },
  SetChargingProfile: { profile: "SmartCharging", from: "csms" },
  SignCertificate: { profile: "Security", from: "cs" },
  SignedFirmwareStatusNotification: { profile: "Security", from: "cs" },
  SignedUpdateFirmware: { profile: "Security", from: "csms" },
  StartTransaction: { profile: "Core", from: "cs" },
  StatusNotification: { profile: "Core", from: "cs" },
  StopTransaction: { profile: "Core", from: "cs" },
  TriggerMessage: { profile: "RemoteTrigger", from: "csms" },
  UnlockConnector: { profile: "Core", from: "csms" },
  UpdateFirmware: { profile: "FirmwareManagement", from: "csms" },
} as const satisfies Record<Action, ActionInfo>;

/** The actions a charging station may send. */
export type StationAction = {
  [A in Action]: (typeof actions)[A]["from"] extends "csms" ? never : A;
}[Action];

/** The actions a CSMS may send. */
export type CsmsAction = {
  [A in Action]: (typeof actions)[A]["from"] extends "cs" ? never : A;
}[Action];

export function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}

function sender(name: Action): ActionInfo["from"] {
  return actions[name].from;
}

export function isCsmsAction(name: string): name is CsmsAction {
  return isAction(name) && sender(name) !== "cs";
}

export function isStationAction(name: string): name is StationAction {
  return isAction(name) && sender(name) !== "csms";
}
