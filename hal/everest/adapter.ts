import type { Clock } from "../../src/kernel/clock.ts";
import type { IdSource } from "../../src/kernel/ids.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import type { ChargerEvent } from "../../src/ports/charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";
import type { Connection, EverestModule } from "./protocol/everest-module.ts";

/** An EVSE of EVerest: one connection of the requirement `evse_manager`, its position counted from 1. */
export interface EverestEvse {
  readonly evse: number;
  /** Connector numbers, 1, 2, ... as `get_evse` says. */
  readonly connectors: readonly number[];
  readonly connection: Connection;
}

/** What of the module's configuration keys the translation needs. */
export interface AdapterSettings {
  /** In which unit limits go to the energy sinks, and how far they look ahead, s. */
  readonly scheduleUnit: "A" | "W";
  readonly scheduleDurationS: number;
  /** How often limits are repeated though nothing changed, s; 0: never. */
  readonly scheduleIntervalS: number;
}

/** Leave to charge in a session: a transaction has used it, it waits for its car, or nobody has any. */
export type LeaveAt = "used" | "waits" | "none";

/** What every part of the translation works with. */
export interface AdapterContext {
  readonly module: EverestModule;
  readonly evses: readonly EverestEvse[];
  readonly settings: AdapterSettings;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  /** EVerest's newest word on leave to charge there, undefined without a session; the station may be hearing of earlier days still. */
  readonly leaveAt?: ((evse: number) => LeaveAt | undefined) | undefined;
  /** The token of the last remote start that Auth was given for an EVSE, as EVerest writes it. */
  readonly given: Map<number, { readonly value: string; readonly type: string }>;
  /** A fact for the station, in the order of happening; kept while the station does not listen yet. */
  emit(event: ChargerEvent): void;
  /** Asks the station; null: it is not there (stopped, not begun), or failed. */
  request<N extends ChargerRequestName>(
    name: N,
    params: ChargerRequests[N]["params"],
  ): Promise<ChargerRequests[N]["result"] | null>;
}

/** What a person or program may do to the whole station through EVerest. */
export interface StationControl {
  /** `ocpp/stop`: no OCPP any more; what happens until `restart` is recorded nowhere. False: it was not running. */
  stop(): Promise<boolean>;
  /** `ocpp/restart`, only after `stop`. */
  restart(): Promise<boolean>;
  /** Opens / closes the link to the CSMS only (`EnableExternalWebsocketControl`): everything is recorded, and sent later. */
  connect(): void;
  disconnect(): void;
}
