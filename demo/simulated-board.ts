import type { Controls } from "../hal/simulated/controls.ts";
import type { DemoBoard, Gauge } from "./board.ts";

/** What each EVSE of the demo's charger can give, A per phase. */
export const fullA = 32;

/** The simulated charger in the hands of the demo's driver; `evses` counts from 1. */
export function boardOf(controls: Controls, evses: readonly number[]): DemoBoard {
  const faults = new Map<number, string>();
  return {
    evses,
    plug: (evse) => void controls.plug(evse),
    unplug: (evse) => void controls.unplug(evse),
    present: (idTag, evse) => controls.presentToken({ value: idTag, type: "ISO14443" }, evse),
    raiseFault: (evse) => {
      if (faults.has(evse)) return;
      const fault = { evse, connector: 1, message: "raised by hand in the demo" };
      faults.set(evse, controls.raiseError("evse_board_support/MREC6UnderVoltage", fault));
    },
    clearFault: (evse) => {
      const id = faults.get(evse);
      faults.delete(evse);
      if (id !== undefined) controls.clearError(id);
    },
    faulted: (evse) => faults.has(evse),
    gauge: (evse): Gauge => {
      const { powerW, energyWh, offeredA, connectors } = controls.evse(evse);
      const car = connectors.find((connector) => connector.car !== null)?.car ?? null;
      return {
        powerW,
        energyWh,
        socPercent: car?.socPercent ?? null,
        plugged: car !== null,
        currentA: car?.currentA ?? 0,
        offeredA,
        fullA,
      };
    },
  };
}
