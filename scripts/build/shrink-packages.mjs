import { readFileSync } from "node:fs";
import { transform } from "esbuild";

/** The text of a package's file without a part that is not needed; a version without that part is to be looked at. */
function removeFrom(path, pattern, replacement) {
  const text = readFileSync(path, "utf8");
  const replaced = text.replace(pattern, replacement);
  if (replaced === text) throw new Error(`${path} has nothing like ${pattern}`);
  return replaced;
}

/** Leaves out two thirds of what packages would weigh. Each rule says what it saves. */
export function shrinkPackages(root) {
  return {
    name: "shrink-packages",
    setup({ onResolve, onLoad, resolve }) {
      // ts-morph brings a TypeScript of its own, though it uses no more of it than openapi-typescript's has: 6.5 MB.
      onResolve({ filter: /^\.\/typescript$/ }, ({ importer, kind }) =>
        /@ts-morph[\\/]common/.test(importer) ? resolve("typescript", { resolveDir: root, kind }) : undefined,
      );
      // The declarations of JavaScript's own library, which only checking types would need: 3 MB.
      onLoad({ filter: /ts-morph-common\.js$/ }, ({ path }) => ({
        contents: removeFrom(path, /^const libFiles = \[.*?^ *\}\];$/ms, "const libFiles = [];"),
      }));
      // The names in packages are their own affair: 4 MB.
      onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, "utf8"), { minify: true, legalComments: "none" });
        return { contents: code };
      });
    },
  };
}
