import { spawn, type ChildProcess } from "node:child_process";
import type { Pulse } from "./pulse.ts";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ModuleProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly pulse: Pulse;
}

/** A module that runs as a process of its own, with all it says. */
export class ModuleProcess {
  output = "";
  /** How it ended, once it has. */
  ended: Ended | null = null;
  private asked = false;
  private readonly child: ChildProcess;
  private readonly end: Promise<Ended>;

  constructor({ command, args, cwd, env, pulse }: ModuleProcessOptions) {
    this.child = spawn(command, args, { cwd, env: { ...baseEnvironment(), ...env }, stdio: "pipe" });
    this.child.stdin?.end();
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        this.output += chunk.toString("utf8");
        pulse.beat();
      });
    this.end = new Promise((resolve) => {
      this.child.once("close", (code, signal) => {
        this.ended = { code, signal };
        resolve(this.ended);
        pulse.beat();
      });
    });
    this.child.once("error", (error) => (this.output += String(error)));
  }

  get pid(): number {
    return this.child.pid ?? -1;
  }

  /** It ended though nobody made it. */
  get endedOfItself(): boolean {
    return this.ended !== null && !this.asked;
  }

  /** It will end for a good reason. */
  expectEnd(): void {
    this.asked = true;
  }

  /** What the manager does: SIGTERM, and SIGKILL five seconds later. */
  async terminate(): Promise<Ended> {
    this.asked = true;
    this.child.kill("SIGTERM");
    const late = setTimeout(() => this.child.kill("SIGKILL"), 5000);
    const ended = await this.end;
    clearTimeout(late);
    return ended;
  }

  /** The power goes, or the kernel is out of memory. */
  async kill(): Promise<Ended> {
    this.asked = true;
    this.child.kill("SIGKILL");
    return this.end;
  }
}

/** Nothing of EVerest's that happens to be set where the tests run. */
function baseEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("EV_") && name !== "NODE_OPTIONS",
  );
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
