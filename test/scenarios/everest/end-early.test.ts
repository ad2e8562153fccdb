import { expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

const installation = installedModule();

it("SIGTERM in the wait before the CSMS is called", async () => {
  const everest = await SmallEverest.startOnly(installation(), {
    offline: true,
    parameters: { DelayOcppStart: 60_000 },
  });
  await everest.until(
    "the EVSEs may begin",
    () => everest.bus.vars("evse_manager_1", "evse/ready").length > 0,
  );
  const began = performance.now();
  expect(await everest.endModule("SIGTERM")).toEqual({ code: 0, signal: null });
  expect(performance.now() - began).toBeLessThan(1000);
});
