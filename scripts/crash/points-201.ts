import type { TransactionEventRequest } from "../../src/messages/v201/types.ts";
import type { TxPoint, TxPoints } from "./tx-points.ts";

type Trigger = TransactionEventRequest["triggerReason"];

/** Whether a token with this trigger gives leave to charge; others name who ended it. */
export const isGrant = (trigger: string): boolean => trigger === "Authorized" || trigger === "RemoteStart";

/** What the events of a transaction have told of its session so far. */
interface Facts {
  readonly plugged: boolean;
  readonly authorized: boolean;
  readonly charging: boolean;
}

/** Events that end leave to charge, and no more than that. */
const revoking: ReadonlySet<Trigger> = new Set<Trigger>(["StopAuthorized", "RemoteStop", "Deauthorized"]);
/** What ends leave to charge, among others. */
const ending: ReadonlySet<Trigger> = new Set<Trigger>([
  ...revoking,
  "EVCommunicationLost",
  "AbnormalCondition",
]);
/** Ends of whatever runs (B12.FR.04, E03.FR.05, E06.FR.16). */
const forced: ReadonlySet<Trigger> = new Set<Trigger>(["ResetCommand", "EVConnectTimeout"]);

/** The token an event gives leave to charge to. */
export function grantedTo({
  eventType,
  triggerReason,
  idToken,
}: TransactionEventRequest): string | undefined {
  return eventType === "Started" || isGrant(triggerReason) ? idToken?.idToken : undefined;
}

function holds(point: TxPoint, { plugged, authorized, charging }: Facts): boolean {
  switch (point) {
    case "EVConnected":
      return plugged;
    case "Authorized":
      return authorized;
    case "PowerPathClosed":
      return plugged && authorized;
    case "EnergyTransfer":
      return charging;
  }
}

/** Whether a transaction began at one of its start points (E01), ended as one of its stop points was lost (E06), and not later. */
export function judgePoints(events: readonly TransactionEventRequest[], points: TxPoints): string[] {
  const problems: string[] = [];
  let facts: Facts = { plugged: false, authorized: false, charging: false };
  for (const event of events) {
    const { eventType, seqNo, triggerReason: trigger } = event;
    const { chargingState, stoppedReason = "Local" } = event.transactionInfo;
    const name = `${eventType} ${seqNo} (${trigger}, ${chargingState ?? "no state"})`;
    const before = facts;
    facts = factsAfter(before, event);
    if (eventType === "Started" && !points.start.some((point) => holds(point, facts)))
      problems.push(`${name}: it began at none of ${points.start.join()}`);
    if (eventType === "Updated") {
      const lost = points.stop.filter((point) => isLost(point, before, event, facts));
      if (lost.length > 0) problems.push(`${name}: ${lost.join()} was lost, and it goes on`);
    }
    if (eventType === "Ended" && !points.stop.some((point) => mayEnd(point, event)) && !isForced(event))
      problems.push(`${name}, ${stoppedReason}: it ended, and none of ${points.stop.join()} was lost`);
  }
  return problems;
}

function factsAfter(before: Facts, event: TransactionEventRequest): Facts {
  const { triggerReason: trigger } = event;
  const { chargingState } = event.transactionInfo;
  const gone = trigger === "EVCommunicationLost" || trigger === "EVConnectTimeout";
  return {
    plugged: chargingState === undefined ? before.plugged : chargingState !== "Idle",
    authorized: grantedTo(event) !== undefined || (before.authorized && !revoking.has(trigger) && !gone),
    charging: chargingState === undefined ? before.charging : chargingState === "Charging",
  };
}

/** Of energy only the hardware knows: that leave to charge ended says nothing of what flows. */
function isLost(point: TxPoint, before: Facts, { triggerReason }: TransactionEventRequest, facts: Facts) {
  if (point === "EnergyTransfer" && triggerReason !== "ChargingStateChanged") return false;
  return holds(point, before) && !holds(point, facts);
}

function mayEnd(point: TxPoint, { triggerReason, transactionInfo }: TransactionEventRequest): boolean {
  if (point === "EVConnected") return transactionInfo.chargingState === "Idle";
  if (point === "EnergyTransfer") return transactionInfo.chargingState !== "Charging";
  return ending.has(triggerReason);
}

/** Whether it ends whatever its stop points are; of one that was interrupted by a loss of power nobody saw the end. */
const isForced = ({ triggerReason, transactionInfo }: TransactionEventRequest): boolean =>
  forced.has(triggerReason) || transactionInfo.stoppedReason === "PowerLoss";
