import type { EverestModule } from "../protocol/everest-module.ts";
import type { StationControl } from "../adapter.ts";

/** Whatever is published on these topics opens and closes the link to the CSMS (`EnableExternalWebsocketControl`). */
export function provideExternalControl(module: EverestModule, control: StationControl): void {
  module.onExternal("everest_api/ocpp/cmd/connect", () => control.connect());
  module.onExternal("everest_api/ocpp/cmd/disconnect", () => control.disconnect());
}
