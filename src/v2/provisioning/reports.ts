import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { ReportedVariable } from "../../device-model/variable-access.ts";
import type { StationTime } from "../../station/station-time.ts";
import type { KeptMessages } from "../kept-messages.ts";
import { notifyReports } from "./notify-report.ts";

/** Reports that may wait for their turn, the one that is being sent included. */
const mostReports = 4;
/** Variables in one message: about 30 kB, which any CSMS takes. */
const itemsPerMessage = 100;

export interface ReportsDeps {
  readonly kept: Pick<KeptMessages, "add">;
  readonly time: Pick<StationTime, "wall">;
  readonly settings: Pick<Settings, "get">;
}

/** Reports of the device model (B07, B08): one after the other, in the order they were asked for. */
export class Reports {
  private readonly deps: ReportsDeps;
  private waiting = 0;

  constructor(deps: ReportsDeps) {
    this.deps = deps;
  }

  /** Too many wait: none can be taken now (B07.FR.13, B08.FR.16). */
  get busy(): boolean {
    return this.waiting >= mostReports;
  }

  /** Sends what these variables are now. */
  send(requestId: number, variables: readonly ReportedVariable[]): void {
    const { kept, time, settings } = this.deps;
    const bounds = { items: itemsPerMessage, bytes: settings.get(InternalCtrlr.MaxMessageSize) };
    const generatedAt = new Date(time.wall()).toISOString();
    const messages = notifyReports(requestId, generatedAt, variables, bounds);
    this.waiting += 1;
    void Promise.all(messages.map((message) => kept.add(message))).finally(() => {
      this.waiting -= 1;
    });
  }
}
