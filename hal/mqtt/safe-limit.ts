import type { Logger } from "../../src/kernel/logger.ts";
import type { LimitSchedule } from "../../src/model/limit.ts";
import type { Charger } from "../../src/ports/charger.ts";

/** What the board does about limits while no station is there to set them. */
export class SafeLimit {
  private readonly charger: Charger;
  private readonly logger: Logger;
  /** What the station set last, by EVSE; 0: the whole station. */
  private readonly given = new Map<number, LimitSchedule>();
  private applied: readonly number[] = [];

  constructor(charger: Charger, logger: Logger) {
    this.charger = charger;
    this.logger = logger;
  }

  /** The station set these: they hold again when it is back. */
  remember(schedules: readonly LimitSchedule[]): void {
    for (const schedule of schedules) this.given.set(schedule.evse ?? 0, schedule);
  }

  /**
   * The station is gone: no EVSE draws more than `limitA`, nor more than it was told, which may be its share of the station's limit.
   * The limit of the whole station stays beside it.
   */
  async apply(limitA: number, evses: readonly number[]): Promise<void> {
    if (this.applied.length > 0) return;
    this.applied = evses;
    this.logger.warn(`no station: each EVSE is held to ${limitA} A until one is back`);
    await this.set(evses.map((evse) => lower(evse, this.given.get(evse), limitA)));
  }

  /** The station is back: what it had set holds again; a schedule without periods lifts a limit. */
  async lift(): Promise<void> {
    if (this.applied.length === 0) return;
    const schedules = this.applied.map(
      (evse): LimitSchedule => this.given.get(evse) ?? { evse, unit: "A", periods: [] },
    );
    this.applied = [];
    this.logger.info("the station is back: its limits hold again");
    await this.set(schedules);
  }

  private async set(schedules: readonly LimitSchedule[]): Promise<void> {
    const reply = await this.charger.command("setLimits", { schedules });
    if (reply.status !== "ok")
      this.logger.error(`the board could not set its limits: ${reply.status}`, { message: reply.message });
  }
}

/** What an EVSE was told, held to `limitA`. In W only nothing at all is surely less. */
function lower(evse: number, given: LimitSchedule | undefined, limitA: number): LimitSchedule {
  const held = (limit: number): number =>
    given?.unit === "A" ? Math.min(limit, limitA) : limit > 0 ? limitA : 0;
  const periods = given?.periods.map((period) => ({ ...period, limit: held(period.limit) })) ?? [];
  return { evse, unit: "A", periods: periods.length > 0 ? periods : [{ start: 0, limit: limitA }] };
}
