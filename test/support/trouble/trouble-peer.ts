import { parseJson } from "../../../src/kernel/json.ts";
import { Inbox } from "../inbox.ts";
import type { Peer } from "../ws-server.ts";

/** A CALL of the station. */
export interface SeenCall {
  readonly id: string;
  readonly action: string;
  readonly payload: unknown;
}

/** What a CALL is answered with: a payload, or nothing at all. */
export type Script = (call: SeenCall) => object | "silence";

/** The CSMS's end of one connection: friendly, unless the script says otherwise. */
export class TroublePeer {
  readonly peer: Peer;
  /** CALLs of the station, as they come. */
  readonly calls = new Inbox<SeenCall>();
  /** Answers of the station to CALLs of ours, by message id. */
  readonly answers = new Inbox<readonly unknown[]>();
  private readonly script: Script;
  private nextId = 1;

  constructor(peer: Peer, script: Script = friendly) {
    this.peer = peer;
    this.script = script;
    void this.listen();
  }

  /** Sends any text. */
  say(text: string): void {
    this.peer.socket.send(text);
  }

  /** The next CALL of one of these actions; others are passed over. */
  async called(...actions: readonly string[]): Promise<SeenCall> {
    for (;;) {
      const call = await this.calls.next();
      if (actions.includes(call.action)) return call;
    }
  }

  /** Has the station say something, and waits for it: it is there and answers. */
  async answered(): Promise<readonly unknown[]> {
    const id = `csms-${this.nextId++}`;
    this.say(JSON.stringify([2, id, "GetConfiguration", { key: ["NumberOfConnectors"] }]));
    for (;;) {
      const answer = await this.answers.next();
      if (answer[1] === id) return answer;
    }
  }

  private async listen(): Promise<void> {
    for (;;) this.take(await this.peer.texts.next());
  }

  private take(text: string): void {
    const frame = parseJson(text);
    if (!Array.isArray(frame)) throw new Error(`the station sent no frame: ${text}`);
    const parts: readonly unknown[] = frame;
    if (parts[0] !== 2) {
      this.answers.put(parts);
      return;
    }
    const call = { id: String(parts[1]), action: String(parts[2]), payload: parts[3] };
    const answer = this.script(call);
    if (answer !== "silence") this.say(JSON.stringify([3, call.id, answer]));
    this.calls.put(call);
  }
}

/** A CSMS that likes everything. */
export function friendly({ action }: SeenCall): object {
  const currentTime = "2026-01-01T00:00:00Z";
  switch (action) {
    case "BootNotification":
      return { status: "Accepted", currentTime, interval: 300 };
    case "Heartbeat":
      return { currentTime };
    case "Authorize":
      return { idTagInfo: { status: "Accepted" } };
    case "StartTransaction":
      return { transactionId: 7, idTagInfo: { status: "Accepted" } };
    default:
      return {};
  }
}
