import type { VersionModel } from "./model.ts";

/** First line of every generated file. */
export function banner(model: VersionModel): string {
  return `// OCPP ${model.version}. Generated from schemas/${model.version} by \`npm run generate\`: change the tables, not this file.\n`;
}
