import { z } from "zod";
import { jsonDataTransfer, type Station } from "../../src/app/index.ts";

/** Sent by our back office. */
const tariff = jsonDataTransfer(
  "com.example",
  "Tariff",
  z.object({ currency: z.string().length(3), perKwh: z.number() }),
);

/** Sent by our station. */
const door = jsonDataTransfer("com.example", "Door", z.object({ open: z.boolean() }));

/** Gives a station what only our chargers have: a price display, a door, and a modem that cannot be hurried. */
export function equip(station: Station, show: (text: string) => void): { doorMoved(open: boolean): void } {
  // The handler gets the decoded value; data that does not fit is Rejected, and the log says why.
  station.onDataTransfer(tariff, ({ currency, perKwh }) => {
    show(`${perKwh.toFixed(2)} ${currency}/kWh`);
    return { status: "Accepted" };
  });

  // Why a change must not be made, or null. The CSMS gets Rejected, and the log the reason.
  station.addVeto("HeartbeatInterval", ({ to }) => (Number(to) < 10 ? "our modem needs 10 s" : null));
  station.onChange("LightIntensity", (value) => show(`light ${value ?? "off"}`));

  return {
    doorMoved: (open) => {
      void station.sendDataTransfer(door, { open }).then((answer) => {
        if (answer === "offline") show("nobody was told of the door");
      });
    },
  };
}
