import tseslint from "typescript-eslint";

const clock = "Only src/kernel/clock.ts reads the clock or sets a timer; take a Clock instead.";
const timeGlobals = ["setTimeout", "setInterval", "setImmediate"].map((name) => ({ name, message: clock }));
const timeSyntax = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: clock },
  { selector: "MemberExpression[object.name='process'][property.name='hrtime']", message: clock },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
];
const barrels = [
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that defines it." },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "src/messages/v*/", "test/fixtures/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "@typescript-eslint/require-await": "off",
      "no-restricted-globals": ["error", ...timeGlobals],
      "no-restricted-syntax": ["error", ...timeSyntax, ...barrels],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  // The composition of real time: one file in the kernel.
  {
    files: ["src/kernel/clock.ts"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": ["error", ...barrels] },
  },
  // Tools and tests stand outside the station: they may read real time, but a timed wait in a test is still a defect.
  {
    files: ["scripts/**", "bench/**", "test/**", "*.js", "*.ts"],
    rules: { "no-console": "off", "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
