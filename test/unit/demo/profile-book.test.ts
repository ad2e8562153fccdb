import { describe, expect, it } from "vitest";
import { limitRequest } from "../../../demo/limit-profile.ts";
import { type BookedProfile, bookProfile, endOfTransaction, profilesAt } from "../../../demo/profile-book.ts";
import { FakeCsms } from "./fakes.ts";

/** A book, and the CSMS whose messages it sees. */
function booking(): {
  set: (
    connectorId: number,
    profileId: number,
    purpose: "TxProfile" | "TxDefaultProfile" | "ChargePointMaxProfile",
    status?: string,
  ) => void;
  clear: (filter: object, status?: string) => void;
  book: () => readonly BookedProfile[];
} {
  let book: readonly BookedProfile[] = [];
  const csms = new FakeCsms();
  csms.on((event) => {
    if (event.type === "message") book = bookProfile(book, event.message);
  });
  return {
    set: (connectorId, profileId, purpose, status = "Accepted") => {
      const steps = [{ startPeriod: 0, limit: 10 }];
      const request = limitRequest({ connectorId, profileId, purpose, steps, wall: 0 });
      csms.exchange("csms", "SetChargingProfile", request, { status });
    },
    clear: (filter, status = "Accepted") => csms.exchange("csms", "ClearChargingProfile", filter, { status }),
    book: () => book,
  };
}

const ids = (profiles: readonly BookedProfile[]): number[] => profiles.map(({ id }) => id);

describe("the demo's book of charging profiles", () => {
  it("keeps what the station accepted, once per id and per place, purpose and stack level", () => {
    const { set, book } = booking();
    set(1, 1, "TxDefaultProfile");
    set(1, 2, "TxDefaultProfile", "Rejected");
    expect(ids(book())).toEqual([1]);
    set(1, 3, "TxDefaultProfile");
    expect(ids(book())).toEqual([3]);
    set(2, 3, "TxDefaultProfile");
    expect(book()).toMatchObject([{ id: 3, connectorId: 2 }]);
  });

  it("names the one that speaks first, of a connector and of the station", () => {
    const { set, book } = booking();
    set(0, 1, "ChargePointMaxProfile");
    set(0, 2, "TxDefaultProfile");
    set(1, 3, "TxDefaultProfile");
    set(1, 4, "TxProfile");
    expect(ids(profilesAt(book(), 1))).toEqual([4, 3, 2, 1]);
    expect(ids(profilesAt(book(), 2))).toEqual([2, 1]);
    expect(ids(endOfTransaction(book(), 1))).toEqual([1, 2, 3]);
  });

  it("forgets what was cleared: all fields of a filter have to fit", () => {
    const { set, clear, book } = booking();
    set(0, 1, "ChargePointMaxProfile");
    set(1, 2, "TxDefaultProfile");
    set(2, 3, "TxDefaultProfile");
    clear({ connectorId: 1, chargingProfilePurpose: "ChargePointMaxProfile" }, "Unknown");
    clear({ chargingProfilePurpose: "TxDefaultProfile", connectorId: 2 });
    expect(ids(book())).toEqual([1, 2]);
    clear({ id: 1 });
    expect(ids(book())).toEqual([2]);
    clear({});
    expect(book()).toEqual([]);
  });
});
