/**
 * What was answered to which id, so that a repeated command or request is answered again and not done again. The
 * oldest is forgotten first.
 */
export class AnsweredOnce<R> {
  private readonly most: number;
  private readonly answers = new Map<string, Promise<R>>();

  constructor(most = 256) {
    this.most = most;
  }

  /** Does `work` for an id seen for the first time; else gives what came of it, or will. */
  answer(id: string, work: () => Promise<R>): Promise<R> {
    const known = this.answers.get(id);
    if (known) return known;
    const answer = work();
    this.answers.set(id, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > this.most && oldest !== undefined) this.answers.delete(oldest);
    return answer;
  }
}
