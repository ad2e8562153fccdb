import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evse, Rig, root, session, sessionEvent } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.end());

describe("joining EVerest", () => {
  it("goes from the configuration over metadata and ready to the global ready", async () => {
    const module = await rig.joined();
    expect(module.config.moduleName).toBe("OCPP");
    expect(rig.broker.sent("config/request")).toEqual([
      {
        msg_type: "ConfigurationRequest",
        data: { type: "Get", origin: "ocpp", request: { type: "Module" } },
      },
    ]);
    const events: unknown[] = [];
    module.onVar(evse(0), "session_event", (value) => events.push(value), true);
    let ready = false;
    const announced = module.announce().then(() => (ready = true));
    await rig.clock.flush();
    expect(ready).toBe(false);
    expect(rig.broker.log.map(({ topic }) => topic)).toEqual([
      `${root}config/request`,
      `${root}modules/ocpp/response`,
      `${root}modules/ocpp/heartbeat`,
      `${root}modules/ocpp/metadata`,
      `${root}modules/ocpp/ready`,
    ]);
    expect(rig.broker.sent("ocpp/ready")).toEqual([{ msg_type: "ModuleReady", data: true }]);
    rig.hear(sessionEvent, { event: "Enabled" });
    await rig.clock.flush();
    expect(events).toEqual([{ event: "Enabled" }]);
    rig.allReady();
    await announced;
    expect(rig.broker.clients()).toEqual([session]);
  });

  it("calls, is called, publishes", async () => {
    const heard: unknown[] = [];
    const module = await rig.run((each) => {
      each.provide("auth_validator", "validate_token", (args, origin) => {
        heard.push(args, origin);
        return { validation_result: "Accepted" };
      });
    });
    const call = module.call(evse(0), "pause_charging", {});
    await rig.clock.flush();
    const [sent] = rig.calls("evse_1/evse/pause_charging");
    expect(sent).toMatchObject({ args: {}, origin: "ocpp" });
    rig.reply("evse_1/evse/pause_charging", sent?.id ?? "", { retval: true });
    expect(await call).toEqual({ status: "ok", value: true });
    rig.command("auth_validator/validate_token", "c1", { provided_token: {} });
    module.publishVar("main", "is_connected", true);
    await rig.clock.flush();
    expect(heard).toEqual([{ provided_token: {} }, "auth"]);
    expect(rig.broker.sent("cmd/validate_token/response/auth")).toEqual([
      {
        msg_type: "CmdResult",
        data: {
          type: "result",
          data: { id: "c1", origin: "ocpp", retval: { validation_result: "Accepted" } },
        },
      },
    ]);
    expect(rig.broker.sent("modules/ocpp/impl/main/var/is_connected")).toEqual([
      { msg_type: "Var", data: { data: true } },
    ]);
  });
});
