import { isIP, SocketAddress } from "node:net";
import type { NetworkInterfaceInfo } from "node:os";
import { networkInterfaces } from "node:os";
import { StationError } from "../kernel/errors.ts";

/** The address to connect from, per IP family. */
export interface LocalAddress {
  readonly v4?: string | undefined;
  readonly v6?: string | undefined;
}

export type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

/** An IPv6 address that means nothing beyond its link. */
export const isLinkLocal = (address: string): boolean => /^fe[89ab]/i.test(address);

function sixOf(name: string, infos: readonly NetworkInterfaceInfo[]): string | undefined {
  const six = infos.filter((info) => info.family === "IPv6").map((info) => info.address);
  const global = six.find((address) => !isLinkLocal(address));
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

/** An IPv6 address as everybody writes it, and the link it names. */
function spelledOut(address: string): { readonly address: string; readonly link: string | undefined } {
  const [bare = "", link] = address.split("%");
  return { address: new SocketAddress({ address: bare, family: "ipv6" }).address, link };
}

function isThere(address: string, interfaces: Interfaces): boolean {
  const four = isIP(address) === 4;
  const wanted = four ? { address, link: undefined } : spelledOut(address);
  return Object.entries(interfaces).some(
    ([name, infos]) =>
      (wanted.link === undefined || wanted.link === name) &&
      infos?.some((info) =>
        info.family === "IPv4"
          ? four && info.address === address
          : !four && spelledOut(info.address).address === wanted.address,
      ) === true,
  );
}

/** The same of an interface that may be missing, or of an address that may not be one of this machine: empty then. */
export function preferredAddress(iface: string, interfaces: Interfaces = networkInterfaces()): LocalAddress {
  const there = isIP(iface) === 0 ? (interfaces[iface]?.length ?? 0) > 0 : isThere(iface, interfaces);
  return there ? localAddress(iface, interfaces) : {};
}
