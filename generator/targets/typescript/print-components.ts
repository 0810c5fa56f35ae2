/**
 * The one door of openapi-typescript, opened at first use: with its TypeScript it takes a second to load. It changes the
 * document that it is given, and prints texts of it into comments as they are: so it is given a document made for it.
 */
import type { OpenAPI3 } from "openapi-typescript";
import type { JsonObject } from "../../model/model.ts";
import { escapeCharacter } from "./literals.ts";
import { prepareComponents } from "./prepare-components.ts";

/** Statements of openapi-typescript that say nothing of schemas. */
const LEFT_OUT = new Set(["paths", "webhooks", "$defs", "operations"]);

/** What is printed may hold these in string literals and comments alone, and both read the escape as the character. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/**
 * The types of all named schemas of a normalized document, as `components["schemas"]["Name"]`, by the names that they
 * have in the SDK. Prettier is told to leave the statements as they are.
 */
export async function printComponents(document: JsonObject, names: ReadonlyMap<string, string>): Promise<string> {
  const [{ default: openapiTS, astToString }, { default: ts }] = await Promise.all([
    import("openapi-typescript"),
    import("typescript"),
  ]);
  const nodes = await openapiTS(prepareComponents(document, names) as unknown as OpenAPI3, {
    silent: true,
    // A free-form object takes anything, not nothing.
    emptyObjectsUnknown: true,
    // A default does not make a property present.
    defaultNonNullable: false,
    transform: ({ format }) => (format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined),
  });
  const statements = nodes.filter((node) => {
    const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    return !(isNamed && LEFT_OUT.has(node.name.text));
  });
  const texts = statements.map((statement) => `// prettier-ignore\n${astToString(statement).trim()}\n`);
  return texts.join("\n").replace(UNSEEN, escapeCharacter);
}
