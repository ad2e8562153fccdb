import { expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { charge, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

const installation = installedModule();

it.each(["SIGKILL", "SIGTERM"] as const)(
  "what ended meanwhile is ended, though the process that was given it was ended by %s before it recorded anything",
  async (signal) => {
    const everest = await SmallEverest.start(installation(), { standalone: true });
    await charge(everest);
    await everest.endModule("SIGKILL");
    everest.evse(1).measure(6000);
    everest.peers.reader.swipe("04AABBCC");
    await everest.until("stopped", () => !everest.evse(1).machine.transactionRuns);
    everest.evse(1).unplug();
    const asked = (): number => everest.bus.calls("system", "main/get_boot_reason").length;
    const before = asked();
    everest.restartModule();
    await everest.until("it prepares", () => asked() > before);
    await everest.endModule(signal);
    everest.restartModule();
    expect(await stopped(everest)).toMatchObject({ transactionId: 1, meterStop: 6000 });
    await everest.untilStatus(1, "Available");
    expect(everest.csms.called("StartTransaction")).toHaveLength(1);
  },
);
