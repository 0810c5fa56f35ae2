import tseslint from "typescript-eslint";

/** What makes output depend on the machine that made it. */
const machineDependent = [
  ["localeCompare", "The order depends on the locale: compare code units."],
  ["toLocaleLowerCase", "The result depends on the locale: use toLowerCase."],
  ["toLocaleUpperCase", "The result depends on the locale: use toUpperCase."],
  ["toLocaleString", "The result depends on the locale: use String."],
].map(([property, message]) => ({ property, message }));

export default tseslint.config(
  {
    // `output` and the expected files of cases are made by the generator, which has tests of its own.
    ignores: ["dist/", "coverage/", "output/", "specs/", ".corpus/", ".bench/"],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    // A rule that is switched off where it found nothing is a rule that will be missed later.
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],

      // What is longer wants to be two; what takes more wants an object.
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 40 }],
      "@typescript-eslint/max-params": ["error", { max: 4 }],

      // A number in a text is as good as its digits; all else is converted where it is meant.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `return report(…)` ends a function and says why in one line.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Names that start with `_` are there for their position.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Spreading a text gives its code points, which is meant where it is done.
      "@typescript-eslint/no-misused-spread": "off",
      // Keywords of a schema come and go by name while it is upgraded, in an object made for that.
      "@typescript-eslint/no-dynamic-delete": "off",
      // A function may be async for its type: a target's `plan` is, whether it waits for something or not.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["generator/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...machineDependent,
        { object: "process", property: "exit", message: "Return an exit code: only cli.ts ends the process." },
        { object: "Math", property: "random", message: "Output may not depend on chance." },
        { object: "Date", property: "now", message: "Output may not depend on the time." },
      ],
      "no-restricted-globals": ["error", { name: "Intl", message: "Its results depend on the machine." }],
    },
  },
  {
    files: ["**/*.test.ts"],
    // A test file is a list of examples: its length is no design question.
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  {
    // Types and nothing else: the contract between all stages is read as one.
    files: ["generator/model/model.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // The only files that print and that measure time.
    files: ["generator/cli.ts", "scripts/**", "examples/**"],
    rules: { "no-console": "off", "no-restricted-properties": "off" },
  },
  {
    // Not part of the TypeScript project, so without types.
    files: ["**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
  },
);
