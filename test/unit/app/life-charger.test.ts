import { describe, expect, it } from "vitest";
import { LazyCharger } from "../../../src/app/lazy-charger.ts";
import { LifeCharger } from "../../../src/app/life-charger.ts";
import type { ChargerEvent } from "../../../src/ports/charger-events.ts";
import type { Charger, ChargerListener } from "../../../src/ports/charger.ts";

class Board implements Charger {
  readonly sessionOwner = "charger";
  readonly resetEndsStation = true;
  readonly limits = { unit: "W", horizonS: 600 } as const;
  readonly asked: string[] = [];
  listener: ChargerListener | null = null;

  async start(listener: ChargerListener): Promise<void> {
    this.listener = listener;
  }

  async command(name: string): Promise<{ status: "rejected" }> {
    this.asked.push(name);
    return { status: "rejected" };
  }

  notice({ type }: { type: string }): void {
    this.asked.push(type);
  }

  async stop(): Promise<void> {
    this.listener = null;
  }
}

const online: ChargerEvent = {
  type: "online",
  snapshot: {
    connectors: [],
    errors: [],
    info: { balances: false, supports: [], bootReason: "PowerUp" },
  },
};
const notice = { type: "tokenJudged", evse: 1, info: { status: "Accepted" } } as const;

async function begin(resumed: boolean) {
  const board = new Board();
  const charger = new LifeCharger(board, resumed);
  const events: ChargerEvent[] = [];
  await charger.start({
    event: (event) => void events.push(event),
    request: () => Promise.reject(new Error("not asked for")),
  });
  const reasons = (): unknown[] =>
    events.map((event) => (event.type === "online" ? event.snapshot.info.bootReason : event.type));
  return { board, charger, reasons };
}

describe("the hardware of one life", () => {
  it("is the hardware, until the life is over: then nothing reaches it, and nothing comes of it", async () => {
    const { board, charger, reasons } = await begin(false);
    const { listener } = board;
    expect(charger).toMatchObject({ sessionOwner: "charger", resetEndsStation: true });
    expect(charger.limits).toEqual({ unit: "W", horizonS: 600 });
    listener?.event(online);
    charger.notice(notice);
    await charger.command("reset", { type: "Soft" });
    await charger.stop();
    listener?.event(online);
    charger.notice(notice);
    expect(await charger.command("reset", { type: "Soft" })).toMatchObject({ status: "offline" });
    expect(board.asked).toEqual(["tokenJudged", "reset"]);
    expect(reasons()).toEqual(["PowerUp"]);
  });

  it("after a pause it did not boot for its own reason, but for ours; the next time it may have", async () => {
    const { board, reasons } = await begin(true);
    for (let time = 0; time < 2; time++) board.listener?.event(online);
    expect(reasons()).toEqual(["ApplicationReset", "PowerUp"]);
  });
});

describe("a charger that is loaded late", () => {
  it("has what its driver has once that is there; before, it hears nothing", async () => {
    const board = new Board();
    const charger = new LazyCharger("charger", () => Promise.resolve(board));
    charger.notice(notice);
    expect([charger.limits, charger.resetEndsStation]).toEqual([undefined, undefined]);
    await charger.start({ event: () => undefined, request: () => Promise.reject(new Error("no")) });
    charger.notice(notice);
    expect([charger.limits, charger.resetEndsStation]).toEqual([board.limits, true]);
    expect(board.asked).toEqual(["tokenJudged"]);
  });
});
