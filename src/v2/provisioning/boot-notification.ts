import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import type { Handle } from "../../device-model/handle.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { BootNotificationRequest, BootReasonEnumType, ModemType } from "../../messages/v21/types.ts";

/** B01.FR.01: who this station is. What is not configured is left out. */
export function bootNotification(settings: Settings, reason: BootReasonEnumType): BootNotificationRequest {
  const text = (handle: Handle<string>, most: number): string | undefined => {
    const value = settings.get(handle).slice(0, most);
    return value === "" ? undefined : value;
  };
  const iccid = text(InternalCtrlr.ICCID, 20);
  const imsi = text(InternalCtrlr.IMSI, 20);
  const modem: ModemType = { ...(iccid && { iccid }), ...(imsi && { imsi }) };
  const serialNumber = text(InternalCtrlr.ChargePointSerialNumber, 25);
  const firmwareVersion = text(InternalCtrlr.FirmwareVersion, 50);
  return {
    reason,
    chargingStation: {
      model: text(InternalCtrlr.ChargePointModel, 20) ?? "unknown",
      vendorName: text(InternalCtrlr.ChargePointVendor, 50) ?? "unknown",
      ...(serialNumber && { serialNumber }),
      ...(firmwareVersion && { firmwareVersion }),
      ...(Object.keys(modem).length > 0 && { modem }),
    },
  };
}
