/** EVerest's wish that we end: once is enough, and it holds. */
export class ShutdownSignal {
  private raised = false;
  private readonly listeners: (() => void)[] = [];

  raise(): void {
    if (this.raised) return;
    this.raised = true;
    for (const listener of this.listeners) listener();
  }

  /** Called once; on a later turn when it is raised already. */
  on(listener: () => void): void {
    if (this.raised) queueMicrotask(listener);
    else this.listeners.push(listener);
  }
}
