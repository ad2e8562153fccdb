import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { ReportedVariable } from "../../device-model/variable-access.ts";
import type { StationTime } from "../../station/station-time.ts";
import { AskedReports, mostReports } from "../asked-reports.ts";
import type { KeptMessages } from "../kept-messages.ts";
import { notifyReports } from "./notify-report.ts";

/** Variables in one message: about 30 kB, which any CSMS takes. */
const itemsPerMessage = 100;

export interface ReportsDeps {
  readonly kept: Pick<KeptMessages, "tell">;
  readonly time: Pick<StationTime, "wall">;
  readonly settings: Pick<Settings, "get">;
}

/** Reports of the device model (B07, B08): one after the other, in the order they were asked for. */
export class Reports {
  private readonly deps: ReportsDeps;
  private readonly asked: AskedReports;

  constructor(deps: ReportsDeps) {
    this.deps = deps;
    this.asked = new AskedReports(deps.kept, mostReports.deviceModel);
  }

  /** Too many wait: none can be taken now (B07.FR.13, B08.FR.16). */
  get busy(): boolean {
    return this.asked.busy;
  }

  /** Sends what these variables are now. */
  send(requestId: number, variables: readonly ReportedVariable[]): void {
    const { time, settings } = this.deps;
    const bounds = { items: itemsPerMessage, bytes: settings.get(InternalCtrlr.MaxMessageSize) };
    const generatedAt = new Date(time.wall()).toISOString();
    this.asked.send(notifyReports(requestId, generatedAt, variables, bounds));
  }
}
