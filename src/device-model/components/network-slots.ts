import { type Handle, integer, optionList } from "../handle.ts";
import { NetworkConfiguration } from "./network-configuration.ts";

/** The slots of network profiles there are (B09.FR.06). */
export const networkSlotNumbers: readonly number[] = [1, 2];

const interfaces = [
  "Wired0",
  "Wired1",
  "Wired2",
  "Wired3",
  "Wireless0",
  "Wireless1",
  "Wireless2",
  "Wireless3",
  "Any",
] as const;

/** One network profile (B09): how a CSMS is reached. */
export interface NetworkSlot {
  readonly OcppCsmsUrl: Handle<string>;
  readonly SecurityProfile: Handle<number>;
  /** When not set, that of slot 1 holds. */
  readonly Identity: Handle<string>;
  readonly BasicAuthPassword: Handle<string>;
  /** Seconds a CALL waits for its answer on this connection; when not set, `OCPPCommCtrlr` says. */
  readonly MessageTimeout: Handle<number>;
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
      valuesList: interfaces,
      mutability: "ReadOnly",
    }),
  };
}

function make(slot: number): NetworkSlot {
  const { OcppCsmsUrl, SecurityProfile, Identity, BasicAuthPassword } = NetworkConfiguration;
  return {
    OcppCsmsUrl: moved(OcppCsmsUrl, slot),
    SecurityProfile: moved(SecurityProfile, slot),
    Identity: moved({ ...Identity, noDefault: true }, slot),
    BasicAuthPassword: moved(BasicAuthPassword, slot),
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
