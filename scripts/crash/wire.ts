import type { CompositionRules } from "../../src/smart-charging/query.ts";
import type { Connection, ReceivedCall } from "./csms.ts";
import type { Expected } from "./expected.ts";
import type { Told } from "./told.ts";
import type { TxPoints } from "./tx-points.ts";
import { wire16 } from "./wire-16.ts";
import { wire201 } from "./wire-201.ts";

export type OcppVersion = "1.6" | "2.0.1";

/** What the versions have different about charging profiles. */
export interface ProfileMeaning {
  readonly rules: CompositionRules;
  /** One replaces that of its purpose, place and stack level too; else it is refused beside it. */
  readonly replaceByPlace: boolean;
}

/** A CALL, of either side. */
export interface Frame {
  readonly action: string;
  readonly payload: unknown;
}

/** What the station answered, in 1.6's words. */
export interface NeutralAnswer {
  readonly status: string;
  readonly payload: unknown;
}

/** One version on the wire. People and the oracle speak 1.6; a wire translates. */
export interface Wire {
  readonly version: OcppVersion;
  readonly subprotocol: string;
  /** Transactions go by the id the station gave them; in 1.6 the CSMS gives it. */
  readonly stationNames: boolean;
  /** Where transactions begin and end; null: where the version, or a station nobody configured, has it. */
  readonly points: TxPoints | null;
  readonly profiles: ProfileMeaning;
  /** The CALLRESULT payload for a CALL of the station. */
  answerTo(call: Frame, transactionId: () => number): object;
  /** 1.6's name for what a CALL of the station does. */
  nameOf(call: Frame): string;
  /** What the transaction of this CALL goes by, and where it begins; null: it needs no number. */
  numbered(call: Frame): { readonly key: string; readonly connectorId: number | null } | null;
  /** What a CALL of the station tells about transactions; null: it is not as the version has it. */
  told(call: ReceivedCall, transactionOf: (key: string) => number | undefined): readonly Told[] | null;
  /** A CALL to the station, as the version has it; `nameOf`: what a transaction goes by. */
  ask(frame: Frame, nameOf: (transactionId: number) => string | undefined): Frame;
  /** The answer on a CALL of this (neutral) action. */
  readAnswer(action: string, payload: unknown): NeutralAnswer;
  /** What the messages (each once) have to keep beside what all versions have; `leaving`: see `Expected`. */
  judge(calls: readonly ReceivedCall[], leaving: Expected["leaving"]): readonly string[];
  /** The same, of what only a station with the right time keeps. */
  judgeTimes(calls: readonly ReceivedCall[], connections: readonly Connection[]): readonly string[];
}

/** @param points of 2.0.1; null: the station's own */
export const wireOf = (version: OcppVersion, points: TxPoints | null = null): Wire =>
  version === "1.6" ? wire16 : wire201(points);
