import { describe, it } from "vitest";
import { firstRegisterWh } from "../bookkeeper.ts";
import type { CertificationOptions } from "../certification.ts";
import { owners, Rig } from "../rig.ts";
import { Bookkeeper2 } from "./bookkeeper.ts";
import { chargerOwnedVariables, usualVariables } from "./settings.ts";
import { Sessions2 } from "./sessions.ts";

/**
 * A case of Part 6 of OCPP 2.0.1, by its id: the steps drive the public station between a scripted CSMS and a simulated charger, and
 * every message of the station has to be named by a step. At the end nothing may be left unread, then or a minute later, and the
 * `Bookkeeper2` looks through all of it. A case that sets start or stop points is of a station that owns its sessions.
 */
export function certify201(
  id: string,
  options: CertificationOptions,
  steps: (tester: Sessions2) => Promise<void>,
): void {
  const { setting, ...given } = options;
  const modes = given.owners ?? (setsPoints(given.variables) ? (["station"] as const) : owners);
  describe(`${id}${setting === undefined ? "" : ` (${setting})`}`, () => {
    it.each(modes)("sessions owned by the %s", async (sessionOwner) => {
      const evses = given.charger?.evses ?? [{ connectors: [{}] }, { connectors: [{}] }];
      const metered = evses.map((evse) => ({ ...evse, meterStartWh: firstRegisterWh }));
      const usual = sessionOwner === "charger" ? chargerOwnedVariables : usualVariables;
      const variables = { ...usual, ...given.variables };
      const rig = new Rig({
        ...given,
        variables,
        version: "2.0.1",
        sessionOwner,
        charger: { ...given.charger, evses: metered },
      });
      const tester = new Sessions2(rig, variables);
      await steps(tester);
      await tester.quiet(60);
      new Bookkeeper2(rig).audit();
    });
  });
}

const setsPoints = (variables: Readonly<Record<string, string>> = {}): boolean =>
  "TxCtrlr/TxStartPoint" in variables || "TxCtrlr/TxStopPoint" in variables;
