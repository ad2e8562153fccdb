import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RealStation } from "../support/real-station.ts";

const inFile = "key-of-the-file-0123";
const second = "key-of-the-csms-4567";
const refused = `key-too-long-${"8".repeat(40)}`;
const secrets = [inFile, second, refused, Buffer.from(`cp001:${inFile}`).toString("base64")];

/** Every file below a folder. */
function files(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

const leaks = (text: string): string[] => secrets.filter((secret) => text.includes(secret));

describe("an AuthorizationKey (A01.FR.12, DESIGN rule 14)", () => {
  it("is in no log, no answer, no error text, and no file others may read", async () => {
    const { rig, csms } = await RealStation.start({
      config: {
        Security: { SecurityProfile: 1, AuthorizationKey: inFile },
        Internal: { LogMessagesRaw: true },
      },
    });
    const change = (key: string, value: string) => csms.call("ChangeConfiguration", { key, value });
    expect(csms.peer.request.headers.authorization).toBe(
      `Basic ${Buffer.from(`cp001:${inFile}`).toString("base64")}`,
    );
    await csms.called("StatusNotification");
    const answers = [
      await change("AuthorizationKey", refused),
      await change("AUTHORIZATIONKEY", refused),
      await change("AuthorizationKey", second),
    ];
    // TC_073_CS: it connects anew, unasked, after the answer.
    const next = await rig.connected();
    expect(next.peer.request.headers.authorization).toBe(
      `Basic ${Buffer.from(`cp001:${second}`).toString("base64")}`,
    );
    answers.push(
      await next.call("ChangeConfiguration", { key: "AuthorizationKey", value: second, extra: second }),
      await next.call("ChangeConfiguration", { value: second, key: ["AuthorizationKey"] }),
      await next.call("GetConfiguration", {}),
      await next.call("GetConfiguration", { key: ["AuthorizationKey", "authorizationkey"] }),
      await next.call("DataTransfer", { vendorId: "x", data: JSON.stringify({ authorizationKey: second }) }),
      await next.send(
        `[2,"m1","ChangeConfiguration",{"key":"AuthorizationKey","value":"${second}"},{}]`,
        "m1",
      ),
      await next.send(
        `[2,"m2","ChangeConfiguration",{"key":"\\u0041uthorizationKey","value":"${second}"}]`,
        "m2",
      ),
      await next.send(
        `[2,"m3","ChangeConfiguration",{"value":"${second}","pad":"${"x".repeat(300_000)}","key":"AuthorizationKey"}]`,
        "m3",
      ),
    );
    next.say(`["nonsense",{"key":"AuthorizationKey","value":"${second}"}`);
    await next.call("GetConfiguration", { key: ["HeartbeatInterval"] });
    expect(answers[0]?.[2]).toEqual({ status: "Rejected" });
    expect(answers[2]?.[2]).toEqual({ status: "Accepted" });
    expect(leaks(JSON.stringify(answers))).toEqual([]);
    expect(JSON.stringify(answers[6])).toContain('{"key":"AuthorizationKey","readonly":false}');

    const again = await rig.startAgain();
    expect(again.peer.request.headers.authorization).toBe(
      `Basic ${Buffer.from(`cp001:${second}`).toString("base64")}`,
    );
    await again.called("StatusNotification");
    await rig.station.stop();

    expect(leaks(JSON.stringify(rig.log))).toEqual([]);
    expect(leaks(JSON.stringify(rig.station.deviceModel.describe()))).toEqual([]);
    const written = files(rig.dir).filter((path) => !path.endsWith("ocpp-config.json"));
    expect(written.map((path) => path.slice(rig.dir.length + 1)).sort()).toEqual([
      "data/ocpp-station.db",
      "logs/ocpp-messages.html",
      "logs/ocpp-messages.jsonl",
      "logs/ocpp-messages.log",
    ]);
    const open = written.filter((path) => leaks(readFileSync(path, "latin1")).length > 0);
    expect(open.map((path) => path.slice(rig.dir.length + 1))).toEqual(["data/ocpp-station.db"]);
    for (const path of written) expect(statSync(path).mode & 0o007, path).toBe(0);
    expect(statSync(join(rig.dir, "data", "ocpp-station.db")).mode & 0o077).toBe(0);
    expect(existsSync(join(rig.dir, "logs"))).toBe(true);
  });
});
