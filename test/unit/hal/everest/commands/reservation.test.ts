import { describe, expect, it } from "vitest";
import { failures, managers, rig } from "./rig.ts";

const expires = Date.UTC(2026, 0, 2, 3, 4, 5);
const token = { value: "04AABBCC", type: "Central" };

describe("reserve", () => {
  it.each(["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"])("%s", async (status) => {
    const { module, table } = rig();
    module.says("reserve_now", status);
    const reply = await table.reserve({ reservationId: 5, evse: 2, connector: 1, token, expires });
    expect(reply).toEqual({ status: "ok", result: { status } });
    expect(module.calls).toEqual([
      {
        to: "auth/reservation",
        command: "reserve_now",
        args: {
          request: {
            reservation_id: 5,
            id_token: "04AABBCC",
            expiry_time: "2026-01-02T03:04:05.000Z",
            evse_id: 2,
          },
        },
      },
    ]);
  });

  it("any EVSE, for a group, of a type", async () => {
    const { module, table } = rig();
    module.says("reserve_now", "Accepted");
    const connectorType = "s309-1P-16A";
    await table.reserve({ reservationId: 5, evse: 0, token, groupId: "FLEET", expires, connectorType });
    expect(module.calls[0]?.args["request"]).toEqual({
      reservation_id: 5,
      id_token: "04AABBCC",
      expiry_time: "2026-01-02T03:04:05.000Z",
      parent_id_token: "FLEET",
      connector_type: "s309_1P_16A",
    });
  });

  it("a type EVerest has not is refused", async () => {
    const { module, table } = rig();
    const reply = await table.reserve({ reservationId: 5, token, expires, connectorType: "cMagic" });
    expect(reply).toEqual({ status: "ok", result: { status: "Rejected" } });
    expect(module.calls).toEqual([]);
  });

  it("needs a token and an end", async () => {
    const { table } = rig();
    expect((await table.reserve({ reservationId: 5, token })).status).toBe("rejected");
    expect((await table.reserve({ reservationId: 5, expires })).status).toBe("rejected");
  });

  it.each(failures)("%s", async (_, reply, status) => {
    const { module, table } = rig();
    for (const command of ["reserve_now", "cancel_reservation", "exists_reservation"])
      module.answers.set(command, () => reply);
    expect((await table.reserve({ reservationId: 5, token, expires })).status).toBe(status);
    expect((await table.cancelReservation({ reservationId: 5 })).status).toBe(status);
    expect((await table.checkReservation({ token })).status).toBe(status);
  });
});

it.each([
  [true, "ok"],
  [false, "rejected"],
])("cancel: %s", async (answer, status) => {
  const { module, table } = rig();
  module.says("cancel_reservation", answer);
  expect((await table.cancelReservation({ reservationId: 5 })).status).toBe(status);
  expect(module.calls).toEqual([
    { to: "auth/reservation", command: "cancel_reservation", args: { reservation_id: 5 } },
  ]);
});

it.each([
  "NotReserved",
  "ReservedForToken",
  "ReservedForOtherToken",
  "ReservedForOtherTokenAndHasParentToken",
])("check: %s", async (status) => {
  const { module, table } = rig();
  module.says("exists_reservation", status);
  expect(await table.checkReservation({ evse: 1, token, groupId: "FLEET" })).toEqual({
    status: "ok",
    result: { status },
  });
  await table.checkReservation({ token });
  expect(module.calls.map(({ args }) => args["request"])).toEqual([
    { id_token: "04AABBCC", evse_id: 1, group_id_token: "FLEET" },
    { id_token: "04AABBCC" },
  ]);
});

it("not connected is not supported", async () => {
  const { table } = rig({ connections: managers });
  expect((await table.reserve({ reservationId: 5, token, expires })).status).toBe("unsupported");
  expect((await table.cancelReservation({ reservationId: 5 })).status).toBe("unsupported");
  expect((await table.checkReservation({ token })).status).toBe("unsupported");
});

it("only what EVerest itself ends is told", () => {
  const { module, events, logger } = rig();
  for (const status of ["Placed", "Expired", "Removed", "Cancelled", "Used"])
    module.hear("auth/reservation/reservation_update", { reservation_id: 5, reservation_status: status });
  expect(events).toEqual([
    { type: "reservationEnded", reservationId: 5, reason: "Expired" },
    { type: "reservationEnded", reservationId: 5, reason: "Removed" },
  ]);
  module.hear("auth/reservation/reservation_update", { reservation_id: "five" });
  expect(events).toHaveLength(2);
  expect(logger.about("auth/reservation/reservation_update")).toHaveLength(1);
});
