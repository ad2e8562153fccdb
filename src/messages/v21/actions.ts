// OCPP 2.1. Generated from schemas/2.1 by `npm run generate`: change the tables, not this file.

import type { Action, Sends } from "./types.ts";

/** A functional block, by the letter of its chapter. */
export type Block = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S";

export interface ActionInfo {
  readonly block: Block;
  /** Who may send the request: the charging station, the CSMS, or either. */
  readonly from: "cs" | "csms" | "both";
}

export const actions = {
  AFRRSignal: { block: "Q", from: "csms" },
  AdjustPeriodicEventStream: { block: "N", from: "csms" },
  Authorize: { block: "C", from: "cs" },
  BatterySwap: { block: "S", from: "cs" },
  BootNotification: { block: "B", from: "cs" },
  CancelReservation: { block: "H", from: "csms" },
  CertificateSigned: { block: "A", from: "csms" },
  ChangeAvailability: { block: "G", from: "csms" },
  ChangeTransactionTariff: { block: "I", from: "csms" },
  ClearCache: { block: "C", from: "csms" },
  ClearChargingProfile: { block: "K", from: "csms" },
  ClearDERControl: { block: "R", from: "csms" },
  ClearDisplayMessage: { block: "O", from: "csms" },
  ClearTariffs: { block: "I", from: "csms" },
  ClearVariableMonitoring: { block: "N", from: "csms" },
  ClearedChargingLimit: { block: "K", from: "cs" },
  ClosePeriodicEventStream: { block: "N", from: "cs" },
  CostUpdated: { block: "I", from: "csms" },
  CustomerInformation: { block: "N", from: "csms" },
  DataTransfer: { block: "P", from: "both" },
  DeleteCertificate: { block: "M", from: "csms" },
  FirmwareStatusNotification: { block: "L", from: "cs" },
  Get15118EVCertificate: { block: "M", from: "cs" },
  GetBaseReport: { block: "B", from: "csms" },
  GetCertificateChainStatus: { block: "M", from: "cs" },
  GetCertificateStatus: { block: "M", from: "cs" },
  GetChargingProfiles: { block: "K", from: "csms" },
  GetCompositeSchedule: { block: "K", from: "csms" },
  GetDERControl: { block: "R", from: "csms" },
  GetDisplayMessages: { block: "O", from: "csms" },
  GetInstalledCertificateIds: { block: "M", from: "csms" },
  GetLocalListVersion: { block: "D", from: "csms" },
  GetLog: { block: "N", from: "csms" },
  GetMonitoringReport: { block: "N", from: "csms" },
  GetPeriodicEventStream: { block: "N", from: "csms" },
  GetReport: { block: "B", from: "csms" },
  GetTariffs: { block: "I", from: "csms" },
  GetTransactionStatus: { block: "E", from: "csms" },
  GetVariables: { block: "B", from: "csms" },
  Heartbeat: { block: "G", from: "cs" },
  InstallCertificate: { block: "M", from: "csms" },
  LogStatusNotification: { block: "N", from: "cs" },
  MeterValues: { block: "J", from: "cs" },
  NotifyAllowedEnergyTransfer: { block: "Q", from: "csms" },
  NotifyChargingLimit: { block: "K", from: "cs" },
  NotifyCustomerInformation: { block: "N", from: "cs" },
  NotifyDERAlarm: { block: "R", from: "cs" },
  NotifyDERStartStop: { block: "R", from: "cs" },
  NotifyDisplayMessages: { block: "O", from: "cs" },
  NotifyEVChargingNeeds: { block: "K", from: "cs" },
  NotifyEVChargingSchedule: { block: "K", from: "cs" },
  NotifyEvent: { block: "N", from: "cs" },
  NotifyMonitoringReport: { block: "N", from: "cs" },
  NotifyPriorityCharging: { block: "K", from: "cs" },
  NotifyReport: { block: "B", from: "cs" },
  NotifySettlement: { block: "C", from: "cs" },
  NotifyWebPaymentStarted: { block: "C", from: "csms" },
  OpenPeriodicEventStream: { block: "N", from: "cs" },
  PublishFirmware: { block: "L", from: "csms" },
  PublishFirmwareStatusNotification: { block: "L", from: "cs" },
  PullDynamicScheduleUpdate: { block: "K", from: "cs" },
  ReportChargingProfiles: { block: "K", from: "cs" },
  ReportDERControl: { block: "R", from: "cs" },
  RequestBatterySwap: { block: "S", from: "csms" },
  RequestStartTransaction: { block: "F", from: "csms" },
  RequestStopTransaction: { block: "F", from: "csms" },
  ReservationStatusUpdate: { block: "H", from: "cs" },
  ReserveNow: { block: "H", from: "csms" },
  Reset: { block: "B", from: "csms" },
  SecurityEventNotification: { block: "A", from: "cs" },
  SendLocalList: { block: "D", from: "csms" },
  SetChargingProfile: { block: "K", from: "csms" },
  SetDERControl: { block: "R", from: "csms" },
  SetDefaultTariff: { block: "I", from: "csms" },
  SetDisplayMessage: { block: "O", from: "csms" },
  SetMonitoringBase: { block: "N", from: "csms" },
  SetMonitoringLevel: { block: "N", from: "csms" },
  SetNetworkProfile: { block: "B", from: "csms" },
  SetVariableMonitoring: { block: "N", from: "csms" },
  SetVariables: { block: "B", from: "csms" },
  SignCertificate: { block: "A", from: "cs" },
  StatusNotification: { block: "G", from: "cs" },
  TransactionEvent: { block: "E", from: "cs" },
  TriggerMessage: { block: "F", from: "csms" },
  UnlockConnector: { block: "F", from: "csms" },
  UnpublishFirmware: { block: "L", from: "csms" },
  UpdateDynamicSchedule: { block: "K", from: "csms" },
  UpdateFirmware: { block: "L", from: "csms" },
  UsePriorityCharging: { block: "K", from: "csms" },
  VatNumberValidation: { block: "C", from: "cs" },
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

/** The messages nobody answers (message type SEND). */
export const sends = {
  NotifyPeriodicEventStream: { block: "N", from: "cs" },
} as const satisfies Record<keyof Sends, ActionInfo>;

export function isSend(name: string): name is keyof Sends {
  return Object.hasOwn(sends, name);
}
