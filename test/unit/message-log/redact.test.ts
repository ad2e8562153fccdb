import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecorder } from "../../../src/message-log/recorder.ts";
import { createRedactor, mask } from "../../../src/message-log/redact.ts";
import { htmlDataLine } from "../../../src/message-log/html-page.ts";
import { consoleLine, textLine } from "../../../src/message-log/lines.ts";
import { jsonLine } from "../../../src/message-log/record.ts";
import { trafficMaker } from "./traffic.ts";

const secret = "hunter2-correct-horse";

function everyFormat(
  raw: boolean,
  ...frames: readonly Parameters<ReturnType<typeof createRecorder>>[0][]
): string {
  const record = createRecorder(createRedactor({ names: ["CustomToken"] }), raw);
  return frames
    .map(record)
    .flatMap((entry) => [jsonLine(entry), htmlDataLine(entry), textLine(entry), consoleLine(entry, true)])
    .join("\n");
}

const carriers: readonly (readonly [name: string, payload: unknown])[] = [
  ["1.6 ChangeConfiguration.req", { key: "AuthorizationKey", value: secret }],
  ["the key in another case", { key: "authorizationKEY", value: secret }],
  ["the key in a list, where it does not belong", { key: ["AuthorizationKey"], value: secret }],
  ["the key padded with blanks", { key: " AuthorizationKey ", value: secret }],
  [
    "1.6 GetConfiguration.conf",
    { configurationKey: [{ key: "AuthorizationKey", readonly: false, value: secret }] },
  ],
  ["a key of the integrator", { key: "customtoken", value: secret }],
  [
    "2.x SetVariables",
    {
      setVariableData: [
        {
          attributeValue: secret,
          component: { name: "SecurityCtrlr" },
          variable: { name: "BasicAuthPassword" },
        },
      ],
    },
  ],
  [
    "2.x GetVariables",
    {
      getVariableResult: [
        {
          attributeStatus: "Accepted",
          attributeValue: secret,
          component: { name: "SecurityCtrlr" },
          variable: { name: "BasicAuthPassword" },
        },
      ],
    },
  ],
  [
    "2.x NotifyReport",
    {
      reportData: [
        { variable: { name: "BasicAuthPassword" }, variableAttribute: [{ type: "Actual", value: secret }] },
      ],
    },
  ],
  ["2.x NotifyEvent", { eventData: [{ actualValue: secret, variable: { name: "BasicAuthPassword" } }] }],
  ["2.x SetNetworkProfile apn", { connectionData: { apn: { apn: "internet", apnPassword: secret } } }],
  [
    "2.x SetNetworkProfile vpn",
    { connectionData: { vpn: { server: "vpn", key: secret, password: "x", type: "IPSec" } } },
  ],
  ["2.1 SetNetworkProfile", { connectionData: { basicAuthPassword: secret } }],
  ["a PIN typed by a driver (C04.FR.04)", { idToken: { idToken: secret, type: "KeyCode" } }],
  ["a private key", { data: `-----BEGIN EC PRIVATE KEY-----\n${secret}\n-----END EC PRIVATE KEY-----` }],
  [
    "JSON inside a string",
    { vendorId: "x", data: JSON.stringify({ key: "AuthorizationKey", value: secret }) },
  ],
  ["a header inside a string", { data: `Authorization: Basic ${secret}` }],
  ["an upload location", { location: `ftp://logs:${secret}@files.example/` }],
];

describe("redaction (DESIGN rule 14)", () => {
  for (const [name, payload] of carriers)
    for (const raw of [false, true])
      it(`keeps the secret of ${name} out of every format${raw ? ", raw too" : ""}`, () => {
        const make = trafficMaker();
        const text = everyFormat(
          raw,
          make.call("in", "1", "ChangeConfiguration", payload),
          make.error("out", "1", "PropertyConstraintViolation", "no good value", {
            got: payload,
          }),
          make.result("in", "2", payload),
        );
        expect(text).not.toContain(secret);
        expect(text).toContain(mask);
      });

  it("keeps the data of a customer out of every format, cut anywhere (C04.FR.04)", () => {
    const data = JSON.stringify({ idToken: { idToken: secret, type: "KeyCode" }, transactions: [1, 2] });
    for (const raw of [false, true])
      for (const part of [data, data.slice(12), data.slice(0, -30), `${secret}"}]}`, data.slice(20, 60)]) {
        const payload = {
          requestId: 1,
          data: part,
          tbc: true,
          seqNo: 0,
          generatedAt: "2026-01-01T00:00:00Z",
        };
        const text = everyFormat(raw, trafficMaker().call("out", "1", "NotifyCustomerInformation", payload));
        expect(text).not.toContain(secret);
        expect(text).toContain(mask);
        expect(text).toContain("2026-01-01T00:00:00Z");
      }
  });

  it("keeps it out of an answer that repeats what its call carried", () => {
    const make = trafficMaker();
    const text = everyFormat(
      true,
      make.call("in", "1", "ChangeConfiguration", { key: "AuthorizationKey", value: secret }),
      make.error("out", "1", "PropertyConstraintViolation", `${secret} is no good value`, { got: [secret] }),
    );
    expect(text).not.toContain(secret);
  });

  it("keeps it out of malformed input, also when the value stands before the name", () => {
    const make = trafficMaker();
    for (const text of [
      `[2,"1","ChangeConfiguration",{"value":"${secret}","key":"AuthorizationKey"`,
      `[2,"1","ChangeConfiguration",{"value":"${secret}"`,
      `{"\\u0041uthorizationKey":"${secret}"`,
      `${" ".repeat(3000)}password=${secret}`,
      `x\r\nAuthorization: Basic ${secret}`,
    ])
      expect(everyFormat(true, make.garbage(text))).not.toContain(secret);
  });

  it("keeps it out of the raw text when a member is given twice", () => {
    const text = `[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","key":"X","value":"${secret}"}]`;
    const frame = { kind: "call", messageId: "1", action: "ChangeConfiguration" } as const;
    const record = createRecorder(createRedactor(), true);
    expect(textLine(record({ direction: "in", wall: 0, mono: 0, text, frame }))).not.toContain(secret);
  });

  it("leaves what is no secret as it is", () => {
    const payload = {
      key: "AuthorizeRemoteTxRequests",
      value: "true",
      unknownKey: ["AuthorizationKey"],
      idTag: "04E91C5A",
      idToken: { idToken: "04E91C5A", type: "ISO14443" },
      data: '{ "spacing" : "kept" }',
      url: "https://files.example/x",
    };
    expect(createRedactor().value(payload, new Set())).toEqual(payload);
    const plain = '[2,"1","ChangeConfiguration",{"key":"HeartbeatInterval","value":"300"}]';
    expect(createRedactor().raw(plain)).toBe(plain);
  });

  it("never throws and never lets a named secret through, wherever it stands", () => {
    const value = fc.stringMatching(/^[a-z0-9]{12,30}$/).map((text) => `S3cr3t${text}`);
    fc.assert(
      fc.property(
        value,
        fc.jsonValue(),
        fc.constantFrom("password", "Pin", "privateKey", "BasicAuthPassword"),
        (text, other, name) => {
          const inner = { a: [{ deep: { [name]: text, beside: other } }, { key: name, value: text }] };
          const clean = JSON.stringify(createRedactor().value(inner, new Set()));
          expect(clean).not.toContain(text);
        },
      ),
      { numRuns: 200 },
    );
  });
});
