import { describe, expect, it } from "vitest";
import { listenForCertificates } from "../../../../../hal/everest/commands/iso15118.ts";
import type { Connection } from "../../../../../hal/everest/protocol/everest-module.ts";
import type { ChargerRequestName, ChargerRequests } from "../../../../../src/ports/charger-requests.ts";
import { connectionTo } from "../../../../support/everest/fake-module.ts";
import { managers, rig, type Rig } from "./rig.ts";

const request = {
  exi_request: "AAEC",
  iso15118_schema_version: "urn:iso:15118:2:2013:MsgDef",
  certificate_action: "Install",
};
const topic = "iso1/extensions/iso15118_certificate_request";

type Answers = { readonly [N in ChargerRequestName]?: ChargerRequests[N]["result"] };

interface Listening extends Rig {
  readonly asked: unknown[];
}

/** @param getCertificate what the station answers; left out: it is not there */
function listening(
  getCertificate?: ChargerRequests["getCertificate"]["result"],
  extra: Partial<Pick<Connection, "index" | "mapping">> = {},
): Listening {
  const extensions = connectionTo("extensions_15118", "iso1", "extensions", extra);
  const at = rig({ connections: [...managers, extensions] });
  const answers: Answers = getCertificate ? { getCertificate } : {};
  const asked: unknown[] = [];
  listenForCertificates({
    ...at.context,
    request: async (name, params) => {
      asked.push([name, params]);
      return answers[name] ?? null;
    },
  });
  return { ...at, asked };
}

describe("a contract certificate", () => {
  it("is asked of the station, and handed back to who wanted it", async () => {
    const at = listening({ status: "Accepted", exiResponse: "BBBB" }, { mapping: { evse: 2 } });
    at.module.hear(topic, request);
    await at.clock.flush();
    expect(at.asked).toEqual([
      [
        "getCertificate",
        {
          evse: 2,
          exiRequest: "AAEC",
          schemaVersion: "urn:iso:15118:2:2013:MsgDef",
          action: "Install",
        },
      ],
    ]);
    expect(at.module.calls).toEqual([
      {
        to: "iso1/extensions",
        command: "set_get_certificate_response",
        args: {
          certificate_response: {
            status: "Accepted",
            certificate_action: "Install",
            exi_response: "BBBB",
          },
        },
      },
    ]);
  });

  it.each([
    ["the station is not there", undefined],
    ["the CSMS has none", { status: "Failed" }],
    ["there is none after all", { status: "Accepted" }],
    ["it is too long", { status: "Accepted", exiResponse: "B".repeat(5601) }],
  ] as const)("%s: the car hears that it failed", async (_, answer) => {
    const at = listening(answer);
    at.module.hear(topic, { ...request, certificate_action: "Update" });
    await at.clock.flush();
    expect(at.module.calls.map(({ args }) => args)).toEqual([
      { certificate_response: { status: "Failed", certificate_action: "Update" } },
    ]);
  });

  it.each([
    [{ mapping: { evse: 3 } }, 3],
    [{ mapping: { evse: 3, connector: 1 }, index: 1 }, 3],
    [{ index: 1 }, 2],
    [{ index: 7 }, 1],
    [{ mapping: { evse: 0 } }, 1],
  ])("%o is of EVSE %d", async (extra, evse) => {
    const at = listening({ status: "Failed" }, extra);
    at.module.hear(topic, request);
    await at.clock.flush();
    expect(at.asked).toMatchObject([["getCertificate", { evse }]]);
  });

  it("one that cannot be handed over costs a line", async () => {
    const at = listening({ status: "Failed" });
    at.module.answers.set("set_get_certificate_response", () => ({ status: "timeout" }));
    at.module.hear(topic, request);
    await at.clock.flush();
    expect(at.logger.about("could not be handed over")).toHaveLength(1);
  });

  it("nonsense costs a line and nothing else", async () => {
    const at = listening({ status: "Failed" });
    at.module.hear(topic, { ...request, certificate_action: "Steal" });
    at.module.hear(topic, { ...request, exi_request: "A".repeat(20_001) });
    await at.clock.flush();
    expect(at.asked).toEqual([]);
    expect(at.logger.about(topic)).toHaveLength(2);
  });

  it("what a car needs is not used yet", () => {
    const at = listening();
    at.module.hear("iso1/extensions/charging_needs", { requested_energy_transfer: "DC" });
    expect(at.logger.lines).toEqual([{ level: "debug", text: "the charging needs of a car are not used" }]);
  });
});
