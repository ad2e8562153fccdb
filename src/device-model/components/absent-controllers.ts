import { type AnyHandle, boolean } from "../handle.ts";

/** Says of a controller that its function is not there. */
const absent = (path: string): AnyHandle =>
  boolean(path, { mutability: "ReadOnly", constant: true, default: false });

/**
 * Controllers whose function this build does not have (`not-built.ts`): the device model says so. `Enabled` of LocalAuthListCtrlr
 * is a key of 1.6 too, and stands with its own.
 */
export const absentControllers: Readonly<Record<string, Readonly<Record<string, AnyHandle>>>> = {
  DisplayMessageCtrlr: {
    Available: absent("DisplayMessageCtrlr/Available"),
    Enabled: absent("DisplayMessageCtrlr/Enabled"),
  },
  MonitoringCtrlr: {
    Available: absent("MonitoringCtrlr/Available"),
    Enabled: absent("MonitoringCtrlr/Enabled"),
  },
  ReservationCtrlr: {
    Available: absent("ReservationCtrlr/Available"),
    Enabled: absent("ReservationCtrlr/Enabled"),
  },
};
