import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { AnyHandle } from "./handle.ts";
import type { RunTimeOrigin } from "./settings.ts";

/** A change somebody asks for, before it is made. */
export interface ProposedChange {
  readonly handle: AnyHandle;
  readonly from: string;
  readonly to: string;
  readonly origin: RunTimeOrigin;
}

/** Says why a change must not be made; null: it may. Called inside the decision: it must not wait or set values. */
export type Veto = (change: ProposedChange) => string | null;

/** A text of an integrator about a change, fit for log and answer (DESIGN rule 14). */
function withoutSecrets({ handle, from, to }: ProposedChange, text: string): string {
  if (!handle.secret) return text;
  return [to, from]
    .filter((value) => value !== "")
    .reduce((left, value) => left.replaceAll(value, "***"), text);
}

/** Who has a say in changes of one station's variables. */
export class Vetoes {
  private readonly vetoes = new Set<Veto>();
  private readonly logger: Logger;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  /** Each is asked, in the order added; the function returned removes it. */
  add(veto: Veto): () => void {
    this.vetoes.add(veto);
    return () => {
      this.vetoes.delete(veto);
    };
  }

  /** Why somebody does not want this change; null: nobody minds. Who cannot say so counts as against it. */
  refusal(change: ProposedChange): string | null {
    const { handle, origin } = change;
    for (const veto of this.vetoes) {
      let answer: unknown;
      try {
        answer = veto(change);
        if (answer === null || answer === undefined) continue;
        if (typeof answer !== "string") throw new TypeError("a veto answers at once, with a text or null");
      } catch (error) {
        const text = withoutSecrets(change, errorText(error));
        this.logger.error(`a veto on ${handle.id} failed, and counts`, { error: text });
        return "a veto failed";
      }
      const reason = withoutSecrets(change, answer === "" ? "no reason given" : answer);
      this.logger.info(`a change of ${handle.id} was vetoed`, { origin, reason });
      return reason;
    }
    return null;
  }
}
