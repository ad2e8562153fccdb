import type { BusModule } from "./bus-module.ts";
import type { EverestBus } from "./everest-bus.ts";

/** The module `System`: resets, firmware, logs, time. What it is asked is on the bus; it does nothing. */
export class SimSystem {
  readonly id = "system";
  bootReason = "PowerUp";
  resetAllowed = true;
  private readonly module: BusModule;

  constructor(bus: EverestBus) {
    this.module = bus.join(this.id, { main: "system" });
    const provide = (command: string, answer: () => unknown): void =>
      this.module.provide("main", command, answer);
    provide("get_boot_reason", () => this.bootReason);
    provide("is_reset_allowed", () => this.resetAllowed);
    provide("reset", () => null);
    provide("set_system_time", () => true);
    provide("allow_firmware_installation", () => null);
    provide("update_firmware", () => "Accepted");
    provide("upload_logs", () => ({ upload_logs_status: "Accepted", file_name: "logs.tar.gz" }));
    provide("configure_network", () => ({ status: "NotSupported" }));
  }

  firmware(status: string, requestId: number, metadata?: object): void {
    this.module.publishVar("main", "firmware_update_status", {
      firmware_update_status: status,
      request_id: requestId,
      ...(metadata ? { firmware_update_metadata: metadata } : {}),
    });
  }

  logs(status: string, requestId: number): void {
    this.module.publishVar("main", "log_status", { log_status: status, request_id: requestId });
  }
}
