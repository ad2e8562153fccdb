import { isIP } from "node:net";
import type { NetworkInterfaceInfo } from "node:os";
import { networkInterfaces } from "node:os";
import { StationError } from "../kernel/errors.ts";

/** The address to connect from, per IP family. */
export interface LocalAddress {
  readonly v4?: string | undefined;
  readonly v6?: string | undefined;
}

export type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

function sixOf(name: string, infos: readonly NetworkInterfaceInfo[]): string | undefined {
  const six = infos.filter((info) => info.family === "IPv6").map((info) => info.address);
  const global = six.find((address) => !/^fe[89ab]/i.test(address));
  const local = six[0];
  // A link-local address means nothing without its link.
  return global ?? (local === undefined ? undefined : `${local}%${name}`);
}

/**
 * What IFace stands for now: asked at each attempt, because a modem's interface comes and goes and changes address.
 * An address is taken as it is. Binding sets the source address; which way packets leave is the routing table's.
 * @throws StationError LINK_SETTINGS when the interface is not there or has no address
 */
export function localAddress(iface: string, interfaces: Interfaces = networkInterfaces()): LocalAddress {
  const family = isIP(iface);
  if (family === 4) return { v4: iface };
  if (family === 6) return { v6: iface };
  const infos = interfaces[iface];
  if (!infos || infos.length === 0) {
    const known = Object.keys(interfaces).slice(0, 16).join(", ");
    throw new StationError(
      "LINK_SETTINGS",
      `Network interface "${iface}" (IFace) does not exist or has no address now; with an address there are: ${known || "none"}.`,
    );
  }
  return { v4: infos.find((info) => info.family === "IPv4")?.address, v6: sixOf(iface, infos) };
}

/** Whether there is an address to connect from now: of an interface, or the very address. */
export function hasAddress(iface: string, interfaces: Interfaces = networkInterfaces()): boolean {
  if (isIP(iface) === 0) return (interfaces[iface]?.length ?? 0) > 0;
  return Object.values(interfaces).some((infos) => infos?.some(({ address }) => address === iface));
}
