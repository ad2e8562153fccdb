import { describe, expect, it } from "vitest";
import type { IdToken } from "../../../src/model/token.ts";
import { ConnectorTable } from "../../../src/v16/connectors.ts";
import { startTransaction, stopTransaction } from "../../../src/v16/render/transaction.ts";
import { idTag, idTagOrNobody, tokenInfo } from "../../../src/v16/token-info.ts";

const token = (value: string): IdToken => ({ value, type: "eMAID" });
const at = { boot: 1, mono: 0, wall: 0 };

describe("idTag (1.6 §7.28)", () => {
  it("is the token as it is, up to 20 characters; a longer one is nobody, never somebody else", () => {
    const fits = "12345678901234567890";
    expect([idTag(token(fits)), idTag(token(`${fits}1`)), idTag(token(""))]).toEqual([fits, null, ""]);
    expect([idTagOrNobody(token(`${fits}1`)), idTagOrNobody(null)]).toEqual([
      "NoAuthorization",
      "NoAuthorization",
    ]);
  });

  it("a transaction of hardware that began one with such a token is told without it", () => {
    const connectors = new ConnectorTable([{ evse: 1, connector: 1 }]);
    const context = {
      ...{ connectors, iso: () => "2026-01-01T00:00:00.000Z", remoteId: () => 7 },
      ...{ mostBytes: () => 65_000, untold: () => undefined },
    };
    const fact = {
      ...{ transactionId: "tx", sequence: 0, place: { evse: 1, connector: 1 }, at, offline: false },
      token: token("DE-8AA-CA2B3C4D5-N-1"),
    };
    const started = { meterStartWh: 0, reservationId: null, remoteStartId: null };
    const ended = { meterStopWh: 1 };
    const long = { ...fact, token: token("DE-8AA-CA2B3C4D5-N-12") };
    expect(startTransaction({ ...fact, ...started, kind: "transactionStarted" }, context).idTag).toBe(
      fact.token.value,
    );
    expect(startTransaction({ ...long, ...started, kind: "transactionStarted" }, context).idTag).toBe(
      "NoAuthorization",
    );
    const stop = { ...ended, kind: "transactionEnded", reason: "Local", readings: [] } as const;
    expect(stopTransaction({ ...fact, ...stop }, context).idTag).toBe(fact.token.value);
    expect(stopTransaction({ ...long, ...stop }, context)).not.toHaveProperty("idTag");
  });
});

describe("IdTagInfo (1.6 §7.27)", () => {
  it("becomes the neutral verdict; a date that is none counts as none", () => {
    expect(tokenInfo({ status: "Accepted", parentIdTag: "P", expiryDate: "2026-01-01T00:00:00Z" })).toEqual({
      status: "Accepted",
      groupId: "P",
      expires: Date.UTC(2026, 0, 1),
    });
    expect(tokenInfo({ status: "Blocked", expiryDate: "soon" })).toEqual({ status: "Blocked" });
  });
});
