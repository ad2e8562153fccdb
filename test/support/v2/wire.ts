import type { IncomingMessage } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { isObject, parseJson } from "../../../src/kernel/json.ts";
import { TroubleStation } from "../trouble/trouble-station.ts";
import { TestServer, type Peer } from "../ws-server.ts";
import { componentVariable } from "./address.ts";
import { friendly2 } from "./friendly.ts";

/** The password the station is configured with. */
export const password = "0123456789abcdef-OLD";
/** Time between two looks at the sockets, s. */
const stepS = 0.1;
/** Of the event loop, between two steps. */
const turns = 20;
/** How long anything may take, s. */
const patienceS = 600;

/** One address a CSMS listens at; it takes connections unless told otherwise. */
export class Endpoint {
  /** `silent`: the attempt is never answered; `refused`: with 503. */
  attempts: "taken" | "refused" | "silent" = "taken";
  private server: TestServer | null = null;

  static async open(): Promise<Endpoint> {
    const endpoint = new Endpoint();
    const server = await TestServer.start({
      refuse: (_request, socket) => {
        if (endpoint.attempts === "refused") socket.end("HTTP/1.1 503 Test\r\nContent-Length: 0\r\n\r\n");
        return endpoint.attempts !== "taken";
      },
      ws: { handleProtocols: (offered) => (offered.has("ocpp2.0.1") ? "ocpp2.0.1" : false) },
    });
    endpoint.server = server;
    onTestFinished(() => server.stop());
    return endpoint;
  }

  get wire(): TestServer {
    if (!this.server) throw new Error("the endpoint is not open");
    return this.server;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.wire.port}/ocpp`;
  }
}

/** The CSMS's end of one connection; it has no objections. */
export class Connection2 {
  readonly request: IncomingMessage;
  /** Actions the station called, and connectors it reported. */
  readonly calls: { readonly action: string; readonly payload: Record<string, unknown> }[] = [];
  private readonly peer: Peer;
  private readonly now: () => number;
  private readonly answers = new Map<string, (payload: Record<string, unknown>) => void>();
  private nextId = 1;

  constructor(peer: Peer, now: () => number) {
    this.peer = peer;
    this.request = peer.request;
    this.now = now;
    void this.listen();
  }

  call(action: string, payload: Record<string, unknown>): Promise<Record<string, unknown>> {
    const id = `csms-${this.nextId++}`;
    this.peer.socket.send(JSON.stringify([2, id, action, payload]));
    return new Promise((resolve) => this.answers.set(id, resolve));
  }

  /** Closes the connection. */
  close(): void {
    this.peer.socket.close(1001);
  }

  private async listen(): Promise<void> {
    for (;;) {
      const frame = parseJson(await this.peer.texts.next());
      const parts: readonly unknown[] = Array.isArray(frame) ? frame : [];
      const [type, id, third, fourth] = parts;
      if (type === 2) this.answer(String(id), String(third), isObject(fourth) ? fourth : {});
      else if (type === 3) this.answers.get(String(id))?.(isObject(third) ? third : {});
      else throw new Error(`the station answered ${JSON.stringify(frame)}`);
    }
  }

  private answer(id: string, action: string, payload: Record<string, unknown>): void {
    this.calls.push({ action, payload });
    const now = new Date(this.now()).toISOString();
    this.peer.socket.send(JSON.stringify([3, id, friendly2(action, payload, now)]));
  }
}

/** The person at the certification tool, where the case is about the connection: real sockets, virtual time. */
export class WireTester {
  readonly endpoint: Endpoint;
  readonly station: TroubleStation;

  constructor(endpoint: Endpoint, station: TroubleStation) {
    this.endpoint = endpoint;
    this.station = station;
  }

  /** Monotonic, s. */
  get now(): number {
    return this.station.clock.monotonic() / 1000;
  }

  /** The next connection at this endpoint. */
  async connected(endpoint = this.endpoint): Promise<Connection2> {
    const peer = await this.until(endpoint.wire.peers.next());
    return new Connection2(peer, () => this.station.clock.wall());
  }

  /** The next attempt at this endpoint, whatever became of it. */
  async attempted(endpoint = this.endpoint): Promise<IncomingMessage> {
    return this.until(endpoint.wire.requests.next());
  }

  /** State Booted: BootNotification, then the status of the connector, and that the station came up. */
  async booted(csms: Connection2): Promise<void> {
    const needed = ["StatusNotification", "SecurityEventNotification"];
    await this.holds(() => needed.every((each) => csms.calls.some(({ action }) => action === each)));
    const security = csms.calls.find(({ action }) => action === "SecurityEventNotification");
    expect(security?.payload["type"]).toMatch(/^(StartupOfTheDevice|ResetOrReboot)$/);
    const actions = csms.calls.map(({ action }) => action);
    expect(actions[0]).toBe("BootNotification");
    expect(csms.calls.find(({ action }) => action === "StatusNotification")?.payload).toMatchObject({
      evseId: 1,
      connectorId: 1,
      connectorStatus: "Available",
    });
  }

  async call(
    csms: Connection2,
    action: string,
    payload: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return this.until(csms.call(action, payload));
  }

  /** SetVariables of one variable; its status. */
  async setVariable(csms: Connection2, id: string, attributeValue: string): Promise<unknown> {
    const setVariableData = [{ ...componentVariable(id), attributeValue }];
    const { setVariableResult } = await this.call(csms, "SetVariables", { setVariableData });
    const results: readonly unknown[] = Array.isArray(setVariableResult) ? setVariableResult : [];
    const [result] = results;
    return isObject(result) ? result["attributeStatus"] : undefined;
  }

  private async until<T>(awaited: Promise<T>): Promise<T> {
    const came: T[] = [];
    void awaited.then((value) => came.push(value));
    await this.holds(() => came.length > 0);
    return awaited;
  }

  /** Lets time pass in small steps, slowly enough for sockets to follow, until this holds. */
  private async holds(condition: () => boolean): Promise<void> {
    const last = this.now + patienceS;
    while (!condition()) {
      if (this.now > last) throw new Error(`nothing came within ${patienceS} s`);
      for (let turn = 0; turn < turns; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
      if (!condition()) await this.station.pass(stepS);
    }
  }
}

export interface WireOptions {
  /** Members of the section Internal of the configuration. */
  readonly internal?: Readonly<Record<string, unknown>>;
}

/** A case of Part 6 that is about the connection: the deployed station on real sockets, with security profile 1. */
export function certify201OnTheWire(
  id: string,
  options: WireOptions,
  steps: (tester: WireTester) => Promise<void>,
): void {
  it(id, async () => {
    const endpoint = await Endpoint.open();
    const station = await TroubleStation.start({
      port: endpoint.wire.port,
      internal: { ...options.internal },
      security: { SecurityProfile: 1, AuthorizationKey: password },
      ocppVersions: ["2.0.1"],
    });
    const tester = new WireTester(endpoint, station);
    await steps(tester);
    expect(station.log.filter(({ level }) => level === "error")).toEqual([]);
  });
}

/** The header the station has to authenticate itself with. */
export const basic = (secret: string): string => `Basic ${btoa(`cp001:${secret}`)}`;

/** SetNetworkProfile of slot 2, with this address. */
export const profileAt = (url: string, securityProfile = 1): Record<string, unknown> => ({
  configurationSlot: 2,
  connectionData: {
    messageTimeout: 30,
    ocppCsmsUrl: url,
    ocppInterface: "Wired0",
    ocppTransport: "JSON",
    ocppVersion: "OCPP20",
    securityProfile,
  },
});
