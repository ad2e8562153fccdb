import { describe, expect, it } from "vitest";
import type { ChargerError } from "../../../src/model/charger-error.ts";
import { leading } from "../../../src/station/error-book.ts";
import type { StationFacts } from "../../../src/station/station-facts.ts";
import { connectorOf, factsOf } from "../../support/facts.ts";

const error = (id: string, blocking = true): ChargerError => ({ id, type: "board/Error", blocking });

/** Events and changes as they are told, in order. */
function listen(facts: StationFacts): string[] {
  const told: string[] = [];
  const place = ({ evse, connector }: { evse?: number | undefined; connector?: number | undefined }) =>
    `${evse ?? "-"}/${connector ?? "-"}`;
  facts.errorEvents.on((event) => told.push(`${event.kind} ${event.error.id} at ${place(event.place)}`));
  facts.changed.on((changed) => told.push(`changed ${place(changed)}`));
  return told;
}

const twoOnOne = [
  { evse: 1, connector: 1 },
  { evse: 1, connector: 2 },
  { evse: 2, connector: 1 },
];

describe("ErrorBook", () => {
  it("an error is of a connector, of each of an EVSE, or of the station; an unknown place is the station's", () => {
    const facts = factsOf(twoOnOne);
    const told = listen(facts);
    expect(facts.errorBook.raise({ evse: 1, connector: 2 }, error("a"))).toBe(true);
    facts.errorBook.raise({ evse: 1 }, error("b"));
    for (const [id, place] of [
      ["c", {}],
      ["d", { evse: 0 }],
      ["e", { evse: 9, connector: 1 }],
      ["f", { evse: 1, connector: 9 }],
    ] as const)
      facts.errorBook.raise(place, error(id));
    expect(told).toEqual([
      ...["raised a at 1/2", "changed 1/-"],
      ...["raised b at 1/1", "raised b at 1/2", "changed 1/-"],
      ...["c", "d", "e", "f"].flatMap((id) => [`raised ${id} at -/-`, "changed -/-"]),
    ]);
    expect([...connectorOf(facts, 1, 2).errors.keys()]).toEqual(["a", "b"]);
    expect([...facts.errors.keys()]).toEqual(["c", "d", "e", "f"]);
  });

  it("raised again it did not begin, but may say more; cleared twice it ended once", () => {
    const facts = factsOf();
    const told = listen(facts);
    facts.errorBook.raise({}, error("a", false));
    expect(facts.errorBook.raise({}, error("a", true))).toBe(false);
    expect(facts.errors.get("a")).toMatchObject({ blocking: true });
    facts.errorBook.clear({}, "a");
    facts.errorBook.clear({}, "a");
    facts.errorBook.clear({ evse: 1 }, "never");
    expect(told).toEqual([
      "raised a at -/-",
      "changed -/-",
      "changed -/-",
      "cleared a at -/-",
      "changed -/-",
    ]);
  });

  it("a snapshot of the hardware ends what it does not name, but what the station found itself", () => {
    const facts = factsOf(twoOnOne);
    facts.errorBook.raiseOwn(error("own", false));
    facts.errorBook.raise({}, error("old"));
    facts.errorBook.raise({ evse: 1 }, error("both"));
    const told = listen(facts);
    facts.together(() =>
      facts.errorBook.replace([
        { evse: 1, connector: 2, error: error("both") },
        { evse: 2, connector: 1, error: error("new") },
      ]),
    );
    expect(told).toEqual(["cleared old at -/-", "cleared both at 1/1", "raised new at 2/1", "changed -/-"]);
    expect([...facts.errors.keys()]).toEqual(["own"]);
    facts.errorBook.clear({}, "own");
    facts.together(() => facts.errorBook.replace([{ error: error("own") }]));
    facts.together(() => facts.errorBook.replace([]));
    expect(facts.errors.size).toBe(0);
  });

  it("tells nothing before all facts are new, however deep", () => {
    const facts = factsOf();
    const told = listen(facts);
    facts.together(() => {
      facts.together(() => facts.errorBook.raise({}, error("a")));
      facts.errorBook.raise({}, error("b"));
      expect(told).toEqual([]);
    });
    expect(told).toEqual(["raised a at -/-", "raised b at -/-", "changed -/-"]);
  });

  it("keeps a hundred per place: warnings give way, a fault never does", () => {
    const facts = factsOf();
    facts.errorBook.raise({ evse: 1, connector: 1 }, error("fault"));
    for (let id = 0; id < 500; id++) facts.errorBook.raise({ evse: 1, connector: 1 }, error(`w${id}`, false));
    const { errors } = connectorOf(facts);
    expect([errors.size, errors.has("fault"), errors.has("w499"), errors.has("w0")]).toEqual([
      100,
      true,
      true,
      false,
    ]);
    for (let id = 0; id < 500; id++) facts.errorBook.raise({ evse: 1, connector: 1 }, error(`f${id}`));
    expect([errors.size, errors.has("fault"), errors.has("f98"), errors.has("f99")]).toEqual([
      100,
      true,
      true,
      false,
    ]);
  });
});

describe("leading", () => {
  const of = (...errors: readonly ChargerError[]) =>
    leading(new Map(errors.map((each) => [each.id, each])))?.id;
  it("a fault before a warning, the older before the newer", () => {
    expect(of()).toBeUndefined();
    expect(of(error("a", false), error("b", false))).toBe("a");
    expect(of(error("a", false), error("b"), error("c"))).toBe("b");
  });
});
