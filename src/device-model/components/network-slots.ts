import { type Handle, integer, optionList } from "../handle.ts";
import { NetworkConfiguration } from "./network-configuration.ts";

/** The slots of network profiles there are (B09.FR.06). */
export const networkSlotNumbers: readonly number[] = [1, 2];

/** The interfaces OCPP has names for (OCPPInterfaceEnumType); which they are is the station's to say (`Station.Interfaces`). */
export const ocppInterfaces = [
  "Wired0",
  "Wired1",
  "Wired2",
  "Wired3",
  "Wireless0",
  "Wireless1",
  "Wireless2",
  "Wireless3",
] as const;

export type OcppInterface = (typeof ocppInterfaces)[number];

/** One network profile (B09): how a CSMS is reached. */
export interface NetworkSlot {
  readonly OcppCsmsUrl: Handle<string>;
  readonly SecurityProfile: Handle<number>;
  /** When not set, that of slot 1 holds; so with password and HostName. */
  readonly Identity: Handle<string>;
  readonly BasicAuthPassword: Handle<string>;
  readonly HostName: Handle<string>;
  /** Seconds a CALL waits for its answer on this connection; when not set, `OCPPCommCtrlr` says. */
  readonly MessageTimeout: Handle<number>;
  /** By which interface; one the station does not know or have is as Any. */
  readonly OcppInterface: Handle<string>;
}

const moved = <T>(handle: Handle<T>, slot: number): Handle<T> => ({
  ...handle,
  id: handle.id.replace("[1]", `[${slot}]`),
  address: { ...handle.address, componentInstance: String(slot) },
});

function own(slot: number): Pick<NetworkSlot, "MessageTimeout" | "OcppInterface"> {
  const of = `NetworkConfiguration[${slot}]`;
  return {
    MessageTimeout: integer(`${of}/MessageTimeout`, {
      default: 30,
      unit: "s",
      min: 1,
      max: 3600,
      mutability: "ReadOnly",
      noDefault: true,
    }),
    OcppInterface: optionList(`${of}/OcppInterface`, {
      default: "Any",
      valuesList: [...ocppInterfaces, "Any"],
      mutability: "ReadOnly",
    }),
  };
}

function make(slot: number): NetworkSlot {
  const { OcppCsmsUrl, SecurityProfile, Identity, BasicAuthPassword, HostName } = NetworkConfiguration;
  return {
    OcppCsmsUrl: moved(OcppCsmsUrl, slot),
    SecurityProfile: moved(SecurityProfile, slot),
    Identity: moved({ ...Identity, noDefault: true }, slot),
    BasicAuthPassword: moved(BasicAuthPassword, slot),
    HostName: moved({ ...HostName, noDefault: true }, slot),
    ...own(slot),
  };
}

const first: NetworkSlot = { ...NetworkConfiguration, ...own(1) };
const others: ReadonlyMap<number, NetworkSlot> = new Map(
  networkSlotNumbers.filter((slot) => slot !== 1).map((slot) => [slot, make(slot)]),
);

/** The variables of a slot; of one there is not, those of slot 1. */
export const networkSlot = (slot: number): NetworkSlot => others.get(slot) ?? first;

/** `SecurityCtrlr/SecurityProfile`: that of the slot in use. */
export const securityProfileInUse = integer("SecurityCtrlr/SecurityProfile", {
  default: 0,
  min: 0,
  max: 3,
  mutability: "ReadOnly",
  live: true,
});

/** What `NetworkConfiguration`, which is slot 1, does not define. */
export const networkSlotDefinitions = {
  ...own(1),
  ...Object.fromEntries(
    [...others].flatMap(([slot, handles]) =>
      Object.entries(handles).map(([name, handle]) => [`${name}${slot}`, handle]),
    ),
  ),
};
