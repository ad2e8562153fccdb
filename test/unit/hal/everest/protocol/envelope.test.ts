import { describe, expect, it } from "vitest";
import {
  mostBytes,
  open,
  readCmd,
  readResult,
  readVar,
} from "../../../../../hal/everest/protocol/envelope.ts";

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const result = (data: unknown): ReturnType<typeof readResult> =>
  readResult(bytes({ msg_type: "CmdResult", data: { type: "result", data } }));

describe("messages of the framework", () => {
  it("are opened when they are of the type wanted; more fields do no harm", () => {
    expect(open(bytes({ msg_type: "Var", data: 1, more: 2 }), "Var")).toEqual({ ok: true, value: 1 });
    expect(open(bytes({ msg_type: "Var\n", data: 1 }), "Cmd", "Var")).toEqual({
      ok: false,
      why: 'msg_type is "Var?", expected Cmd or Var',
    });
    expect(open(bytes([1]), "Var").ok).toBe(false);
    expect(open(bytes("x".repeat(mostBytes)), "Var")).toEqual({
      ok: false,
      why: `${mostBytes + 2} bytes; at most ${mostBytes} are read`,
    });
  });

  it("a var has any value", () => {
    for (const value of [null, false, 0, "", [1], { a: 1 }])
      expect(readVar(bytes({ msg_type: "Var", data: { data: value } }))).toEqual({ ok: true, value });
    expect(readVar(bytes({ msg_type: "Var", data: 1 })).ok).toBe(false);
  });

  it("a command has id and origin; no arguments are empty ones", () => {
    const cmd = (data: unknown): ReturnType<typeof readCmd> => readCmd(bytes({ msg_type: "Cmd", data }));
    expect(cmd({ id: "1", origin: "auth", args: { a: 1 } })).toMatchObject({ value: { args: { a: 1 } } });
    expect(cmd({ id: "1", origin: "auth", args: null })).toMatchObject({ value: { args: {} } });
    expect(cmd({ id: "1", origin: "auth" })).toMatchObject({ value: { args: {} } });
    expect(cmd({ id: "", origin: "auth" }).ok).toBe(false);
    expect(cmd({ id: "1" }).ok).toBe(false);
  });

  it.each([
    [{ retval: { a: 1 } }, { ok: true, value: { a: 1 } }],
    [{ retval: null }, { ok: true, value: null }],
    [{}, { ok: true, value: null }],
    [
      { retval: true, error: null },
      { ok: true, value: true },
    ],
    [
      { error: { __everest__error_type: "CmdTimeout", __everest__error_msg: "late" } },
      { ok: false, type: "CmdTimeout", message: "late" },
    ],
    [{ error: { __everest__error_type: "Shutdown" } }, { ok: false, type: "Shutdown", message: "" }],
    [{ error: "bad" }, { ok: false, type: "MessageParsingError" }],
  ])("an answer %j", (end, outcome) => {
    expect(result({ id: "1", origin: "m", ...end })).toMatchObject({ value: { id: "1", outcome } });
  });

  it("an answer without id is none", () => {
    expect(result({ origin: "m", retval: 1 }).ok).toBe(false);
  });
});
