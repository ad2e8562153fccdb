import type { Fact, FactKind } from "../model/fact.ts";
import type { CallOutcome, OutboundCall, RpcErrorKind } from "../model/rpc.ts";
import type { Answer, BootVerdict, Dialect, Registration, Settlement } from "../ports/dialect.ts";

/**
 * The dialects a station offers, as the one that is spoken: that of the present connection, else of the last, else the first.
 * A change of version is told to whoever listens before anything is said on the new connection.
 */
export class SpokenDialect implements Dialect {
  private readonly dialects: readonly Dialect[];
  private readonly chosen: (subprotocol: string) => void;
  private current: Dialect;

  /**
   * @param dialects best first; at least one
   * @param last what was spoken in an earlier life, if anything
   */
  constructor(
    dialects: readonly [Dialect, ...Dialect[]],
    last: string | undefined,
    chosen: (subprotocol: string) => void,
  ) {
    this.dialects = dialects;
    this.chosen = chosen;
    this.current = this.find(last) ?? dialects[0];
  }

  /** WebSocket subprotocols to offer, best first. */
  get subprotocols(): readonly string[] {
    return this.dialects.map(({ subprotocol }) => subprotocol);
  }

  get subprotocol(): string {
    return this.current.subprotocol;
  }

  get malformed(): Dialect["malformed"] {
    return this.current.malformed;
  }

  get awaited(): Dialect["awaited"] {
    return this.current.awaited;
  }

  get keepsAsked(): Dialect["keepsAsked"] {
    return this.current.keepsAsked;
  }

  /** That it is to another CSMS is told to all: what the one before asked for may wait in a dialect that is not spoken. */
  opened(subprotocol: string, elsewhere: boolean): void {
    for (const each of this.dialects) each.opened?.(subprotocol, elsewhere);
    const dialect = this.find(subprotocol);
    if (!dialect || dialect === this.current) return;
    this.current = dialect;
    this.chosen(dialect.subprotocol);
  }

  errorCode(kind: RpcErrorKind): string {
    return this.current.errorCode(kind);
  }

  bootNotification(): OutboundCall {
    return this.current.bootNotification();
  }

  readBoot(payload: unknown): BootVerdict | null {
    return this.current.readBoot(payload);
  }

  heartbeat(): OutboundCall {
    return this.current.heartbeat();
  }

  readHeartbeat(payload: unknown): number | null {
    return this.current.readHeartbeat(payload);
  }

  handle(action: string, payload: unknown, registration: Registration): Answer | Promise<Answer> {
    return this.current.handle(action, payload, registration);
  }

  maySend(action: string, registration: Registration): boolean {
    return this.current.maySend(action, registration);
  }

  reports(kind: FactKind): boolean {
    return this.current.reports?.(kind) ?? kind !== "transactionUpdated";
  }

  render(fact: Fact): OutboundCall | null {
    return this.current.render(fact);
  }

  fits(action: string, payload: unknown): boolean {
    return this.current.fits?.(action, payload) ?? true;
  }

  settle(fact: Fact, outcome: Extract<CallOutcome, { kind: "result" }>): Settlement {
    return this.current.settle(fact, outcome);
  }

  gaveUp(fact: Fact): void {
    this.current.gaveUp(fact);
  }

  registrationChanged(registration: Registration, online: boolean): void {
    this.current.registrationChanged(registration, online);
  }

  private find(subprotocol: string | undefined): Dialect | undefined {
    return this.dialects.find((dialect) => dialect.subprotocol === subprotocol);
  }
}
