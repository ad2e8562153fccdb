import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import type { Handle } from "../device-model/handle.ts";
import type { Settings } from "../device-model/settings.ts";
import type { BootNotificationRequest } from "../messages/v16/types.ts";

/** 1.6 §4.2: who this station is, from `Internal` of the configuration. What is not configured is left out. */
export function bootNotification(settings: Settings): BootNotificationRequest {
  const text = (handle: Handle<string>, most: number): string | undefined => {
    const value = settings.get(handle).slice(0, most);
    return value === "" ? undefined : value;
  };
  const optional = {
    chargeBoxSerialNumber: text(InternalCtrlr.ChargeBoxSerialNumber, 25),
    chargePointSerialNumber: text(InternalCtrlr.ChargePointSerialNumber, 25),
    firmwareVersion: text(InternalCtrlr.FirmwareVersion, 50),
    iccid: text(InternalCtrlr.ICCID, 20),
    imsi: text(InternalCtrlr.IMSI, 20),
    meterSerialNumber: text(InternalCtrlr.MeterSerialNumber, 25),
    meterType: text(InternalCtrlr.MeterType, 25),
  };
  const given: Partial<BootNotificationRequest> = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined),
  );
  return {
    chargePointModel: text(InternalCtrlr.ChargePointModel, 20) ?? "unknown",
    chargePointVendor: text(InternalCtrlr.ChargePointVendor, 20) ?? "unknown",
    ...given,
  };
}
