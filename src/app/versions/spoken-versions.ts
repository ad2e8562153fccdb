import type { CallOutcome, OutboundCall } from "../../model/rpc.ts";
import type { Registration } from "../../ports/dialect.ts";
import type { CsmsSession } from "../../ports/session.ts";
import type { Store } from "../../ports/store.ts";
import { SpokenDialect } from "../../session/spoken-dialect.ts";
import type { Csms } from "../../station/csms.ts";
import type { StationDomain } from "../../station/station-domain.ts";
import type { VersionPolicy } from "../../station/version-policy.ts";
import type { Version } from "./version.ts";

const note = "version spoken";

/** The versions a station offers, as the one that is spoken; what was spoken last holds offline, and over a restart. */
export class SpokenVersions {
  readonly dialect: SpokenDialect;
  /** Always that of the version spoken. */
  readonly policy: VersionPolicy;
  private readonly versions: readonly [Version, ...Version[]];
  private current: Version;
  private readonly changed: () => void;

  /**
   * @param versions best first
   * @param changed the CSMS picked another version than before: what depends on it is to be looked at again
   */
  constructor(
    versions: readonly [Version, ...Version[]],
    store: Pick<Store, "notes" | "relaxed">,
    changed: () => void = () => undefined,
  ) {
    const [first, ...rest] = versions;
    this.versions = versions;
    this.changed = changed;
    this.dialect = new SpokenDialect(
      [first.dialect, ...rest.map(({ dialect }) => dialect)],
      store.notes.get(note),
      (subprotocol) => {
        this.current = this.find(subprotocol);
        store.relaxed(() => store.notes.set(note, subprotocol));
        this.changed();
      },
    );
    this.current = this.find(this.dialect.subprotocol);
    const current = (): Version => this.current;
    this.policy = {
      points: () => current().policy.points(),
      get compositionRules() {
        return current().policy.compositionRules;
      },
      get outOfServiceWaitsForCable() {
        return current().policy.outOfServiceWaitsForCable;
      },
      get profilesReplaceByPlace() {
        return current().policy.profilesReplaceByPlace;
      },
      get meteringRules() {
        return current().policy.meteringRules;
      },
      ignoredPurposesOffline: () => current().policy.ignoredPurposesOffline(),
    };
  }

  /** The CSMS, asked in the version spoken. */
  csms(session: CsmsSession): Csms {
    const each = new Map(
      this.versions.map((version) => [version, version.csms(this.whileSpoken(session, version))]),
    );
    const [first] = this.versions;
    const fallback = first.csms(this.whileSpoken(session, first));
    const current = (): Csms => each.get(this.current) ?? fallback;
    return {
      get ready() {
        return session.ready;
      },
      get tokens() {
        return current().tokens;
      },
      canName: (token) => current().canName(token),
      authorize: (token) => current().authorize(token),
      dataTransfer: (message) => current().dataTransfer(message),
      nameOf: (transactionId) => current().nameOf(transactionId),
    };
  }

  attach(domain: StationDomain, session: CsmsSession): void {
    for (const version of this.versions) version.attach(domain, this.whileSpoken(session, version));
  }

  dispose(): void {
    for (const version of this.versions) version.dispose();
  }

  private whileSpoken(session: CsmsSession, version: Version): CsmsSession {
    return new VersionSession(session, () => this.current === version);
  }

  private find(subprotocol: string): Version {
    return this.versions.find(({ dialect }) => dialect.subprotocol === subprotocol) ?? this.versions[0];
  }
}

/** A session as one version sees it: while another is spoken there is none. */
class VersionSession implements CsmsSession {
  private readonly session: CsmsSession;
  private readonly spoken: () => boolean;

  constructor(session: CsmsSession, spoken: () => boolean) {
    this.session = session;
    this.spoken = spoken;
  }

  get id(): number {
    return this.session.id;
  }

  get online(): boolean {
    return this.session.online && this.spoken();
  }

  get registration(): Registration {
    return this.session.registration;
  }

  get ready(): boolean {
    return this.session.ready && this.spoken();
  }

  call(action: string, build: () => OutboundCall | null): Promise<CallOutcome> {
    return this.session.call(action, () => (this.spoken() ? build() : null));
  }

  callAsked(
    what: string,
    action: string,
    build: () => OutboundCall | null,
    promised = false,
  ): Promise<CallOutcome> {
    return this.session.callAsked(what, action, () => (this.spoken() ? build() : null), promised);
  }

  hold(): () => void {
    return this.session.hold();
  }

  triggerBoot(): void {
    this.session.triggerBoot();
  }

  triggerHeartbeat(): void {
    this.session.triggerHeartbeat();
  }

  wake(): void {
    this.session.wake();
  }
}
