import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SystemClock } from "../../../src/kernel/clock.ts";
import { EverestBroker, type BrokerKind } from "../../../test/support/everest/broker.ts";
import { EverestBus } from "../../../test/support/everest/everest-bus.ts";
import { Manager } from "../../../test/support/everest/manager.ts";
import type { ModuleProcess } from "../../../test/support/everest/module-process.ts";
import { Peers } from "../../../test/support/everest/peers.ts";
import { Pulse } from "../../../test/support/everest/pulse.ts";
import { InterfaceCheck } from "../../../test/support/everest/yaml-schema.ts";

export interface WorldOptions {
  readonly folder: string;
  readonly broker: BrokerKind;
  readonly csmsUrl: string;
  /** How many each EVSE has. */
  readonly connectors: readonly number[];
  /** Where every meter begins, Wh. */
  readonly firstWh: number;
  /** The bundled command line. */
  readonly cli: string;
}

const stationId = "ocpp";

/** The small EVerest of the tests, outside of a test; our module stands alone in it, and may come and go. */
export class World {
  readonly bus: EverestBus;
  readonly broker: EverestBroker;
  readonly peers: Peers;
  private readonly manager: Manager;
  private readonly options: WorldOptions;

  private constructor(options: WorldOptions, broker: EverestBroker, bus: EverestBus, pulse: Pulse) {
    const { folder, connectors, firstWh } = options;
    this.options = options;
    this.broker = broker;
    this.bus = bus;
    bus.declare(stationId, provided, true);
    const evses = connectors.map((each) => ({ connectors: each, meterWh: firstWh }));
    const kept = { stores: null, registers: new Map() };
    this.peers = new Peers(bus, stationId, { evses }, kept, new SystemClock());
    const entries = this.peers.entries();
    const station = {
      ...{ id: stationId, module: "OCPP", standalone: true, connections: this.peers.connections() },
      parameters: {
        ChargePointConfigPath: "ocpp-config.json",
        UserConfigPath: "user_config.json",
        DatabasePath: join(folder, "database"),
        MessageLogPath: join(folder, "logs"),
      },
    };
    this.manager = new Manager({
      ...{ bus, broker, pulse, prefix: folder, everestPrefix: "everest/", externalPrefix: "" },
      modules: [...entries, station],
      onReady: () => this.peers.begin(),
    });
    for (const { id } of entries) bus.publish(`modules/${id}/ready`, "ModuleReady", true);
  }

  static async open(options: WorldOptions): Promise<World> {
    const { folder, csmsUrl, connectors } = options;
    const share = join(folder, "share/everest/modules/OCPP");
    mkdirSync(share, { recursive: true });
    const config = configuration(csmsUrl, connectors);
    writeFileSync(join(share, "ocpp-config.json"), JSON.stringify(config, null, 2));
    const broker = await EverestBroker.open(undefined, options.broker);
    const pulse = new Pulse();
    const check = InterfaceCheck.load();
    const bus = await EverestBus.open({
      ...{ broker, everestPrefix: "everest/", externalPrefix: "", check, pulse },
    });
    return new World(options, broker, bus, pulse);
  }

  /** What was wrong with what was said on the bus, whoever said it, and with when. */
  get violations(): readonly string[] {
    return [...this.bus.violations, ...this.manager.violations];
  }

  /** Another life of our module. */
  startModule(): ModuleProcess {
    return this.manager.startByHand(stationId, [this.options.cli, "everest", "run"]);
  }

  async close(): Promise<void> {
    this.peers.end();
    await this.broker.close();
  }
}

const provided = {
  main: "ocpp_1_6_charge_point",
  auth_validator: "auth_token_validator",
  auth_provider: "auth_token_provider",
  data_transfer: "ocpp_data_transfer",
  ocpp_generic: "ocpp",
  session_cost: "session_cost",
};

/** A station that meters fast and reconnects at once. */
function configuration(CentralSystemURI: string, connectors: readonly number[]): object {
  return {
    Internal: {
      ...{ ChargePointId: "crash-everest", CentralSystemURI, LogMessages: false },
      ...{ ChargePointVendor: "ocpp-station", ChargePointModel: "Crash" },
      ...{ RetryBackoffWaitMinimum: 0, RetryBackoffRandomRange: 0, RetryBackoffRepeatTimes: 0 },
    },
    Core: {
      NumberOfConnectors: connectors.reduce((sum, each) => sum + each, 0),
      AllowOfflineTxForUnknownId: true,
      MeterValueSampleInterval: 1,
      MeterValuesSampledData: "Energy.Active.Import.Register",
      TransactionMessageRetryInterval: 0,
      TransactionMessageAttempts: 10,
    },
    Security: { SecurityProfile: 0 },
  };
}
