import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { pageModel } from "../../../src/message-log/html-model.ts";
import { htmlDataLine, htmlPage } from "../../../src/message-log/html-page.ts";
import { createRecorder } from "../../../src/message-log/recorder.ts";
import { createRedactor } from "../../../src/message-log/redact.ts";
import { trafficMaker } from "./traffic.ts";

const attack = `</script><script>document.title="owned"</script><!--<img src=x onerror='document.title="owned"'>`;

interface Shown {
  readonly action: string;
  readonly status: string;
  readonly tone: string;
  readonly latency: number | null;
  readonly summary: string;
}

/** What the page's own model makes of a data block. */
function model(data: string, filter: object): Shown[] {
  const code = `${pageModel}; pairUp(parseLines(data).records).filter((x) => matches(x, filter)).forEach((x) =>
    show(x.action, x.status, x.tone, x.latency, x.summary))`;
  const shown: Shown[] = [];
  const show = (
    action: string,
    status: string,
    tone: string,
    latency: number | null,
    summary: string,
  ): number => shown.push({ action, status, tone, latency, summary });
  const all = { search: "", action: "", direction: "", errors: false };
  runInNewContext(code, { data, filter: { ...all, ...filter }, show });
  return shown;
}

function sample(): string {
  const make = trafficMaker();
  const record = createRecorder(createRedactor(), false);
  return [
    make.call("out", "1", "BootNotification", { chargePointVendor: "V" }),
    make.call("in", "1", "Reset", { type: "Soft" }),
    make.result("in", "1", { status: "Accepted" }, 40),
    make.result("out", "1", { status: "Rejected" }, 5),
    make.call("in", "2", "Foo", {}),
    make.error("out", "2", "NotImplemented", "no"),
    make.call("in", attack, attack, { data: attack }),
    make.garbage(attack),
    make.call("out", "3", "MeterValues", {
      meterValue: [{ sampledValue: [{ value: "7", measurand: "Power.Active.Import", unit: "W" }] }],
    }),
  ]
    .map((traffic) => `${htmlDataLine(record(traffic))}\n`)
    .join("");
}

describe("html log", () => {
  it("pairs calls with answers, both ways at once", () => {
    const [boot, reset, foo] = model(sample(), {});
    expect(boot).toMatchObject({ action: "BootNotification", status: "Accepted", tone: "good", latency: 41 });
    expect(reset).toMatchObject({ action: "Reset", status: "Rejected", tone: "bad", latency: 45 });
    expect(foo).toMatchObject({ action: "Foo", status: "NotImplemented", tone: "bad" });
  });

  it("filters by action, direction, errors and words", () => {
    expect(model(sample(), { action: "Reset" })).toHaveLength(1);
    expect(model(sample(), { direction: "out" }).map((x) => x.action)).toEqual([
      "BootNotification",
      "MeterValues",
    ]);
    expect(model(sample(), { errors: true }).map((x) => x.action)).toEqual(["Reset", "Foo", "Not OCPP"]);
    expect(model(sample(), { search: "soft RESET" })).toHaveLength(1);
    expect(model(sample(), { search: "power 7" })[0]?.summary).toBe("Power 7 W");
  });

  it("leaves out torn lines: the station may be killed while it writes", () => {
    const data = sample();
    expect(model(data.slice(0, -20), {})).toHaveLength(model(data, {}).length - 1);
    expect(model(`${data.slice(0, -20)}\n${data}`, {}).length).toBeGreaterThan(10);
  });

  it("lets nothing of a payload end the data block or begin a tag", () => {
    const data = sample();
    expect(data).not.toMatch(/[<>&]/);
    expect(htmlPage(attack).match(/<script/g)).toHaveLength(2);
  });

  it("loads nothing from outside", () => {
    const page = htmlPage("CP1");
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:|src=|href=|@import|url\(/);
  });

  const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    existsSync,
  );
  it.skipIf(chromium === undefined)("shows its messages in a browser and runs nothing else", () => {
    const dir = mkdtempSync(join(tmpdir(), "html-log-"));
    try {
      writeFileSync(join(dir, "log.html"), htmlPage("CP1") + sample() + '{"torn');
      const flags =
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
      const dom = execFileSync(
        chromium ?? "",
        [
          ...flags.split(" "),
          `--user-data-dir=${join(dir, "profile")}`,
          "--virtual-time-budget=2000",
          "--dump-dom",
          `file://${join(dir, "log.html")}`,
        ],
        { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 25_000 },
      );
      expect(dom).toContain("<title>CP1 · OCPP messages</title>");
      expect(dom.match(/class="item /g)).toHaveLength(6);
      expect(dom).not.toContain("<img");
      expect(dom).toContain("1 torn line");
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
