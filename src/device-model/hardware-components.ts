import type { ConnectorRef, Place } from "../model/evse.ts";
import { AuthCacheCtrlr } from "./components/auth-cache-ctrlr.ts";
import { ChargingStation } from "./components/charging-station.ts";
import { ClockCtrlr } from "./components/clock-ctrlr.ts";
import { type AvailabilityState, connectorComponent, evseComponent } from "./components/evse.ts";
import { OCPPCommCtrlr } from "./components/ocpp-comm-ctrlr.ts";
import { SmartChargingCtrlr } from "./components/smart-charging-ctrlr.ts";
import type { DeviceModel, FileValue } from "./device-model.ts";
import type { AnyHandle } from "./handle.ts";
import type { LiveValue } from "./variable-model.ts";

/** What the station and its hardware know of themselves, asked for when a variable is read. Undefined: not known. */
export interface HardwareFacts {
  /** Of the station, an EVSE or a connector. */
  availabilityState(place: Place): AvailabilityState;
  /** An error lasts, anywhere in the station. */
  problem(): boolean;
  /** Phases of its supply; 0: direct current. */
  supplyPhases(place: Place): number | undefined;
  /** W: what flows, what may flow at present, what it is built for. */
  power(evse: number): {
    readonly now?: number | undefined;
    readonly maxSet?: number | undefined;
    readonly max?: number | undefined;
  };
  /** The EVSE can be reset without the others. */
  canReset(evse: number): boolean;
  /** The name of a connector's type (ConnectorEnumType). */
  connectorType(connector: ConnectorRef): string | undefined;
  /** What the station takes the time for, RFC 3339. */
  dateTime(): string | undefined;
  /** The slot in use. */
  activeNetworkProfile(): number | undefined;
  /** Charging profiles installed. */
  chargingProfiles(): number | undefined;
  /** Bytes of the authorization cache. */
  cacheStorage(): number | undefined;
}

/** The EVSEs of a topology, each once. */
const evsesOf = (topology: readonly ConnectorRef[]): number[] => [
  ...new Set(topology.map(({ evse }) => evse)),
];

/** The variables of every EVSE and connector, to be defined in the device model. */
export function hardwareDefinitions(topology: readonly ConnectorRef[]): AnyHandle[] {
  return [
    ...evsesOf(topology).flatMap((evse): AnyHandle[] => Object.values(evseComponent(evse))),
    ...topology.flatMap(({ evse, connector }): AnyHandle[] =>
      Object.values(connectorComponent(evse, connector)),
    ),
  ];
}

/**
 * Defines the variables of every EVSE and connector that are not defined yet: at the start of each life, for its topology may be
 * another.
 */
export function defineHardware(
  settings: DeviceModel,
  topology: readonly ConnectorRef[],
  fileValues: readonly FileValue[],
): void {
  const fresh = hardwareDefinitions(topology).filter((handle) => settings.getText(handle) === undefined);
  const ids = new Set(fresh.map(({ id }) => id));
  if (fresh.length > 0)
    settings.define(
      fresh,
      fileValues.filter(({ handle }) => ids.has(handle.id)),
    );
}

/** What of the device model is told by the hardware and the running station. */
export function liveValues(topology: readonly ConnectorRef[], facts: HardwareFacts): LiveValue[] {
  return [
    { handle: ChargingStation.AvailabilityState, read: () => facts.availabilityState({}) },
    { handle: ChargingStation.Problem, read: () => facts.problem() },
    { handle: ChargingStation.SupplyPhases, read: () => facts.supplyPhases({}) },
    { handle: ClockCtrlr.DateTime, read: () => facts.dateTime() },
    { handle: OCPPCommCtrlr.ActiveNetworkProfile, read: () => facts.activeNetworkProfile() },
    { handle: SmartChargingCtrlr.Entries, read: () => facts.chargingProfiles() },
    { handle: AuthCacheCtrlr.Storage, read: () => facts.cacheStorage() },
    ...evsesOf(topology).flatMap((evse) => ofEvse(evse, facts)),
    ...topology.flatMap((connector) => ofConnector(connector, facts)),
  ];
}

function ofEvse(evse: number, facts: HardwareFacts): LiveValue[] {
  const handles = evseComponent(evse);
  return [
    { handle: handles.AllowReset, read: () => facts.canReset(evse) },
    { handle: handles.AvailabilityState, read: () => facts.availabilityState({ evse }) },
    { handle: handles.Power, read: () => facts.power(evse).now },
    { handle: handles.PowerMaxSet, read: () => facts.power(evse).maxSet },
    { handle: handles.PowerMaxLimit, read: () => facts.power(evse).max },
    { handle: handles.SupplyPhases, read: () => facts.supplyPhases({ evse }) },
  ];
}

function ofConnector(connector: ConnectorRef, facts: HardwareFacts): LiveValue[] {
  const handles = connectorComponent(connector.evse, connector.connector);
  return [
    { handle: handles.AvailabilityState, read: () => facts.availabilityState(connector) },
    { handle: handles.ConnectorType, read: () => facts.connectorType(connector) },
    { handle: handles.SupplyPhases, read: () => facts.supplyPhases(connector) },
  ];
}
