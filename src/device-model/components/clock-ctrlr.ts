import { dateTime, sequenceList, string } from "../handle.ts";

const offset = { test: /^[+-]?\d{2}:\d{2}$/, expected: "an offset from UTC such as +01:00" };

/** The time shown to the driver. */
export const ClockCtrlr = {
  /** What the station takes the time for. */
  DateTime: dateTime("ClockCtrlr/DateTime", {
    default: "",
    mutability: "ReadOnly",
    live: true,
    noDefault: true,
    minLength: 1,
  }),
  /** Where the time comes from, best first: this build has the CSMS's. */
  TimeSource: sequenceList("ClockCtrlr/TimeSource", {
    default: ["Heartbeat"],
    valuesList: ["Heartbeat"],
    minLength: 1,
  }),
  TimeOffset: string("ClockCtrlr/TimeOffset", { default: "", minLength: 1, maxLength: 10, pattern: offset }),
  NextTimeOffsetTransitionDateTime: dateTime("ClockCtrlr/NextTimeOffsetTransitionDateTime", {
    default: "",
    minLength: 1,
    maxLength: 40,
  }),
  /** The offset that holds from NextTimeOffsetTransitionDateTime on. */
  NextTransition: string("ClockCtrlr/NextTransition", {
    default: "",
    minLength: 1,
    maxLength: 40,
    pattern: offset,
  }),
};
