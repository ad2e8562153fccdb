import { banner } from "./banner.ts";
import { calls, sends } from "./model.ts";
import type { Message, VersionModel } from "./model.ts";

function entry(model: VersionModel, message: Message): string {
  return `  ${message.action}: { ${model.grouping}: "${message.group}", from: "${message.from}" },\n`;
}

/** `actions.ts`: which messages there are, what they belong to and who sends them. Needs no validator. */
export function emitActions(model: VersionModel): string {
  const groups = [...new Set(model.messages.map((message) => message.group))].sort();
  const groupType = model.grouping === "profile" ? "Profile" : "Block";
  const groupWords =
    model.grouping === "profile"
      ? "A feature profile; `Security` stands for the security whitepaper."
      : "A functional block, by the letter of its chapter.";
  const unanswered = sends(model);
  const sendTable = unanswered.map((message) => entry(model, message)).join("");
  return `${banner(model)}
import type { Action${unanswered.length > 0 ? ", Sends" : ""} } from "./types.ts";

/** ${groupWords} */
export type ${groupType} = ${groups.map((group) => `"${group}"`).join(" | ")};

export interface ActionInfo {
  readonly ${model.grouping}: ${groupType};
  /** Who may send the request: the charging station, the CSMS, or either. */
  readonly from: "cs" | "csms" | "both";
}

export const actions = {
${calls(model)
  .map((message) => entry(model, message))
  .join("")}} as const satisfies Record<Action, ActionInfo>;

/** The actions a charging station may send. */
export type StationAction = {
  [A in Action]: (typeof actions)[A]["from"] extends "csms" ? never : A;
}[Action];

/** The actions a CSMS may send. */
export type CsmsAction = {
  [A in Action]: (typeof actions)[A]["from"] extends "cs" ? never : A;
}[Action];

export function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}

function sender(name: Action): ActionInfo["from"] {
  return actions[name].from;
}

export function isCsmsAction(name: string): name is CsmsAction {
  return isAction(name) && sender(name) !== "cs";
}

export function isStationAction(name: string): name is StationAction {
  return isAction(name) && sender(name) !== "csms";
}
${
  unanswered.length === 0
    ? ""
    : `
/** The messages nobody answers (message type SEND). */
export const sends = {
${sendTable}} as const satisfies Record<keyof Sends, ActionInfo>;

export function isSend(name: string): name is keyof Sends {
  return Object.hasOwn(sends, name);
}
`
}`;
}
