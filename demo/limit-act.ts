import type { Clock } from "../src/kernel/clock.ts";
import type { CallOutcome } from "../src/model/rpc.ts";
import type { DemoMessage } from "./messages.ts";
import { sample } from "./register.ts";
import type { CsmsCall, Story } from "./story.ts";
import type { Watch } from "./watch.ts";

interface LimitAct {
  readonly clock: Clock;
  readonly watch: Watch;
  readonly csms: { call(station: string, action: string, payload: object): Promise<CallOutcome> };
  readonly station: string;
  readonly connectorId: number;
  readonly transactionId: string;
  readonly story: Story;
  /** What the car draws without a limit, A per phase. */
  readonly fullA: number;
  readonly tell: (text: string) => void;
  readonly pause: () => Promise<void>;
}

const profileId = 1;
/** A, then A after so many s. */
const low = 10;
const middle = 16;
const stepS = 6;
/** Three phases of 230 V. */
const wattsPerAmp = 690;
/** A power so close to that of a current is that current. */
const tolerance = 0.03;

/**
 * The CSMS lowers the limit of the running transaction, raises it by the same profile, and clears it. Each is over when the
 * meter values the CSMS gets say so.
 */
export async function playLimit(act: LimitAct): Promise<void> {
  const { clock, watch, csms, station, story, connectorId, transactionId, fullA, tell, pause } = act;
  const send = ({ action, payload }: CsmsCall): void => void csms.call(station, action, payload);
  const drawn = (amps: number): Promise<void> =>
    watch.until(
      `${story.meterAction === "MeterValues" ? "MeterValues" : "a meter value"} at ${amps} A`,
      (message) => {
        const watts = powerOf(message, story);
        return watts !== null && Math.abs(watts / (amps * wattsPerAmp) - 1) < tolerance;
      },
    );

  tell(`The CSMS limits the transaction to ${low} A, and to ${middle} A after ${stepS} s`);
  const steps = [
    { startPeriod: 0, limit: low },
    { startPeriod: stepS, limit: middle },
  ];
  const wish = { connectorId, profileId, purpose: "TxProfile", transactionId, steps } as const;
  send(story.setLimit({ ...wish, wall: clock.wall() }));
  await watch.until("the answer on SetChargingProfile", (m) => accepted(m, "SetChargingProfile"));
  await drawn(low);
  await drawn(middle);
  await pause();

  tell("The CSMS clears the limit");
  send(story.clearLimit(profileId));
  await watch.until("the answer on ClearChargingProfile", (m) => accepted(m, "ClearChargingProfile"));
  await drawn(fullA);
}

function powerOf(message: DemoMessage, { meterAction }: Story): number | null {
  if (message.kind !== "call" || message.action !== meterAction) return null;
  return sample(message.payload, "Power.Active.Import");
}

function accepted({ kind, action, payload }: DemoMessage, wanted: string): boolean {
  return (
    kind === "result" &&
    action === wanted &&
    typeof payload === "object" &&
    payload !== null &&
    "status" in payload &&
    payload.status === "Accepted"
  );
}
