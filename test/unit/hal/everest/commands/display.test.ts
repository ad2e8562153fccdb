import { describe, expect, it } from "vitest";
import { failures, managers, rig } from "./rig.ts";

const from = Date.UTC(2026, 0, 2, 3, 4, 5);

describe("a message", () => {
  it.each([
    "Accepted",
    "NotSupportedMessageFormat",
    "NotSupportedPriority",
    "NotSupportedState",
    "Rejected",
    "UnknownTransaction",
  ])("set: %s", async (status) => {
    const { module, table } = rig();
    module.says("set_display_message", { status, status_info: null });
    const reply = await table.displayMessage({
      evse: 1,
      id: 4,
      text: "Hello",
      format: "UTF8",
      language: "en",
      priority: "InFront",
      state: "Suspended",
      from,
      to: from + 60_000,
      transactionId: "17",
      qrCode: "https://x",
    });
    expect(reply).toEqual({ status: "ok", result: { status } });
    expect(module.calls).toEqual([
      {
        to: "display/main",
        command: "set_display_message",
        args: {
          request: [
            {
              id: 4,
              priority: "InFront",
              state: "Suspending",
              timestamp_from: "2026-01-02T03:04:05.000Z",
              timestamp_to: "2026-01-02T03:05:05.000Z",
              identifier_id: "17",
              identifier_type: "TransactionId",
              message: { format: "UTF8", language: "en", content: "Hello" },
              qr_code: "https://x",
            },
          ],
        },
      },
    ]);
  });

  it("of a session, and of nobody", async () => {
    const { module, table } = rig();
    module.says("set_display_message", { status: "Accepted" });
    await table.displayMessage({ text: "Hello", sessionId: "s-1", transactionId: "17" });
    await table.displayMessage({ text: "Hello" });
    expect(module.calls.map(({ args }) => args["request"])).toEqual([
      [{ identifier_id: "s-1", identifier_type: "SessionId", message: { content: "Hello" } }],
      [{ message: { content: "Hello" } }],
    ]);
  });

  it("those that are there", async () => {
    const { module, table } = rig();
    module.says("get_display_messages", {
      status_info: "",
      messages: [
        {
          id: 4,
          priority: "AlwaysFront",
          state: "Suspending",
          timestamp_from: "2026-01-02T03:04:05Z",
          timestamp_to: "",
          identifier_id: "17",
          identifier_type: "TransactionId",
          message: { format: "ASCII", language: "de", content: "Hallo" },
          qr_code: "https://x",
        },
        { identifier_id: "s-1", message: { content: "of a session" } },
        { id: null, state: null, message: { content: "bare", format: null } },
        { identifier_id: "04AA", identifier_type: "IdToken", message: { content: "of a token" } },
      ],
    });
    expect(await table.getDisplayMessages({ ids: [4, 5], priority: "InFront", state: "Suspended" })).toEqual({
      status: "ok",
      result: {
        messages: [
          {
            id: 4,
            priority: "AlwaysFront",
            state: "Suspended",
            from,
            transactionId: "17",
            text: "Hallo",
            format: "ASCII",
            language: "de",
            qrCode: "https://x",
          },
          { text: "of a session", sessionId: "s-1" },
          { text: "bare" },
          { text: "of a token" },
        ],
      },
    });
    module.says("get_display_messages", {});
    expect(await table.getDisplayMessages({})).toEqual({ status: "ok", result: { messages: [] } });
    expect(module.calls.map(({ args }) => args["request"])).toEqual([
      { id: [4, 5], priority: "InFront", state: "Suspending" },
      {},
    ]);
  });

  it.each(["Accepted", "Unknown"])("cleared: %s", async (status) => {
    const { module, table } = rig();
    module.says("clear_display_message", { status });
    expect(await table.clearDisplayMessage({ id: 4 })).toEqual({ status: "ok", result: { status } });
    expect(module.calls).toEqual([
      { to: "display/main", command: "clear_display_message", args: { request: { id: 4 } } },
    ]);
  });
});

it.each(failures.filter(([what]) => what !== "nonsense"))("%s", async (_, reply, status) => {
  const { module, table } = rig();
  for (const command of ["set_display_message", "get_display_messages", "clear_display_message"])
    module.answers.set(command, () => reply);
  expect((await table.displayMessage({ text: "Hello" })).status).toBe(status);
  expect((await table.getDisplayMessages({})).status).toBe(status);
  expect((await table.clearDisplayMessage({ id: 4 })).status).toBe(status);
});

it("an answer that is none", async () => {
  const { module, table } = rig();
  module.says("get_display_messages", { messages: "none" });
  const reply = await table.getDisplayMessages({});
  expect(reply).toMatchObject({ status: "rejected" });
  expect(await table.displayMessage({ text: "Hello" })).toMatchObject({ status: "rejected" });
});

it("without a display", async () => {
  const { table } = rig({ connections: managers });
  expect(await table.displayMessage({ text: "Hello" })).toEqual({
    status: "ok",
    result: { status: "Rejected" },
  });
  expect((await table.getDisplayMessages({})).status).toBe("unsupported");
  expect((await table.clearDisplayMessage({ id: 4 })).status).toBe("unsupported");
});
