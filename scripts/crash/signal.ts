/** Lets one part of the tool wait until another one has something to look at; never for a time alone. */
export class Signal {
  private readonly waiting = new Set<() => void>();

  /** Something changed: everybody who waits looks again. */
  raise(): void {
    for (const look of [...this.waiting]) look();
  }

  /** Resolves true once `holds`, false when it did not within `deadlineMs`. Looks at once and at each `raise`. */
  until(holds: () => boolean, deadlineMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (result: boolean): void => {
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(result);
      };
      const look = (): void => {
        if (holds()) settle(true);
      };
      const timer = setTimeout(() => settle(holds()), deadlineMs);
      this.waiting.add(look);
      look();
    });
  }
}
