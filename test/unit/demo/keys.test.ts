import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import type { DemoKey } from "../../../demo/keys.ts";
import { listenToKeys } from "../../../demo/keys.ts";

class FakeKeyboard extends EventEmitter {
  readonly isTTY = true;
  raw = false;
  paused = true;
  setRawMode(on: boolean): void {
    this.raw = on;
  }
  resume(): void {
    this.paused = false;
  }
  pause(): void {
    this.paused = true;
  }
}

describe("demo keys", () => {
  it("reads single keys, in any case, and no arrow keys", () => {
    const keyboard = new FakeKeyboard();
    const pressed: DemoKey[] = [];
    listenToKeys(keyboard, (key) => pressed.push(key));
    for (const typed of ["p", "S", "uf", "\u001b[A", "\u001bp", "x", "\u0003"])
      keyboard.emit("data", Buffer.from(typed));
    expect(pressed).toEqual(["plug", "swipe", "unplug", "fault", "quit"]);
  });

  it("gives the terminal its line mode back, also when stopped twice", () => {
    const keyboard = new FakeKeyboard();
    const stop = listenToKeys(keyboard, () => undefined);
    expect([keyboard.raw, keyboard.paused]).toEqual([true, false]);
    stop();
    stop();
    expect([keyboard.raw, keyboard.paused, keyboard.listenerCount("data")]).toEqual([false, true, 0]);
  });
});
