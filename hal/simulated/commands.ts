import type { Place } from "../../src/model/evse.ts";
import type {
  ChargerCommandName,
  ChargerCommands,
  CommandReply,
  Done,
} from "../../src/ports/charger-commands.ts";
import type { Board } from "./board.ts";
import type { Display } from "./display.ts";
import type { Evse } from "./evse.ts";
import type { Owner } from "./owner.ts";
import { done, refused } from "./owner.ts";

/** A function for each command; each is called inside `Board.act`. */
export type CommandTable = {
  readonly [N in ChargerCommandName]: (
    params: ChargerCommands[N]["params"],
  ) => CommandReply<ChargerCommands[N]["result"]>;
};

const accepted: CommandReply<{ status: "Accepted" }> = { status: "ok", result: { status: "Accepted" } };
const unsupported = (): CommandReply<never> => ({ status: "unsupported" });

/** Makes connectors operative or not, tells it, and lets the owner of the session act on it. */
export function setOperative(board: Board, owner: Owner, place: Place, enabled: boolean): boolean {
  const found = board.connectorsAt(place);
  for (const { evse, connector } of found) {
    if (connector.enabled === enabled) continue;
    evse.change(() => {
      connector.enabled = enabled;
    });
    if (enabled) {
      if (connector.car) owner.enabled(evse, connector);
    } else if (evse.connectors.every((each) => !each.enabled) || evse.active === connector) {
      owner.disabled(evse);
    }
    board.outlet.emit({ type: enabled ? "enabled" : "disabled", ...connector.place });
  }
  return found.length > 0;
}

/**
 * @param restart begins a restart once the answer is out
 * @param restartEvse the same, of one EVSE
 */
export function commandTable(
  board: Board,
  owner: Owner,
  display: Display,
  restart: (reason: "SoftReset" | "HardReset") => void,
  restartEvse: (evse: Evse) => void,
): CommandTable {
  const at = (number: number, then: (evse: Evse) => CommandReply<Done>): CommandReply<Done> => {
    const evse = board.find(number);
    return evse ? then(evse) : refused(`there is no EVSE ${number}`);
  };
  const operative = (place: Place, enabled: boolean): CommandReply<Done> =>
    setOperative(board, owner, place, enabled) ? done : refused("there is no such connector");

  return {
    enable: (params) => operative(params, true),
    disable: (params) => operative(params, false),
    authorize: (params) =>
      at(params.evse, (evse) =>
        evse.connectors.some((connector) => connector.enabled)
          ? owner.authorize(evse, params)
          : refused("this EVSE is disabled"),
      ),
    deny: (params) => {
      display.denied(params.token);
      return done;
    },
    withdraw: ({ evse }) => at(evse, (found) => owner.withdraw(found)),
    pause: ({ evse }) => at(evse, (found) => owner.hold(found, true)),
    resume: ({ evse }) => at(evse, (found) => owner.hold(found, false)),
    stopTransaction: ({ evse, reason, keepLocked }) =>
      at(evse, (found) => owner.stopTransaction(found, reason, keepLocked === true)),
    unlock: (params) => {
      const [found] = board.connectorsAt(params);
      if (!found) return refused("there is no such connector");
      if (found.connector.cable === "attached") return unsupported();
      if (found.evse.active === found.connector) owner.unlocking(found.evse);
      found.evse.release();
      return found.connector.locked ? refused("the bolt did not move") : done;
    },
    setLimits: ({ schedules }) => {
      const unknown = schedules.find(({ evse }) => evse !== undefined && !board.find(evse));
      if (unknown) return refused(`there is no EVSE ${unknown.evse ?? 0}`);
      board.limits.set(schedules);
      for (const evse of board.evses) evse.change();
      return done;
    },
    reserve: (params) => {
      display.reserve(params.reservationId, params);
      return accepted;
    },
    cancelReservation: ({ reservationId }) =>
      display.cancelReservation(reservationId) ? done : refused("there is no such reservation"),
    reset: ({ type }) => {
      restart(type === "Soft" ? "SoftReset" : "HardReset");
      return done;
    },
    resetEvse: (params) =>
      at(params.evse, (evse) => {
        restartEvse(evse);
        return done;
      }),
    setTime: ({ wall }) => {
      display.setTime(wall);
      board.setTime(wall);
      return done;
    },
    setIndicator: (params) => {
      display.setIndicator(params);
      return done;
    },
    setSessionRules: (rules) => {
      owner.setSessionRules(rules);
      return done;
    },
    setPhaseRotation: ({ rotations }) => {
      display.setPhaseRotation(rotations);
      return done;
    },
    displayMessage: (params) => {
      display.show(params);
      return accepted;
    },
    mayReset: unsupported,
    checkReservation: unsupported,
    setMasterPassGroup: unsupported,
    setPlugAndCharge: unsupported,
    setEnergyTransferModes: unsupported,
    getDisplayMessages: unsupported,
    clearDisplayMessage: unsupported,
    sessionCost: unsupported,
    tariffMessage: unsupported,
    defaultPrice: unsupported,
    updateFirmware: unsupported,
    allowFirmwareInstallation: unsupported,
    uploadLogs: unsupported,
    dataTransfer: unsupported,
  };
}
