import type { LimitUnit } from "../model/limit.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../ports/charger-commands.ts";
import type { ChargerEvent } from "../ports/charger-events.ts";
import type { Charger, ChargerListener, SessionOwner } from "../ports/charger.ts";
import type { StationNotice } from "../ports/station-notices.ts";

/** The word of 2.x for a station that began again without its hardware. */
const resumedReason = "ApplicationReset";

const bootedAs = (event: ChargerEvent, bootReason: string): ChargerEvent => {
  if (event.type !== "online") return event;
  const { snapshot } = event;
  return { ...event, snapshot: { ...snapshot, info: { ...snapshot.info, bootReason } } };
};

/**
 * The hardware as one life of the station sees it. What a life that is over was still about to do (a reset that waited, say)
 * reaches the hardware no more: a later life may be using it.
 */
export class LifeCharger implements Charger {
  private readonly charger: Charger;
  private readonly resumed: boolean;
  private over = false;

  /** `resumed`: the life follows a pause of the station, of which the hardware knows nothing. */
  constructor(charger: Charger, resumed: boolean) {
    this.charger = charger;
    this.resumed = resumed;
  }

  get sessionOwner(): SessionOwner {
    return this.charger.sessionOwner;
  }

  get resetEndsStation(): boolean | undefined {
    return this.charger.resetEndsStation;
  }

  get limits(): { readonly unit: LimitUnit; readonly horizonS: number } | undefined {
    return this.charger.limits;
  }

  async start(listener: ChargerListener): Promise<void> {
    let fresh = this.resumed;
    await this.charger.start({
      event: (event) => {
        if (this.over) return;
        const first = fresh && event.type === "online";
        if (first) fresh = false;
        listener.event(first ? bootedAs(event, resumedReason) : event);
      },
      request: (name, params) => listener.request(name, params),
    });
  }

  async command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    if (this.over) return { status: "offline", message: "the station has stopped or begun anew" };
    return this.charger.command(name, params);
  }

  notice(notice: StationNotice): void {
    if (!this.over) this.charger.notice?.(notice);
  }

  async stop(): Promise<void> {
    try {
      await this.charger.stop();
    } finally {
      this.over = true;
    }
  }
}
