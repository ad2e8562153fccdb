import type { Keyboard } from "./keys.ts";
import type { Terminal } from "./screen.ts";

/** Where the demo is shown and steered from. */
export interface DemoTerminal {
  readonly output: Terminal;
  /** A live view; otherwise plain lines. */
  readonly live: boolean;
  readonly colour: boolean;
  /** Null: nobody can press keys. */
  readonly keyboard: Keyboard | null;
  /**
   * `asked`: somebody wants an end (a signal). `dying`: the process ends now, whatever the reason; what it does must be
   * synchronous. The function returned forgets all of it.
   */
  onEnd(handlers: { asked: () => void; dying: () => void; resized: () => void }): () => void;
}

/** The process's own terminal. NO_COLOR and TERM=dumb are heeded. */
export function processTerminal(): DemoTerminal {
  const { stdin, stdout, env } = process;
  const tty = stdout.isTTY;
  const dumb = env["TERM"] === "dumb";
  return {
    output: stdout,
    live: tty && !dumb,
    colour: tty && !dumb && (env["NO_COLOR"] ?? "") === "",
    keyboard: tty && stdin.isTTY ? stdin : null,
    onEnd: ({ asked, dying, resized }) => {
      const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
      for (const signal of signals) process.on(signal, asked);
      process.on("exit", dying);
      stdout.on("resize", resized);
      return () => {
        for (const signal of signals) process.off(signal, asked);
        process.off("exit", dying);
        stdout.off("resize", resized);
      };
    },
  };
}
