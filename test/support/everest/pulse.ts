/** A condition: what it gives when it holds, else undefined, null or false. */
export type Condition<T> = () => T | undefined | null | false;

interface Waiting {
  readonly check: () => boolean;
}

/** Waits for conditions that are looked at whenever something happens, never by polling. */
export class Pulse {
  private readonly waiting = new Set<Waiting>();
  private readonly explain: () => string;

  /** @param explain what to add to the error of a condition that never held */
  constructor(explain: () => string = () => "") {
    this.explain = explain;
  }

  /** Something happened. */
  beat(): void {
    for (const each of [...this.waiting]) if (each.check()) this.waiting.delete(each);
  }

  /** Resolves with what the condition gives once it holds; fails at the deadline, which is for defects only. */
  until<T>(what: string, condition: Condition<T>, deadlineMs = 15_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = (): boolean => {
        try {
          const value = condition();
          if (value === undefined || value === null || value === false) return false;
          clearTimeout(timer);
          resolve(value);
        } catch (error) {
          clearTimeout(timer);
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        return true;
      };
      const each = { check };
      const timer = setTimeout(() => {
        this.waiting.delete(each);
        reject(new Error(`never came: ${what}\n${this.explain()}`));
      }, deadlineMs);
      if (!check()) this.waiting.add(each);
    });
  }
}
