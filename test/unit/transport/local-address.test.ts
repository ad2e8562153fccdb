import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { localAddress, preferredAddress } from "../../../src/transport/local-address.ts";

const four = (address: string): NetworkInterfaceInfo => ({
  family: "IPv4",
  address,
  netmask: "255.255.255.0",
  mac: "00:00:00:00:00:00",
  internal: false,
  cidr: null,
});
const six = (address: string): NetworkInterfaceInfo => ({
  family: "IPv6",
  address,
  netmask: "ffff::",
  mac: "00:00:00:00:00:00",
  internal: false,
  cidr: null,
  scopeid: 2,
});
const interfaces = {
  eth0: [four("192.0.2.7"), six("fe80::1"), six("2001:db8::7")],
  wwan0: [six("fe80::2")],
  down0: [],
};

describe("localAddress (IFace)", () => {
  it.each([
    ["eth0", { v4: "192.0.2.7", v6: "2001:db8::7" }],
    ["wwan0", { v4: undefined, v6: "fe80::2%wwan0" }],
    ["192.0.2.9", { v4: "192.0.2.9" }],
    ["2001:db8::9", { v6: "2001:db8::9" }],
  ])("%s", (iface, expected) => {
    expect(localAddress(iface, interfaces)).toEqual(expected);
  });

  it.each(["eth7", "down0"])("%s is not there, and the text names those that are", (iface) => {
    expect(() => localAddress(iface, interfaces)).toThrow(new RegExp(`"${iface}".*eth0, wwan0`));
  });

  it("asks the system each time by default", () => {
    expect(localAddress("lo").v4).toBe("127.0.0.1");
  });
});

describe("preferredAddress (Station.Interfaces)", () => {
  it.each([
    ["eth0", { v4: "192.0.2.7", v6: "2001:db8::7" }],
    ["wwan0", { v4: undefined, v6: "fe80::2%wwan0" }],
    ["down0", {}],
    ["eth7", {}],
    ["192.0.2.7", { v4: "192.0.2.7" }],
    ["192.0.2.9", {}],
    ["2001:DB8:0::7", { v6: "2001:DB8:0::7" }],
    ["fe80::1%eth0", { v6: "fe80::1%eth0" }],
    ["fe80::1%wwan0", {}],
    ["2001:db8::9", {}],
  ])("%s is there, or is nothing", (iface, expected) => {
    expect(preferredAddress(iface, interfaces)).toEqual(expected);
  });
});
