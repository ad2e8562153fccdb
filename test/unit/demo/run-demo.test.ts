import { EventEmitter } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DemoTerminal } from "../../../demo/demo-terminal.ts";
import { runDemo } from "../../../demo/run-demo.ts";
import { makeRunFolder } from "../../../demo/run-folder.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "run-demo-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

class FakeKeyboard extends EventEmitter {
  readonly isTTY = true;
  readonly raw: boolean[] = [];
  setRawMode(on: boolean): void {
    this.raw.push(on);
  }
  resume(): void {
    // Nothing flows here but what the test types.
  }
  pause(): void {
    // As above.
  }
}

/** A terminal that calls `seen` with all that was written so far. */
function terminal(
  live: boolean,
  keyboard: FakeKeyboard,
  seen: (text: string) => void,
): DemoTerminal & { text: () => string } {
  let text = "";
  return {
    live,
    colour: false,
    keyboard,
    output: {
      columns: 100,
      rows: 30,
      write: (more) => {
        text += more;
        seen(text);
      },
    },
    onEnd: () => () => undefined,
    text: () => text,
  };
}

describe("demo as a whole", () => {
  it("speaks 2.0.1 when told so", async () => {
    const keyboard = new FakeKeyboard();
    const screen = terminal(true, keyboard, (text) => {
      if (text.includes("EVSE 1") && keyboard.listenerCount("data") > 0)
        keyboard.emit("data", Buffer.from("q"));
    });
    expect(await runDemo({ dir, ocpp: "2.0.1", terminal: screen })).toBe(0);
    expect(screen.text()).toContain("OCPP 2.0.1J");
  });

  it.each([true, false])(
    "quits at a key, gives everything back and says where things lie (live: %s)",
    async (live) => {
      const keyboard = new FakeKeyboard();
      const screen = terminal(live, keyboard, (text) => {
        if (text.includes("BootNotification") && keyboard.listenerCount("data") > 0)
          keyboard.emit("data", Buffer.from("q"));
      });
      expect(await runDemo({ dir, terminal: screen })).toBe(0);
      expect(keyboard.raw).toEqual([true, false]);
      expect(screen.text().includes("\u001b[?1049l")).toBe(live);
      const places = screen.text().split("Stopped.")[1] ?? "";
      const named = [...places.matchAll(/ {2}(\/\S+)$/gm)].map(([, path = ""]) => path);
      expect(named.length).toBeGreaterThanOrEqual(6);
      expect(named.filter((path) => !existsSync(path))).toEqual([]);
      expect(
        readFileSync(named.find((path) => path.endsWith("ocpp-messages.jsonl")) ?? "", "utf8"),
      ).toContain("BootNotification");
    },
  );
});

describe("folder of a demo run", () => {
  it("is a configuration for its own broker and CSMS, readable by the user only", () => {
    const folder = makeRunFolder(
      join(dir, "runs"),
      Date.UTC(2026, 0, 2, 3, 4, 5),
      "mqtt://127.0.0.1:1",
      "ws://127.0.0.1:2/",
    );
    expect(folder.dir).toBe(join(dir, "runs", "20260102T030405"));
    const path = join(folder.dir, "ocpp-config.json");
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      Internal: { CentralSystemURI: "ws://127.0.0.1:2/", LogMessages: true },
      Station: { Hal: "mqtt", Mqtt: { Url: "mqtt://127.0.0.1:1" }, DataDir: "data", LogDir: "logs" },
    });
  });

  it("offers the one version that is played", () => {
    const versionOf = (...more: ("1.6" | "2.0.1")[]): unknown => {
      const folder = makeRunFolder(dir, 0, "mqtt://x:1", "ws://x:2/", ...more);
      return JSON.parse(readFileSync(join(folder.dir, "ocpp-config.json"), "utf8"));
    };
    expect(versionOf()).toMatchObject({ Station: { OcppVersions: ["1.6"] } });
    expect(versionOf("2.0.1")).toMatchObject({ Station: { OcppVersions: ["2.0.1"] } });
  });

  it("keeps the last ten runs, and deletes nothing else", () => {
    makeRunFolder(join(dir, "mine"), 0, "mqtt://x:1", "ws://x:2/");
    for (let n = 0; n < 14; n++)
      makeRunFolder(dir, Date.UTC(2026, 0, 1) + Math.floor(n / 2) * 1000, "mqtt://x:1", "ws://x:2/");
    const left = readdirSync(dir);
    expect(left).toHaveLength(11);
    expect(left).toContain("mine");
    expect(left).toContain("20260101T000006-2");
    expect(left).not.toContain("20260101T000000");
  });

  it("says what to do when it cannot be written", () => {
    writeFileSync(join(dir, "file"), "in the way");
    expect(() => makeRunFolder(join(dir, "file", "runs"), 0, "mqtt://x:1", "ws://x:2/")).toThrow(/--dir/);
  });
});
