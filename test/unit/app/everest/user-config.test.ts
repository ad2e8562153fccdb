import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeUserConfig } from "../../../../src/app/everest/user-config.ts";
import { InternalCtrlr } from "../../../../src/device-model/components/internal-ctrlr.ts";
import { LocalAuthListCtrlr } from "../../../../src/device-model/components/local-auth-list-ctrlr.ts";
import { NetworkConfiguration } from "../../../../src/device-model/components/network-configuration.ts";
import { OCPPCommCtrlr } from "../../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import type { DeviceModel } from "../../../../src/device-model/device-model.ts";
import { customKey } from "../../../../src/device-model/keys-16/custom-key.ts";
import { type Section, sections } from "../../../../src/device-model/keys-16/key.ts";
import { standardKeys } from "../../../../src/device-model/keys-16/standard-keys.ts";
import { textOf } from "../../../../src/device-model/validation.ts";
import { VirtualClock } from "../../../../src/kernel/virtual-clock.ts";
import { MemoryStore } from "../../../support/memory-store.ts";
import { RecordingLogger } from "../../../support/recording-logger.ts";
import { tempDir } from "../../../support/temp-dir.ts";
import { least, loadConfigFiles } from "../../config/config-folder.ts";
import { keys16, model } from "../../device-model/model-for-tests.ts";

const gain = customKey("gain", 1.5);
const deltaMs = 200;

interface Opened {
  readonly clock: VirtualClock;
  readonly logger: RecordingLogger;
  readonly settings: DeviceModel;
  end(): void;
}

function open(path: string, store = new MemoryStore(), there: readonly Section[] = sections): Opened {
  const clock = new VirtualClock();
  const logger = new RecordingLogger();
  const settings = model([], store, { extra: [gain.handle] });
  const config = { customKeys: [gain], sections: new Set(there) };
  const end = writeUserConfig({ station: { deviceModel: settings }, path, config, clock, logger });
  return { clock, logger, settings, end };
}

const content = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe("the user configuration", () => {
  it("is created empty where there is none", async () => {
    const path = join(tempDir(), "user_config.json");
    open(path);
    expect(content(path)).toEqual({});
  });

  it("has what CSMS and integrator set, together and beside what was in it", async () => {
    const path = join(tempDir(), "user_config.json");
    writeFileSync(
      path,
      JSON.stringify({ Core: { BlinkRepeat: 3, HeartbeatInterval: 5 }, Custom: { other: 1 } }),
    );
    const { settings, clock } = open(path);
    keys16(settings, { custom: [gain] }).write("HeartbeatInterval", "77");
    keys16(settings, { custom: [gain] }).write("gain", "2.5");
    settings.set(InternalCtrlr.LogMessages, false, "integrator");
    expect(content(path)).toMatchObject({ Core: { HeartbeatInterval: 5 } });
    await clock.advance(deltaMs);
    expect(content(path)).toEqual({
      Internal: { LogMessages: false },
      Core: { BlinkRepeat: 3, HeartbeatInterval: 77 },
      Custom: { other: 1, gain: 2.5 },
    });
  });

  it("has secrets, and is then nobody else's to read", async () => {
    const path = join(tempDir(), "user_config.json");
    const { settings, clock } = open(path);
    settings.setText(NetworkConfiguration.BasicAuthPassword, "0123456789abcdef", "csms");
    await clock.advance(deltaMs);
    expect(content(path)).toEqual({ Security: { AuthorizationKey: "0123456789abcdef" } });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    chmodSync(path, 0o644);
    open(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("is brought in line at the start with what a power cut kept from it", async () => {
    const path = join(tempDir(), "user_config.json");
    const store = new MemoryStore();
    open(path, store).settings.set(OCPPCommCtrlr.HeartbeatInterval, 99, "csms");
    expect(content(path)).toEqual({});
    open(path, store);
    expect(content(path)).toEqual({ Core: { HeartbeatInterval: 99 } });
  });

  it("has at the end what was not written yet", async () => {
    const path = join(tempDir(), "user_config.json");
    const { settings, end, clock } = open(path);
    settings.set(OCPPCommCtrlr.HeartbeatInterval, 99, "csms");
    end();
    expect(content(path)).toEqual({ Core: { HeartbeatInterval: 99 } });
    settings.set(OCPPCommCtrlr.HeartbeatInterval, 100, "csms");
    await clock.advance(deltaMs);
    expect(content(path)).toEqual({ Core: { HeartbeatInterval: 99 } });
  });

  it("gives the CSMS no keys of a section the configuration does not have", async () => {
    const path = join(tempDir(), "user_config.json");
    const { settings, clock } = open(path, new MemoryStore(), ["Internal", "Core", "Security"]);
    settings.set(LocalAuthListCtrlr.Enabled, true, "integrator");
    settings.set(OCPPCommCtrlr.HeartbeatInterval, 99, "integrator");
    await clock.advance(deltaMs);
    expect(content(path)).toEqual({ Core: { HeartbeatInterval: 99 } });
  });

  it("that cannot be written is complained of once, and written later", async () => {
    const dir = join(tempDir(), "share");
    const path = join(dir, "user_config.json");
    const { settings, clock, logger } = open(path);
    const change = async (value: number): Promise<void> => {
      settings.set(OCPPCommCtrlr.HeartbeatInterval, value, "csms");
      await clock.advance(deltaMs);
    };
    await change(1);
    await change(2);
    expect(logger.about("could not be written")).toHaveLength(1);
    mkdirSync(dir);
    await change(3);
    expect(content(path)).toEqual({ Core: { HeartbeatInterval: 3 } });
    expect(readdirSync(dir)).toEqual(["user_config.json"]);
    rmSync(dir, { recursive: true });
    await change(4);
    expect(logger.about("could not be written")).toHaveLength(2);
  });

  it("that is no JSON is left alone, for a person to mend", async () => {
    const path = join(tempDir(), "user_config.json");
    writeFileSync(path, '{ "Core": ');
    const { settings, clock, logger } = open(path);
    settings.set(OCPPCommCtrlr.HeartbeatInterval, 7, "csms");
    await clock.advance(deltaMs);
    expect(readFileSync(path, "utf8")).toBe('{ "Core": ');
    expect(logger.about("could not be written")).toHaveLength(1);
    writeFileSync(path, "{}");
    settings.set(OCPPCommCtrlr.HeartbeatInterval, 8, "csms");
    await clock.advance(deltaMs);
    expect(content(path)).toEqual({ Core: { HeartbeatInterval: 8 } });
  });

  it("that is a link stays one", async () => {
    const dir = tempDir();
    const path = join(dir, "user_config.json");
    writeFileSync(join(dir, "real.json"), "{}");
    symlinkSync("real.json", path);
    open(path, new MemoryStore()).settings.set(OCPPCommCtrlr.HeartbeatInterval, 7, "csms");
    const store = new MemoryStore();
    const { settings, clock } = open(path, store);
    settings.set(OCPPCommCtrlr.HeartbeatInterval, 7, "csms");
    await clock.advance(deltaMs);
    expect(content(join(dir, "real.json"))).toEqual({ Core: { HeartbeatInterval: 7 } });
  });

  it("that is a link to where no file is yet stays one", async () => {
    const dir = tempDir();
    const path = join(dir, "user_config.json");
    mkdirSync(join(dir, "data"));
    symlinkSync("data/real.json", path);
    const { settings, clock } = open(path);
    settings.set(OCPPCommCtrlr.HeartbeatInterval, 7, "csms");
    await clock.advance(deltaMs);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(content(join(dir, "data/real.json"))).toEqual({ Core: { HeartbeatInterval: 7 } });
  });

  it("with every key set is read again as the same values", async () => {
    const dir = tempDir();
    const path = join(dir, "user_config.json");
    const { settings, clock } = open(path);
    const whole = loadConfigFiles({
      main: { path: join("test/fixtures/config-every-key", "ocpp-config.json"), name: "all" },
      root: dir,
    });
    if (!whole.ok) throw new Error("the fixture is broken");
    for (const { handle, value } of whole.config.values)
      settings.setText(handle, textOf(handle, value), "integrator");
    await clock.advance(deltaMs);
    writeFileSync(join(dir, "main.json"), JSON.stringify(least));
    const again = loadConfigFiles({
      main: { path: join(dir, "main.json"), name: "main.json" },
      user: { path, name: "user_config.json" },
      root: dir,
    });
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    const user = new Map(
      again.config.values
        .filter((value) => value.origin === "user")
        .map(({ handle, value }) => [handle.id, textOf(handle, value)]),
    );
    const settable = standardKeys.filter(({ handle }) => handle.facet === "Actual");
    expect([...user.keys()].sort()).toEqual([...new Set(settable.map(({ handle }) => handle.id))].sort());
    for (const { handle, text } of settings.setAtRunTime())
      expect([handle.id, user.get(handle.id)]).toEqual([handle.id, text]);
  });
});
