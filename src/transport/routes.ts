import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { networkInterfaces } from "node:os";
import { StationError } from "../kernel/errors.ts";
import {
  type Interfaces,
  isLinkLocal,
  type LocalAddress,
  localAddress,
  preferredAddress,
} from "./local-address.ts";
import type { PreferredInterface } from "./settings.ts";

/** Where to connect from. */
export interface LocalChoice {
  readonly iface: string | null;
  readonly preferred: PreferredInterface | null;
}

export interface Route {
  readonly host: string;
  readonly localAddress?: string;
}

interface Remote {
  readonly address: string;
  readonly family: number;
}

/** Addresses of one name that are tried before giving up, when bound to an interface. */
const maxRoutes = 4;

async function addressesOf(host: string): Promise<readonly Remote[]> {
  const family = isIP(host);
  return family === 0 ? lookup(host, { all: true }) : [{ address: host, family }];
}

/** Only addresses of a family there is an address of here. */
function from(local: LocalAddress, remotes: readonly Remote[]): Route[] {
  const found = remotes.flatMap(({ address, family }) => {
    const own = family === 6 ? local.v6 : local.v4;
    return own === undefined ? [] : [{ host: address, localAddress: own }];
  });
  return found.slice(0, maxRoutes);
}

/** Those from what is preferred: an IPv6 address of the link alone serves only what is on the link. */
function preferredRoutes(local: LocalAddress, remotes: readonly Remote[]): Route[] {
  const ofLink = isLinkLocal(local.v6 ?? "");
  return from(
    local,
    remotes.filter(({ address, family }) => family !== 6 || !ofLink || isLinkLocal(address)),
  );
}

/**
 * The ways to a host: from the preferred interface, or, where it leads to no address of the host, from IFace or as the system chooses. No
 * answer is kept.
 * @throws StationError LINK_SETTINGS when IFace has no way; what is only preferred locks nobody out
 */
export async function routes(
  host: string,
  { iface, preferred }: LocalChoice,
  interfaces: Interfaces = networkInterfaces(),
): Promise<readonly Route[]> {
  if (!iface && !preferred) return [{ host }];
  const remotes = await addressesOf(host);
  if (preferred) {
    const found = preferredRoutes(preferredAddress(preferred.iface, interfaces), remotes);
    preferred.served(found.length > 0);
    if (found.length > 0) return found;
  }
  if (!iface) return [{ host }];
  const found = from(localAddress(iface, interfaces), remotes);
  if (found.length > 0) return found;
  throw new StationError(
    "LINK_SETTINGS",
    `"${iface}" (IFace) has no address of the IP version ${host} has; choose another interface, or an address for CentralSystemURI.`,
  );
}
