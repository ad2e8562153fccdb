import { Emitter } from "../kernel/emitter.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargerEvent, ChargerSnapshot } from "../ports/charger-events.ts";
import type { SessionOwner } from "../ports/charger.ts";
import type { StationFacts } from "./station-facts.ts";

/** The hardware logs a session in a folder, for whoever logs beside it. `session` names it among those that run. */
export type SessionLogEvent =
  | { readonly type: "begins"; readonly session: string; readonly path: string }
  | { readonly type: "ends"; readonly session: string };

type Beginning = Extract<ChargerEvent, { type: "plugged" | "sessionStarted" }>;

/**
 * Tells where sessions are logged. A session of the station's own lasts from plug to the cable's being out, one of the
 * hardware from `sessionStarted` to `sessionFinished`. The end is also told of what a life before this one began.
 */
export class SessionLogging {
  readonly told: Emitter<SessionLogEvent>;
  private readonly owner: SessionOwner;
  private readonly facts: Pick<StationFacts, "connector">;
  /** The hardware's sessions, by EVSE. */
  private readonly ids = new Map<number, string>();

  constructor(owner: SessionOwner, facts: Pick<StationFacts, "connector">, logger: Logger) {
    this.owner = owner;
    this.facts = facts;
    this.told = new Emitter((error) => logger.error("a log of sessions failed", { error: errorText(error) }));
  }

  /** Hears every event of the hardware, before it is handled. */
  heard(event: ChargerEvent): void {
    if (event.type === "online") this.seen(event.snapshot);
    else if (this.owner === "station") this.cable(event);
    else this.session(event);
  }

  private cable(event: ChargerEvent): void {
    if (event.type === "plugged") this.begin(connectorName(event), event);
    else if (event.type === "unplugged" && event.cableInSocket !== true) this.end(connectorName(event));
  }

  private session(event: ChargerEvent): void {
    if (event.type === "sessionStarted") {
      const { evse, sessionId } = event;
      if (this.ids.get(evse) !== sessionId) this.end(evseName(evse));
      this.ids.set(evse, sessionId);
      this.begin(evseName(evse), event);
    } else if (event.type === "sessionFinished") {
      const { evse, sessionId } = event;
      if ((this.ids.get(evse) ?? sessionId) !== sessionId) return;
      this.ids.delete(evse);
      this.end(evseName(evse));
    }
  }

  /** What ended while the hardware was away. */
  private seen({ connectors, sessions }: ChargerSnapshot): void {
    const inUse = connectors.filter(({ plugged, cableInSocket }) => plugged || cableInSocket === true);
    if (this.owner === "station") {
      for (const connector of connectors) if (!inUse.includes(connector)) this.end(connectorName(connector));
      return;
    }
    if (!sessions) return;
    for (const evse of new Set(connectors.map((connector) => connector.evse))) {
      const own = sessions.filter((session) => session.evse === evse).map(({ sessionId }) => sessionId);
      const id = this.ids.get(evse);
      // A transaction that is over is not listed while its cable is in, and its session goes on.
      const cable = own.length === 0 && inUse.some((connector) => connector.evse === evse);
      if (cable || (own.length > 0 && (id === undefined || own.includes(id)))) continue;
      this.ids.delete(evse);
      this.end(evseName(evse));
    }
  }

  private begin(session: string, { evse, connector, loggingPath: path }: Beginning): void {
    // Only places the configuration has, so that hardware cannot open logs without end.
    if (path !== undefined && this.facts.connector({ evse, connector }))
      this.told.emit({ type: "begins", session, path });
  }

  private end(session: string): void {
    this.told.emit({ type: "ends", session });
  }
}

const evseName = (evse: number): string => `EVSE ${evse}`;
const connectorName = ({ evse, connector }: { evse: number; connector: number }): string =>
  `EVSE ${evse} connector ${connector}`;
