import { builtinModules } from "node:module";
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const bare = "the library runs in browsers too: only the command line touches the machine";

export default defineConfig(
  globalIgnores(["assembly/", "dist/", "reports/", "coverage/", "rules/index.ts", "**/*.js", "**/*.cjs"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    // A comment cannot switch a rule off: an exception is declared here, with its reason.
    linterOptions: { noInlineConfig: true },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Linked names are present by construction; the linker has looked.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Numbers read well in messages.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A callback of one call is a statement, not a value.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Spreading a string gives its code points, which is what widths and escapes go by.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // What a terminal would obey is what such expressions look for.
      "no-control-regex": "off",
      // `_` is left out on purpose.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier)[type=/Specifier$/]",
          message: 'write `import * as z from "zod"`: the named import bundles every locale',
        },
        {
          selector: "ImportDeclaration[source.value='json-rules-engine'] > ImportDefaultSpecifier",
          message: "name what you import: its default differs between module systems",
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts", "rules/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: builtinModules.map((name) => ({ name, message: bare })), patterns: [{ group: ["node:*"], message: bare }] },
      ],
      "no-restricted-globals": ["error", ...["process", "Buffer", "global", "require"].map((name) => ({ name, message: bare }))],
    },
  },
);
