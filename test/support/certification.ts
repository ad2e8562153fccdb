import { describe, it } from "vitest";
import type { SessionOwner } from "../../src/ports/charger.ts";
import { Bookkeeper, firstRegisterWh } from "./bookkeeper.ts";
import { owners, Rig, type RigOptions } from "./rig.ts";
import { Tester } from "./tester.ts";

export interface CertificationOptions extends RigOptions {
  /** Who may own the session; both, unless the case is of one only (say why beside it). */
  readonly owners?: readonly SessionOwner[];
  /** How the tool is set, for a case that is played with several settings. */
  readonly setting?: string;
}

/**
 * A case of the certification tool for OCPP 1.6, by its id: the steps drive the public station between a scripted CSMS and
 * a simulated charger, and every message of the station has to be named by a step. At the end nothing may be left unread,
 * then or a minute later, and the `Bookkeeper` looks through all of it.
 */
export function certify(
  id: string,
  title: string,
  options: CertificationOptions,
  steps: (tester: Tester) => Promise<void>,
): void {
  const { owners: modes = owners, setting, ...rig } = options;
  describe(`${id} ${title}${setting === undefined ? "" : ` (${setting})`}`, () => {
    it.each(modes)("sessions owned by the %s", async (sessionOwner) => {
      const evses = rig.charger?.evses ?? [{ connectors: [{}] }, { connectors: [{}] }];
      const metered = evses.map((evse) => ({ ...evse, meterStartWh: firstRegisterWh }));
      const tester = new Tester(
        new Rig({ ...rig, sessionOwner, charger: { ...rig.charger, evses: metered } }),
      );
      await steps(tester);
      await tester.quiet(60);
      new Bookkeeper(tester.rig).audit();
    });
  });
}
