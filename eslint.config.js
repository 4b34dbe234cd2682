import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "reports/", "schema/", "rules/index.ts", "*.cjs", "*.js"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Linked names are present by construction; the linker has looked.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Numbers read well in messages.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A statement of one call is a statement.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ImportDeclaration[source.value='zod'] ImportSpecifier", message: 'write `import * as z from "zod"`: the named import bundles every locale' },
        { selector: "ImportDeclaration[source.value='json-rules-engine'] ImportDefaultSpecifier", message: "name what you import: its default differs between module systems" },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: "only the command line touches the machine" }] }] },
  },
);
