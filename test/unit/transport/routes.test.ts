import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { routes } from "../../../src/transport/routes.ts";

const common = { netmask: "", mac: "00:00:00:00:00:00", internal: false, cidr: null };
const four = (address: string): NetworkInterfaceInfo => ({ ...common, family: "IPv4", address });
const six = (address: string): NetworkInterfaceInfo => ({ ...common, family: "IPv6", address, scopeid: 2 });
const interfaces = {
  eth0: [six("fe80::1")],
  eth1: [four("192.0.2.7"), six("2001:db8::7")],
};

/** The way taken, and what the preferred interface was told. */
async function way(host: string, preferred: string | null, iface: string | null = null): Promise<unknown> {
  const served: boolean[] = [];
  const found = await routes(
    host,
    { iface, preferred: preferred === null ? null : { iface: preferred, served: (it) => served.push(it) } },
    interfaces,
  );
  return [found.map(({ localAddress }) => localAddress ?? "any"), ...served];
}

describe("routes", () => {
  it.each([
    ["198.51.100.1", "eth1", null, "192.0.2.7", true],
    ["2001:db8::1", "eth1", null, "2001:db8::7", true],
    ["fe80::9", "eth0", null, "fe80::1%eth0", true],
    // DHCP is down: only the link's own address is left, and it leads nowhere else.
    ["198.51.100.1", "eth0", null, "any", false],
    ["198.51.100.1", "eth0", "eth1", "192.0.2.7", false],
    ["2001:db8::1", "eth0", null, "any", false],
    ["198.51.100.1", "gone0", "eth1", "192.0.2.7", false],
    ["2001:db8::1", "192.0.2.7", null, "any", false],
    ["198.51.100.1", "192.0.2.9", null, "any", false],
  ])("to %s by %s, IFace %s: %s (%s)", async (host, preferred, iface, from, served) => {
    expect(await way(host, preferred, iface)).toEqual([[from], served]);
  });

  it.each([
    ["198.51.100.1", "eth0"],
    ["198.51.100.1", "gone0"],
  ])("to %s: only IFace (%s) itself is a reason not to try", async (host, iface) => {
    await expect(way(host, "eth0", iface)).rejects.toThrow("(IFace)");
  });
});
