import { describe, expect, it } from "vitest";
import { Rig } from "../../support/rig.ts";

describe("DataTransfer in 2.0.1", () => {
  it("P01.FR.05 a vendor nobody knows", async () => {
    const rig = await new Rig({ version: "2.0.1" }).start();
    expect(await rig.csms.call("DataTransfer", { vendorId: "com.example" })).toMatchObject({
      payload: { status: "UnknownVendorId" },
    });
  });

  it("P01.FR.06 a message its vendor's handlers do not know", async () => {
    const rig = await new Rig({ version: "2.0.1" }).start();
    rig.station.onDataTransfer("com.example", "Known", () => ({ status: "Accepted" }));
    expect(
      await rig.csms.call("DataTransfer", { vendorId: "com.example", messageId: "Other" }),
    ).toMatchObject({
      payload: { status: "UnknownMessageId" },
    });
  });

  it.each([
    ["a text", "hello", "hello"],
    ["an object", { a: [1, null] }, '{"a":[1,null]}'],
    ["an array", [], "[]"],
    ["a number", 7, "7"],
    ["a truth", true, "true"],
    ["nothing", null, "null"],
    // Read as numbers these would be others.
    ["a number too long for a number", "12345678901234567890", "12345678901234567890"],
    ["a price", "0.10", "0.10"],
    ["a number too large for a number", "1e999", "1e999"],
    ["a text in quotes", '"hello"', '"hello"'],
    ["a text with a blank before it", " 7", " 7"],
  ])("P01.FR.07 %s reaches the handler, and comes back as what it is", async (_, data, text) => {
    const rig = await new Rig({ version: "2.0.1" }).start();
    const heard: unknown[] = [];
    rig.station.onDataTransfer("com.example", undefined, (message) => {
      heard.push(message.data);
      return { status: "Accepted", data: message.data };
    });
    expect(await rig.csms.call("DataTransfer", { vendorId: "com.example", data })).toMatchObject({
      payload: { status: "Accepted", data },
    });
    expect(heard).toEqual([text]);
  });

  it("P02.FR.08 to the CSMS, and its answer", async () => {
    const rig = await new Rig({ version: "2.0.1" }).start();
    rig.csms.on("DataTransfer", () => ({ status: "Accepted", data: { ok: true } }));
    const answer = rig.station.sendDataTransfer({ vendorId: "com.example", messageId: "m", data: "x" });
    await rig.pass(1);
    expect(await answer).toEqual({ status: "Accepted", data: '{"ok":true}' });
    expect(rig.csms.of("DataTransfer")).toEqual([{ vendorId: "com.example", messageId: "m", data: "x" }]);
  });

  it.each([
    ["an object", '{"a": [1, null]}', { a: [1, null] }],
    ["an array", "[1]", [1]],
    ["a number", "7", 7],
    ["a text", "hello", "hello"],
    ["a price", "0.10", "0.10"],
    ["a number too long for a number", "12345678901234567890", "12345678901234567890"],
    ["a broken object", '{"a":', '{"a":'],
    ["an object with a price, which is the same number", '{"price": 0.10}', { price: 0.1 }],
    ["an object with numbers as C writes them", "[16.0,1.5E+2,-0.0,1e-3]", [16, 150, 0, 0.001]],
    [
      "an object with digits in its texts",
      '{"id \\" 1e999": "12345678901234567890"}',
      { 'id " 1e999': "12345678901234567890" },
    ],
    // Read as numbers these would be others.
    [
      "an object with an id too long for a number",
      '{"id":12345678901234567890}',
      '{"id":12345678901234567890}',
    ],
    [
      "an object with more digits than a number has",
      '{"Wh":[0.12345678901234567891]}',
      '{"Wh":[0.12345678901234567891]}',
    ],
    ["an object with a number too large for a number", '{"a":-1e999}', '{"a":-1e999}'],
    ["an object with a number too small for a number", '{"a":1e-999}', '{"a":1e-999}'],
  ])("P02.FR.08 %s of an integrator goes to the CSMS as what it is", async (_, text, data) => {
    const rig = await new Rig({ version: "2.0.1" }).start();
    rig.csms.on("DataTransfer", ({ payload }) => ({ status: "Accepted", data: payload["data"] }));
    const answer = rig.station.sendDataTransfer({ vendorId: "com.example", data: text });
    await rig.pass(1);
    expect(rig.csms.of("DataTransfer")).toEqual([{ vendorId: "com.example", data }]);
    expect(await answer).toEqual({
      status: "Accepted",
      data: typeof data === "string" ? data : JSON.stringify(data),
    });
  });
});
