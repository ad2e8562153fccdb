import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { startBroker } from "../../../demo/broker.ts";

describe("demo broker", () => {
  it("takes connections on 127.0.0.1 and closes with one open", async () => {
    const broker = await startBroker();
    const socket = connect(broker.port, "127.0.0.1");
    await once(socket, "connect");
    const closed = once(socket, "close");
    await broker.close();
    await closed;
  });

  it("says that a port is taken", async () => {
    const broker = await startBroker();
    await expect(startBroker(broker.port)).rejects.toMatchObject({ code: "USAGE" });
    await broker.close();
  });
});
