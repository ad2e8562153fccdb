import { MqttBoard } from "../../../../hal/mqtt/mqtt-board.ts";
import { MqttCharger } from "../../../../hal/mqtt/mqtt-charger.ts";
import { countingIds } from "../../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../../src/kernel/virtual-clock.ts";
import type { Charger, ChargerListener, SessionOwner } from "../../../../src/ports/charger.ts";
import type {
  ChargerCommandName,
  ChargerCommands,
  CommandReply,
} from "../../../../src/ports/charger-commands.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../../../src/ports/charger-events.ts";
import { MemoryBroker } from "../../../support/memory-broker.ts";
import { RecordingListener } from "../../../support/recording-listener.ts";
import { RecordingLogger } from "../../../support/recording-logger.ts";

export const prefix = "test/left";

export const snapshot: ChargerSnapshot = {
  connectors: [
    { evse: 1, connector: 1, plugged: false, enabled: true, chargingState: "Idle" },
    { evse: 2, connector: 1, plugged: false, enabled: true, chargingState: "Idle" },
  ],
  errors: [],
  info: { vendor: "Acme", model: "Box", balances: false, supports: ["setLimits", "dataTransfer"] },
};

export function energy(wh: number): { samples: { measurand: string; value: number; unit: string }[] } {
  return { samples: [{ measurand: "Energy.Active.Import.Register", value: wh, unit: "Wh" }] };
}

const place = { evse: 1, connector: 1 };
export const started = (sessionId: string): ChargerEvent => ({
  type: "transactionStarted",
  ...place,
  sessionId,
  token: { value: "ABC", type: "ISO14443" },
  reading: energy(100),
});
export const finished = (sessionId: string): ChargerEvent => ({
  type: "transactionFinished",
  ...place,
  sessionId,
  reason: "Local",
  token: null,
  reading: energy(900),
});

type AnyReply = CommandReply<ChargerCommands[ChargerCommandName]["result"]>;

/** Hardware that a test plays: it notes commands and answers what the test says. */
export class ScriptedCharger implements Charger {
  readonly sessionOwner: SessionOwner;
  readonly commands: { name: string; params: unknown }[] = [];
  reply: CommandReply<null> = { status: "ok", result: null };
  listener: ChargerListener | null = null;

  constructor(sessionOwner: SessionOwner) {
    this.sessionOwner = sessionOwner;
  }

  async start(listener: ChargerListener): Promise<void> {
    this.listener = listener;
    listener.event({ type: "online", snapshot });
  }

  command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>>;
  async command(name: ChargerCommandName, params: unknown): Promise<AnyReply> {
    this.commands.push({ name, params });
    return this.reply;
  }

  async stop(): Promise<void> {
    this.listener = null;
  }

  emit(...events: ChargerEvent[]): void {
    for (const event of events) this.listener?.event(event);
  }
}

/** Station and board on a broker in memory, on one clock. */
export class Fixture {
  readonly clock = new VirtualClock();
  readonly broker = new MemoryBroker();
  readonly log = new RecordingLogger();
  readonly boardLog = new RecordingLogger();
  readonly heard = new RecordingListener();
  readonly hardware: ScriptedCharger;
  readonly sessionOwner: SessionOwner;
  station: MqttCharger;
  board: MqttBoard;
  private lives = 0;

  constructor(sessionOwner: SessionOwner = "charger") {
    this.sessionOwner = sessionOwner;
    this.hardware = new ScriptedCharger(sessionOwner);
    this.station = this.newStation();
    this.board = this.newBoard();
  }

  newStation(
    options: { safeLimitA?: number | null; sessionOwner?: SessionOwner; prefix?: string } = {},
  ): MqttCharger {
    this.station = new MqttCharger({
      url: "mqtt://user:secret@broker.test:1883",
      password: "secret",
      prefix,
      sessionOwner: this.sessionOwner,
      clock: this.clock,
      ids: countingIds(`s${++this.lives}`),
      logger: this.log,
      connect: this.broker.connect,
      ...options,
    });
    return this.station;
  }

  newBoard(): MqttBoard {
    this.board = new MqttBoard({
      url: "mqtt://broker.test:1883",
      prefix,
      charger: this.hardware,
      clock: this.clock,
      ids: countingIds(`b${++this.lives}`),
      logger: this.boardLog,
      connect: this.broker.connect,
    });
    return this.board;
  }

  /** Both started and greeted, and what was told so far forgotten. */
  async begin(): Promise<this> {
    await this.board.start();
    await this.station.start(this.heard);
    await this.clock.flush();
    this.heard.events.length = 0;
    return this;
  }

  async end(): Promise<void> {
    const closing = Promise.all([this.station.stop(), this.board.stop()]);
    await this.clock.advance(2000);
    await closing;
  }
}
