import { createHash } from "node:crypto";
import { pageModel } from "./html-model.ts";
import { pageStyle } from "./html-style.ts";
import { pageView } from "./html-view.ts";
import type { LogRecord } from "./record.ts";
import { jsonLine } from "./record.ts";

/**
 * What an html log begins with. The page ends in a data block that is never closed: appending a line of JSON is all it
 * takes to log a message, and the file can be opened at any instant, even one at which the station was killed.
 * Nothing but this page's own script and style may run or load (Content-Security-Policy by hash).
 */
export function htmlPage(station: string): string {
  const script = `"use strict";${pageModel}${pageView}`;
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(pageStyle)}; base-uri 'none'; form-action 'none'`;
  const title = station === "" ? "OCPP messages" : `${escapeHtml(station)} · OCPP messages`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<div class="bar">
<h1>${station === "" ? "OCPP messages" : escapeHtml(station)}</h1>
<span id="span" class="quiet"></span>
<span class="grow"></span>
<button id="expand" title="Open or close all that match (E)">Expand all</button>
<button id="zone" title="Local time or UTC (Z)">UTC</button>
<button id="theme" title="Light or dark (T)">Theme</button>
</div>
<div class="bar">
<input id="search" type="search" placeholder="Search action, id, payload   ( / )" autocomplete="off" spellcheck="false" aria-label="Search">
<select id="action" aria-label="Action"></select>
<span class="choice" role="group" aria-label="Direction">
<button data-direction="" aria-pressed="true">Both</button>
<button data-direction="in" aria-pressed="false" title="CALLs the CSMS sent to the station">← from CSMS</button>
<button data-direction="out" aria-pressed="false" title="CALLs the station sent to the CSMS">→ to CSMS</button>
</span>
<label class="check"><input id="errors" type="checkbox"> Errors only</label>
<span class="grow"></span>
<span id="count" class="quiet" aria-live="polite"></span>
</div>
<div class="columns" aria-hidden="true"><span>Time</span><span></span><span>Action</span><span>Summary</span><span>Status</span><span>Latency</span></div>
</header>
<main id="list" tabindex="0" role="listbox" aria-label="OCPP messages"><div id="space"></div></main>
<p id="nothing" hidden>No message matches.</p>
<footer><kbd>↑</kbd><kbd>↓</kbd> move <kbd>Enter</kbd> open <kbd>/</kbd> search <kbd>X</kbd> errors only <kbd>E</kbd> expand all <kbd>Z</kbd> time zone <kbd>C</kbd> copy</footer>
<noscript><p>This page needs its own script to show the messages; the data below is one JSON object per line.</p></noscript>
<script>${script}</script>
<script type="application/x-ndjson" id="data">
`;
}

/** A record (of which `json` is the line) as a line of the data block. No \`<\` survives, so nothing in a payload can end the block or begin another. */
export function htmlDataLine(record: LogRecord, json = jsonLine(record)): string {
  return json
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
