import { requests as requests16 } from "../src/messages/v16/validators.js";
import { requests as requests201 } from "../src/messages/v201/validators.js";
import { answers201, type AnswerTable201, type StationAction201 } from "./csms-answers-201.ts";
import { type AnswerContext, answers, type AnswerTable, type StationAction } from "./csms-answers.ts";

export type CsmsAnswer =
  { readonly payload: object } | { readonly code: string; readonly description: string };

/** A version of OCPP as the CSMS speaks it. */
export interface CsmsDialect {
  readonly subprotocol: string;
  /** The answer on a CALL of the station. */
  answer(action: string, payload: unknown, context: AnswerContext): CsmsAnswer;
}

const unknown = (action: string): CsmsAnswer => ({
  code: "NotImplemented",
  description: `the demo CSMS has no ${action.slice(0, 64)}`,
});

const dialect201: CsmsDialect = {
  subprotocol: "ocpp2.0.1",
  answer: (action, payload, context) => {
    if (!is201(action)) return unknown(action);
    const answered = answer201(action, answers201, payload, context);
    return answered === null
      ? { code: "FormatViolation", description: `the payload is no ${action} request of OCPP 2.0.1` }
      : { payload: answered };
  },
};

const dialect16: CsmsDialect = {
  subprotocol: "ocpp1.6",
  answer: (action, payload, context) => {
    if (!is16(action)) return unknown(action);
    const answered = answer16(action, answers, payload, context);
    return answered === null
      ? { code: "FormationViolation", description: `the payload is no ${action} request of OCPP 1.6` }
      : { payload: answered };
  },
};

/** All it speaks. */
export const csmsDialects: readonly CsmsDialect[] = [dialect201, dialect16];

/** The dialect a station gets: the first of what it offers that the CSMS speaks. */
export function dialectFor(offered: Iterable<string>): CsmsDialect | null {
  for (const each of offered) {
    const found = csmsDialects.find(({ subprotocol }) => subprotocol === each);
    if (found) return found;
  }
  return null;
}

const is16 = (action: string): action is StationAction => Object.hasOwn(answers, action);
const is201 = (action: string): action is StationAction201 => Object.hasOwn(answers201, action);

/** The answer on a request; null when it is not what the version allows. */
function answer16<A extends StationAction>(
  action: A,
  table: Pick<AnswerTable, A>,
  payload: unknown,
  context: AnswerContext,
): object | null {
  const validate = requests16[action];
  return validate(payload) ? table[action](payload, context) : null;
}

function answer201<A extends StationAction201>(
  action: A,
  table: Pick<AnswerTable201, A>,
  payload: unknown,
  context: AnswerContext,
): object | null {
  const validate = requests201[action];
  return validate(payload) ? table[action](payload, context) : null;
}
