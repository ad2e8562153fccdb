import type { LimitUnit } from "../model/limit.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../ports/charger-commands.ts";
import type { Charger, ChargerListener, SessionOwner } from "../ports/charger.ts";
import type { StationNotice } from "../ports/station-notices.ts";

/**
 * A charger whose driver is loaded when it is started: the CSMS hears of the station before the hardware's driver has been
 * read from disk. Until then the hardware is simply not there.
 */
export class LazyCharger implements Charger {
  readonly sessionOwner: SessionOwner;
  private readonly load: () => Promise<Charger>;
  private charger: Charger | null = null;

  constructor(sessionOwner: SessionOwner, load: () => Promise<Charger>) {
    this.sessionOwner = sessionOwner;
    this.load = load;
  }

  get resetEndsStation(): boolean | undefined {
    return this.charger?.resetEndsStation;
  }

  get limits(): { readonly unit: LimitUnit; readonly horizonS: number } | undefined {
    return this.charger?.limits;
  }

  async start(listener: ChargerListener): Promise<void> {
    this.charger ??= await this.load();
    await this.charger.start(listener);
  }

  async command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    if (!this.charger) return { status: "offline", message: "the driver is not loaded yet" };
    return this.charger.command(name, params);
  }

  notice(notice: StationNotice): void {
    this.charger?.notice?.(notice);
  }

  async stop(): Promise<void> {
    await this.charger?.stop();
  }
}
