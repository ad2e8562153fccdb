import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Hardware } from "./hardware.ts";
import type { HardwareLeaves } from "./hardware-leaves.ts";
import type { HardwareRuns } from "./hardware-runs.ts";
import type { HardwareSessions } from "./hardware-sessions.ts";
import { leftToSnapshot } from "./left-to-snapshot.ts";
import type { Ending, Lifecycle } from "./lifecycle.ts";
import type { RemoteProfiles } from "./remote-profiles.ts";
import { nextSession, type SessionEffect, type SessionInput, type SessionState } from "./session-machine.ts";
import { beginOf, eventOf, happeningOf } from "./session-telling.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { TxPoints } from "./tx-points.ts";

export interface ApartMachineDeps {
  readonly facts: StationFacts;
  readonly lifecycle: Lifecycle;
  readonly remembered: HardwareSessions;
  readonly hardware: Pick<Hardware, "tell">;
  readonly logger: Logger;
  readonly points: () => TxPoints;
  readonly leaves: HardwareLeaves;
  readonly profiles: RemoteProfiles;
  readonly runs: HardwareRuns;
}

/** What may be told with the end of a transaction of the hardware's. */
export type HardwareEnding = Pick<Ending, "reading" | "startSigned">;

/** The session machine of `ApartSessions`, and the record of what it says of transactions. */
export class ApartMachine {
  private readonly deps: ApartMachineDeps;

  constructor(deps: ApartMachineDeps) {
    this.deps = deps;
  }

  input(
    evse: EvseFacts,
    input: SessionInput,
    ending: HardwareEnding = {},
    onUnplug: TxPoints["onUnplug"] = this.deps.points().onUnplug,
  ): void {
    const { lifecycle, facts, runs } = this.deps;
    const points = { ...this.deps.points(), onUnplug, unasked: true };
    if (leftToSnapshot(facts, evse, input, points)) return;
    const before = evse.session;
    const { state, effects } = nextSession(before, input, points);
    evse.session = state;
    try {
      const happening = happeningOf(evse, before, input);
      const also = happening?.event.authorization && ((): void => this.recorded(evse));
      if (happening) lifecycle.happened(evse, { ...happening, also });
      for (const effect of effects) {
        if (effect.type === "begin") this.begin(evse, effect, input, state);
        // Its energy paused, say: what flows later would be nobody's.
        if (effect.type === "stopEnergy" && runs.has(evse)) runs.stop(evse, effect.reason);
        if (effect.type === "end")
          lifecycle.end(evse, {
            reason: effect.reason,
            token: effect.token,
            ...ending,
            event: eventOf(state, input),
          });
      }
    } catch (error) {
      evse.session = { ...before, plugged: state.plugged };
      this.unrecorded(evse, error);
    }
    facts.touch({ evse: evse.id });
  }

  /** What is not on the disk did not begin: no energy that nobody could bill. */
  unrecorded(evse: EvseFacts, error: unknown): void {
    const { logger, hardware, runs } = this.deps;
    logger.error("a transaction could not be recorded and does not begin", {
      evse: evse.id,
      error: errorText(error),
    });
    if (runs.has(evse)) hardware.tell("stopTransaction", { evse: evse.id, reason: "Other" });
  }

  /** That the hardware's transaction is recorded: to be called where it is, so that it is told again in vain. */
  remember(evse: EvseFacts): void {
    const { remembered, runs } = this.deps;
    const { id, hardwareSessionId } = evse;
    if (hardwareSessionId === null || !runs.hasBegun(evse)) return;
    if (!remembered.knows(id, hardwareSessionId)) remembered.remember(id, hardwareSessionId);
  }

  /** Leave to charge is in a transaction: written with it, or the next of that driver would begin with the profile of this one. */
  private recorded(evse: EvseFacts): void {
    this.remember(evse);
    this.deps.profiles.lapsed(evse.id);
  }

  private begin(
    evse: EvseFacts,
    { connector, authorization }: Extract<SessionEffect, { type: "begin" }>,
    input: SessionInput,
    state: SessionState,
  ): void {
    const { lifecycle, remembered, leaves } = this.deps;
    const how = beginOf(state, input, authorization);
    const now = leaves.begin(evse, (billed) => {
      const also = (): void => {
        if (authorization) this.recorded(evse);
        else this.remember(evse);
        remembered.met(evse.id, evse.hardwareSessionId);
        billed();
      };
      lifecycle.begin(evse, connector, authorization, { ...how, also });
    });
    if (now) lifecycle.read(evse, now);
  }
}
