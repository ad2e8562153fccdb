import { errorCodes } from "../../src/kernel/errors.ts";
import { code, table } from "./markdown.ts";

/** docs/error-codes.md. */
export function errorCodesPage(): string {
  const rows = Object.entries(errorCodes).map(([name, meaning]) => [code(name), meaning]);
  return `# Error codes

Every error the station reports carries one of these codes, in the log and in \`StationError.code\`. Codes are stable;
match on them, not on the text. This page is generated from \`src/kernel/errors.ts\`.

${table(["Code", "Meaning"], rows)}
`;
}
