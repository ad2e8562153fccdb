/** The library: everything an embedder needs, and nothing else. */
export { createStation, Station, type DataTransferValueHandler } from "./create-station.ts";
export type { SettingName } from "./integrators-say.ts";
export type { StationOptions, StationParts } from "./options.ts";
export type { CompositeSchedulesListener, CompositeSchedulesWish } from "./schedule-subscriptions.ts";
export type { DeviceModel, ProposedChange, Veto } from "../device-model/device-model.ts";
export type { SetResult, Settings } from "../device-model/settings.ts";
export { errorCodes, StationError, type ErrorCode } from "../kernel/errors.ts";
export { SystemClock, type Clock } from "../kernel/clock.ts";
export { VirtualClock } from "../kernel/virtual-clock.ts";
export type { Charger, ChargerListener, SessionOwner } from "../ports/charger.ts";
export type { StationNotice } from "../ports/station-notices.ts";
export type { ChargerCommands, CommandReply } from "../ports/charger-commands.ts";
export type { ChargerEvent, ChargerSnapshot } from "../ports/charger-events.ts";
export type { ChargerRequests } from "../ports/charger-requests.ts";
export type { Link, LinkListener } from "../ports/link.ts";
export type { Traffic } from "../ports/traffic.ts";
export type { VariableAddress } from "../model/variable.ts";
export type { ConnectorSchedule } from "../station/composite-schedules.ts";
export type { DataTransferAnswer, DataTransferMessage } from "../station/csms.ts";
export type { DataTransferHandler } from "../station/data-transfer-handlers.ts";
export {
  jsonDataTransfer,
  type DataTransferSchema,
  type DataTransferType,
} from "../station/data-transfer-type.ts";
