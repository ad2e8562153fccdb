/** What the reader can do with the demo under `--keep`. */
export type DemoKey =
  "plug" | "swipe" | "unplug" | "limit" | "noLimit" | "fault" | "network" | "connector" | "quit";

const keyMap: Readonly<Record<string, DemoKey>> = {
  p: "plug",
  s: "swipe",
  u: "unplug",
  l: "limit",
  o: "noLimit",
  f: "fault",
  n: "network",
  c: "connector",
  q: "quit",
  "\u0003": "quit",
  "\u0004": "quit",
};

/** The keys, in one line. */
export const keyHelp =
  " p plug in  s swipe  u unplug  l lower limit  o lift it  f fault  n network  c connector  q quit";

/** What the view needs of the keyboard's stream; process.stdin is one. */
export interface Keyboard {
  readonly isTTY?: boolean;
  setRawMode?(on: boolean): unknown;
  on(event: "data", listener: (data: Buffer | string) => void): unknown;
  off(event: "data", listener: (data: Buffer | string) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/**
 * Listens to the keyboard; the function returned stops that and gives the terminal its line mode back. Calling it twice
 * is harmless: it also runs when the process ends.
 */
export function listenToKeys(keyboard: Keyboard, pressed: (key: DemoKey) => void): () => void {
  const onData = (data: Buffer | string): void => {
    const text = data.toString();
    // An arrow key or the like is a sequence beginning with ESC: none of its letters is a key of ours.
    if (text.startsWith("\u001b")) return;
    for (const char of text) {
      const key = keyMap[char.toLowerCase()];
      if (key !== undefined) pressed(key);
    }
  };
  if (keyboard.isTTY === true) keyboard.setRawMode?.(true);
  keyboard.on("data", onData);
  keyboard.resume();
  let listening = true;
  return () => {
    if (!listening) return;
    listening = false;
    keyboard.off("data", onData);
    if (keyboard.isTTY === true) keyboard.setRawMode?.(false);
    keyboard.pause();
  };
}
