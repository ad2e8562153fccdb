import type { SessionOwner } from "../../src/ports/charger.ts";
import type { AskedCall, ReceivedCall } from "./csms.ts";
import type { Heard } from "./oracle.ts";
import type { TxPoints } from "./tx-points.ts";

/** What happened to the station from outside. Times are ms since the epoch. */
export interface Story {
  readonly owner: SessionOwner;
  readonly kills: readonly number[];
  /** What the CSMS asked. */
  readonly asked: readonly AskedCall[];
  /** The station knows the time: its timestamps can be compared with these. */
  readonly clock: boolean;
  readonly points: TxPoints;
}

/** What drivers and the CSMS's verdicts do, beside resets and power loss. */
const everyday: readonly (string | undefined)[] = [
  undefined,
  "Local",
  "Remote",
  "EVDisconnected",
  "DeAuthorized",
];
/** The longest a reset takes until all has ended (it waits 1 s, see the configuration), and a difference of clocks, ms. */
const resetMs = 3000;
const slackMs = 50;
/** A reset that was accepted, and that no kill forestalled, boots anew within this, ms. */
const bootMs = 10_000;

/** Whether each transaction ended for a reason that there was. */
export function judgeReasons(heard: Iterable<Heard>, story: Story): string[] {
  return [...heard].flatMap(({ transactionId, start, stop }) => {
    if (!stop) return [];
    const { reason } = stop.stop;
    const why = (text: string): string[] => [
      `transaction ${transactionId}: reason ${reason ?? "none"}, ${text}`,
    ];
    const at = Date.parse(stop.stop.timestamp);
    const began = start ? Date.parse(start.start.timestamp) : 0;
    // 2.0.1's ImmediateReset is of either kind: one that waited ends what began meanwhile.
    if (reason === "SoftReset" || reason === "HardReset" || reason === "ImmediateReset") {
      const due = resets(story.asked, reason).filter((each) => each.at <= stop.call.at);
      if (due.length === 0) return why("which nobody asked for");
      const fits = due.some((each) => at >= each.at - slackMs && at <= each.at + resetMs);
      return fits || !story.clock ? [] : why(`and no such reset shortly before ${stop.stop.timestamp}`);
    }
    if (reason === "PowerLoss") {
      if (story.owner === "charger") return why("and its hardware never lost power");
      const due = story.kills.filter((kill) => kill <= stop.call.at);
      if (due.length === 0) return why("before any kill");
      const fits = due.some((kill) => began <= kill + slackMs && at <= kill + slackMs);
      return fits || !story.clock ? [] : why(`and no kill after ${stop.stop.timestamp}`);
    }
    // Hardware that leaves sessions to the station may refuse to deliver energy.
    if (reason === "Other" && story.owner === "station") return [];
    // A token nobody plugged in for; a car that pauses, or may not go on.
    if (reason === "Timeout" && story.points.start.includes("Authorized")) return [];
    const paused = reason === "StoppedByEV" || reason === "Other";
    if (paused && story.points.stop.includes("EnergyTransfer")) return [];
    return everyday.includes(reason) ? [] : why("which nothing here brings about");
  });
}

/** Whether resets were taken, and those that were accepted and not forestalled carried out. */
export function judgeResets(
  { asked, kills }: Pick<Story, "asked" | "kills">,
  calls: readonly Pick<ReceivedCall, "action" | "at">[],
  now: number,
): string[] {
  const boots = calls.filter(({ action }) => action === "BootNotification").map(({ at }) => at);
  return [...resets(asked, "SoftReset"), ...resets(asked, "HardReset")].flatMap(({ at, answer }) => {
    const name = `the reset asked for at ${new Date(at).toISOString()}`;
    if (!answer) return [];
    // 2.0.1: once the last transaction has ended, and that may be long.
    if (answer.status === "Scheduled") return [];
    if (answer.status !== "Accepted") return [`${name} was answered ${answer.status}`];
    const until = answer.at + bootMs;
    const within = (time: number): boolean => time >= answer.at && time <= until;
    return kills.some(within) || boots.some(within) || now <= until ? [] : [`${name} was not carried out`];
  });
}

const resets = (
  asked: readonly AskedCall[],
  reason: "SoftReset" | "HardReset" | "ImmediateReset",
): AskedCall[] =>
  asked.filter(
    ({ action, payload }) =>
      action === "Reset" &&
      "type" in payload &&
      (reason === "ImmediateReset" || payload.type === (reason === "SoftReset" ? "Soft" : "Hard")),
  );
