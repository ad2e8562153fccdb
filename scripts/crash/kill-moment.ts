import { existsSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import type { ChargerEvent } from "../../src/ports/charger-events.ts";
import type { AskedCall, RecordingCsms } from "./csms.ts";
import type { Dice } from "./dice.ts";
import type { Drivers } from "./drivers.ts";
import type { Garage } from "./garage.ts";
import { noHooks } from "./garage.ts";
import { aimAtReset } from "./kill-reset.ts";
import { isTransactional } from "./usual-gate.ts";

export const killKinds = [
  "start-up",
  "any instant",
  "message unanswered",
  "message just answered",
  "energy allowed",
  "hardware event",
  "database write",
  "outbox drain",
  "offline",
  "reset",
  "profile",
] as const;
export type KillKind = (typeof killKinds)[number];

/** What a kill can be aimed at. */
export interface Range {
  readonly csms: RecordingCsms;
  readonly garage: Garage;
  readonly drivers: Drivers;
  readonly databasePath: string;
}

/** A kill that waits for its moment. */
export interface Aim {
  /** In words, for the evidence. */
  readonly text: string;
  /** Forgets about it. */
  disarm(): void;
}

/** However long a moment does not come, the process is killed after this, ms; a reset takes its time. */
const patienceMs = 3000;
const resetPatienceMs = 5000;

const messages = [
  "StartTransaction",
  "StartTransaction",
  "StopTransaction",
  "StopTransaction",
  "MeterValues",
  "Authorize",
  "StatusNotification",
  "BootNotification",
] as const;

/** Waits for a moment of the given kind, and strikes. Call it as the process is started. */
export function aim(kind: KillKind, dice: Dice, range: Range, strike: () => void): Aim {
  const timers = new Set<NodeJS.Timeout>();
  const { csms, garage, drivers } = range;
  const usual = csms.gate;
  let close = (): void => undefined;
  const after = (ms: number, act: () => void): void => void timers.add(setTimeout(act, ms));
  /** At once, or within the next few ms: so the instants in between are met too. */
  const soon = dice.chance(0.5) ? strike : (ms = dice.int(0, 8)) => after(ms, strike);
  const armed = (text: string): Aim => ({
    text,
    disarm: () => {
      for (const timer of timers) clearTimeout(timer);
      csms.gate = usual;
      garage.hooks = noHooks;
      csms.onAnswer = () => undefined;
      csms.onAsk = () => undefined;
      garage.acksLost = false;
      drivers.hurried = false;
      drivers.network = true;
      close();
    },
  });
  after(kind === "reset" ? resetPatienceMs : patienceMs, strike);

  switch (kind) {
    case "start-up": {
      const ms = dice.int(5, 260);
      after(ms, strike);
      return armed(`${ms} ms after the start`);
    }
    case "any instant": {
      const ms = dice.int(250, 2600);
      after(ms, strike);
      return armed(`${ms} ms after the start`);
    }
    case "message unanswered":
    case "message just answered": {
      const [first, ...others] = messages;
      const action = dice.pick<string>(first, ...others);
      let left = action === "BootNotification" ? 1 : dice.int(1, 2);
      csms.restore();
      csms.gate = (call, answer) => {
        if (csms.wire.nameOf(call) !== action || --left > 0) {
          usual(call, answer);
          return;
        }
        if (kind === "message just answered") answer("result");
        soon();
      };
      return armed(`${kind}: ${action} no. ${left}`);
    }
    case "energy allowed": {
      if (garage.sessionOwner === "charger") {
        const request = dice.pick("validateToken", "mayStart");
        garage.hooks = { ...noHooks, request: (name) => (name === request ? soon() : undefined) };
        return armed(`the hardware asks ${request}`);
      }
      const when = dice.pick("beforeCommand", "afterCommand");
      garage.hooks = {
        ...noHooks,
        [when]: (name: string) => {
          if (name === "authorize") soon();
        },
      };
      return armed(`${when} authorize`);
    }
    case "hardware event": {
      const type = dice.pick(
        "plugged",
        "unplugged",
        "stopPressed",
        "chargingState",
        "meterValue",
        ...ownersEvents(garage),
      );
      const ms = dice.int(0, 25);
      const unacknowledged = dice.chance(0.5);
      // What the whole life took may be told again: then the broker died with the station.
      garage.acksLost = dice.chance(0.25);
      garage.hooks = {
        ...noHooks,
        event: (happened) => {
          if (happened !== type) return;
          garage.acksLost ||= unacknowledged;
          after(ms, strike);
        },
      };
      const lost = garage.acksLost ? ", nothing acknowledged" : unacknowledged ? ", not acknowledged" : "";
      return armed(`${ms} ms after ${type}${lost}`);
    }
    case "database write": {
      let left = dice.int(1, 120);
      // The main file is written in checkpoints only: the second write to it is the middle of one.
      const checkpoint = dice.chance(0.25);
      if (checkpoint) left = dice.int(1, 3);
      const name = basename(range.databasePath) + (checkpoint ? "" : "-wal");
      const folder = dirname(range.databasePath);
      if (existsSync(folder)) {
        const watcher = watch(folder, (_, file) => {
          if (file === name && --left === 0) strike();
        });
        close = () => watcher.close();
      }
      return armed(`at write no. ${left} to ${name}`);
    }
    case "outbox drain": {
      const offlineMs = dice.int(900, 2000);
      let left = dice.int(1, 15);
      const answered = dice.chance(0.5);
      const text = `${offlineMs} ms offline, then message no. ${left} of the drain${answered ? ", answered" : ""}`;
      csms.cut();
      drivers.hurried = true;
      drivers.network = false;
      after(offlineMs, () => {
        drivers.hurried = false;
        drivers.network = true;
        csms.restore();
      });
      csms.gate = (call, answer) => {
        if (!isTransactional(call) || --left > 0) {
          answer("result");
          return;
        }
        if (answered) answer("result");
        soon();
      };
      return armed(text);
    }
    case "offline": {
      // The CSMS is away for the whole life, and maybe for the next one.
      csms.cut();
      drivers.network = false;
      drivers.hurried = dice.chance(0.5);
      const type = dice.pick("plugged", "unplugged", "stopPressed", "chargingState", ...ownersEvents(garage));
      let left = dice.int(1, 8);
      garage.hooks = {
        ...noHooks,
        event: (happened) => {
          if (happened === type && --left === 0) soon();
        },
      };
      return armed(`offline, at ${type} no. ${left}`);
    }
    case "profile": {
      // As a charging profile is set, cleared or brought along by a remote start, or just after the answer.
      const answered = dice.chance(0.5);
      const action = dice.pick(
        "SetChargingProfile",
        "SetChargingProfile",
        "ClearChargingProfile",
        "RemoteStartTransaction",
      );
      let left = dice.int(1, 5);
      const heard = ({ action: happened }: AskedCall): void => {
        if (happened === action && --left === 0) soon();
      };
      csms.restore();
      if (answered) csms.onAnswer = heard;
      else csms.onAsk = heard;
      return armed(`${action} no. ${left}, ${answered ? "answered" : "asked"}`);
    }
    case "reset":
      return armed(aimAtReset({ dice, csms, garage, drivers, after, soon }));
  }
}

/** Events only hardware has that does, or does not, own its sessions. */
const ownersEvents = ({ sessionOwner }: Garage): ChargerEvent["type"][] =>
  sessionOwner === "station"
    ? ["tokenPresented"]
    : ["sessionStarted", "transactionStarted", "transactionFinished", "sessionFinished"];
