import { spawnSync } from "node:child_process";

/** Sets the cores of this process, and so of those it starts; true when it worked. */
function setCores(list: string): boolean {
  return spawnSync("taskset", ["-acp", list, String(process.pid)]).status === 0;
}

/** The cores this process may run on, as a list such as `0,1`; null where `taskset` is not there. */
function cores(): string | null {
  const { status, stdout } = spawnSync("taskset", ["-cp", String(process.pid)], { encoding: "utf8" });
  return status === 0 ? (stdout.split(": ").at(-1)?.trim() ?? null) : null;
}

/**
 * Measures with both ends of a conversation on one core. On two, most of a CALL of 0.03 ms is one core waking the other, which
 * depends on where the scheduler happens to put the processes, and not on either of them. Without `taskset` it measures as
 * it is, and says so.
 */
export async function onOneCore<T>(measure: () => Promise<T>): Promise<T> {
  const before = cores();
  const first = before?.split(/[,-]/)[0];
  if (before === null || first === undefined || !setCores(first)) {
    console.log("taskset is not there: the processes may run on different cores, which adds noise\n");
    return measure();
  }
  try {
    return await measure();
  } finally {
    setCores(before);
  }
}
