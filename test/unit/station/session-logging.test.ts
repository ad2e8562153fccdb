import { describe, expect, it } from "vitest";
import { silentLogger } from "../../../src/kernel/logger.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../../src/ports/charger-events.ts";
import type { SessionOwner } from "../../../src/ports/charger.ts";
import { SessionLogging } from "../../../src/station/session-logging.ts";
import { StationFacts } from "../../../src/station/station-facts.ts";

const place = { evse: 1, connector: 1 };
const path = "/logs/a";
const plugged: ChargerEvent = { type: "plugged", ...place, loggingPath: path };
const unplugged: ChargerEvent = { type: "unplugged", ...place };
const started = (sessionId: string, loggingPath = path): ChargerEvent => ({
  ...{ type: "sessionStarted", ...place, sessionId, reason: "EVConnected", loggingPath },
});
const finished = (sessionId: string): ChargerEvent => ({ type: "sessionFinished", ...place, sessionId });
const online = (
  cable: "plugged" | "left" | "none",
  sessions?: ChargerSnapshot["sessions"],
): ChargerEvent => ({
  type: "online",
  snapshot: {
    connectors: [
      {
        ...place,
        plugged: cable === "plugged",
        cableInSocket: cable === "left",
        enabled: true,
        chargingState: "Idle",
      },
    ],
    errors: [],
    sessions,
    info: { balances: false, supports: [] },
  },
});

/** What is told of these events. */
function told(owner: SessionOwner, events: readonly ChargerEvent[]): string[] {
  const story: string[] = [];
  const logging = new SessionLogging(owner, new StationFacts([place], silentLogger), silentLogger);
  logging.told.on((event) =>
    story.push(event.type === "begins" ? `${event.session} in ${event.path}` : `${event.session} ends`),
  );
  for (const event of events) logging.heard(event);
  return story;
}

describe("where sessions are logged", () => {
  const cable = "EVSE 1 connector 1";
  it.each<[string, ChargerEvent[], string[]]>([
    ["from plug to unplug", [plugged, unplugged], [`${cable} in ${path}`, `${cable} ends`]],
    [
      "not over while the cable is in",
      [plugged, { ...unplugged, cableInSocket: true }],
      [`${cable} in ${path}`],
    ],
    ["none without a folder", [{ type: "plugged", ...place }], []],
    ["none at a place the configuration does not have", [{ ...plugged, evse: 7 }], []],
    ["none of the hardware's own", [started("s")], []],
    [
      "over when the hardware comes back without the car",
      [plugged, online("none")],
      [`${cable} in ${path}`, `${cable} ends`],
    ],
    ["not over when it comes back with it", [plugged, online("plugged")], [`${cable} in ${path}`]],
    ["nor with the cable", [plugged, online("left")], [`${cable} in ${path}`]],
    ["over though an earlier life began it", [unplugged], [`${cable} ends`]],
  ])("the station's own: %s", (_name, events, story) => {
    expect(told("station", events)).toEqual(story);
  });

  const begun = ["EVSE 1 ends", `EVSE 1 in ${path}`];
  it.each<[string, ChargerEvent[], string[]]>([
    ["from sessionStarted to sessionFinished", [started("s"), finished("s")], [...begun, "EVSE 1 ends"]],
    ["not by the cable", [plugged, started("s"), unplugged], begun],
    ["told twice", [started("s"), started("s")], [...begun, `EVSE 1 in ${path}`]],
    ["the next one ends one that was never finished", [started("s"), started("t")], [...begun, ...begun]],
    [
      "one that ended late does not end the next",
      [started("s"), started("t"), finished("s")],
      [...begun, ...begun],
    ],
    ["over though an earlier life began it", [finished("s")], ["EVSE 1 ends"]],
    [
      "over when the hardware comes back without it",
      [started("s"), online("none", [])],
      [...begun, "EVSE 1 ends"],
    ],
    [
      "and with another one",
      [started("s"), online("plugged", [{ evse: 1, sessionId: "t" }])],
      [...begun, "EVSE 1 ends"],
    ],
    ["not over when it still has it", [started("s"), online("none", [{ evse: 1, sessionId: "s" }])], begun],
    ["nor while the cable of a finished one is in", [started("s"), online("plugged", [])], begun],
    ["nor when it does not say", [started("s"), online("none")], begun],
  ])("the hardware's: %s", (_name, events, story) => {
    expect(told("charger", events)).toEqual(story);
  });
});
