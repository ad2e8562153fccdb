import Database from "better-sqlite3";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RealStation } from "../support/real-station.ts";

const databaseOf = (rig: RealStation): string => join(rig.dir, "data", "ocpp-station.db");

describe("a station whose database is not what it was", () => {
  it.each([
    ["garbage", (_: Buffer) => Buffer.alloc(50_000, "no database ")],
    ["cut short", (file: Buffer) => file.subarray(0, 10_000)],
    [
      "with flipped bytes",
      (file: Buffer) =>
        Buffer.from(file.map((byte, at) => (at % 4096 < 60 && at > 8192 ? byte ^ 255 : byte))),
    ],
  ])("%s: it starts and boots, says so with the reason, and keeps the file", async (_name, spoil) => {
    const { rig, csms } = await RealStation.start();
    await csms.called("StatusNotification");
    let spoilt = Buffer.alloc(0);
    const again = await rig.startAgain(() => {
      spoilt = Buffer.from(spoil(readFileSync(databaseOf(rig))));
      writeFileSync(databaseOf(rig), spoilt);
    });
    await again.called("StatusNotification");
    const errors = rig.log.filter(({ level }) => level === "error");
    expect(errors.map(({ text }) => text)).toEqual([
      "the database is damaged; it is set aside, and what can be read is carried over",
      "the database was damaged: it is kept aside, and what could be read was carried over",
    ]);
    expect(String(errors[0]?.fields?.["why"])).not.toContain("Restart");
    const aside = String(errors[1]?.fields?.["aside"]);
    expect(readFileSync(aside).equals(spoilt)).toBe(true);
    expect(readdirSync(join(rig.dir, "data"))).toContain("ocpp-station.db");
  });

  it("of a newer program: it does not start, and leaves the file as it is", async () => {
    const { rig, csms } = await RealStation.start();
    await csms.called("StatusNotification");
    let file = Buffer.alloc(0);
    const starting = rig.startAgain(() => {
      const database = new Database(databaseOf(rig));
      database.pragma("user_version = 99");
      database.close();
      file = readFileSync(databaseOf(rig));
    });
    await expect(starting).rejects.toMatchObject({ code: "STORE_NEWER" });
    expect(readFileSync(databaseOf(rig)).equals(file)).toBe(true);
  });
});
