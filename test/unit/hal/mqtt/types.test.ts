import type * as z from "zod/v4-mini";
import { describe, expectTypeOf, it } from "vitest";
import type { WrittenCommands } from "../../../../hal/mqtt/command-schemas.ts";
import type * as common from "../../../../hal/mqtt/common-schemas.ts";
import type { BoardEvent, eventSchemas, snapshotSchema } from "../../../../hal/mqtt/event-schemas.ts";
import type { WrittenRequests } from "../../../../hal/mqtt/request-schemas.ts";
import type { LimitSchedule } from "../../../../src/model/limit.ts";
import type { IdToken, TokenInfo } from "../../../../src/model/token.ts";
import type { StopReason } from "../../../../src/model/transaction.ts";
import type { ChargerCommands } from "../../../../src/ports/charger-commands.ts";
import type { ChargerSnapshot } from "../../../../src/ports/charger-events.ts";
import type { ChargerRequests } from "../../../../src/ports/charger-requests.ts";

/** A type without readonly, intersections and open unions of words, so that two of them compare. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

type Parsed = { [T in BoardEvent["type"]]: Plain<z.infer<(typeof eventSchemas)[T]>> };
type Ported = { [T in BoardEvent["type"]]: Plain<BoardEvent & { type: T }> };

type Parts<T extends Record<keyof T, { params: z.ZodMiniType; result: z.ZodMiniType }>> = {
  [N in keyof T]: {
    params: Plain<z.infer<T[N]["params"]>>;
    result: Plain<z.infer<T[N]["result"]>>;
  };
};

/** Checked by `npm run types`: a field or a word the port gains must reach the validators, or it would be dropped. */
describe("the validators let through all that the port can say", () => {
  it("common types", () => {
    expectTypeOf<StopReason>().toEqualTypeOf<z.infer<typeof common.stopReason>>();
    expectTypeOf<Plain<TokenInfo>>().toEqualTypeOf<Plain<z.infer<typeof common.tokenInfo>>>();
    expectTypeOf<Plain<IdToken>>().toEqualTypeOf<Plain<z.infer<typeof common.idToken>>>();
    expectTypeOf<Plain<LimitSchedule>>().toEqualTypeOf<Plain<z.infer<typeof common.limitSchedule>>>();
  });

  it("snapshots and events", () => {
    expectTypeOf<Plain<ChargerSnapshot>>().toEqualTypeOf<Plain<z.infer<typeof snapshotSchema>>>();
    expectTypeOf<Ported>().toEqualTypeOf<Parsed>();
  });

  it("commands and requests", () => {
    type Commands = Parts<WrittenCommands>;
    type Requests = Parts<WrittenRequests>;
    expectTypeOf<{ [N in keyof ChargerCommands]: Plain<ChargerCommands[N]> }>().toEqualTypeOf<Commands>();
    expectTypeOf<{ [N in keyof ChargerRequests]: Plain<ChargerRequests[N]> }>().toEqualTypeOf<Requests>();
  });
});
