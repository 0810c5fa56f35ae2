import { toOutcome, type Outcome } from "../../diagnostics/outcome.ts";
import { ExpansionReport } from "./expansion-report.ts";
import { indexAgain, isEmptyIndex } from "./file-index.ts";
import { openApiObject } from "../shapes/object-shapes.ts";
import { ReferenceExpander } from "./reference-expander.ts";
import { replaceNode } from "../../syntax/replace-members.ts";
import { collectResources } from "./schema-resources.ts";
import { swaggerObject } from "../upgrading/swagger-shapes.ts";
import { isObject } from "../../syntax/values.ts";
import { extendOrigin } from "../provenance.ts";
import type { SpecDocument } from "../spec-document.ts";
import { ReferenceExpansions } from "./expansions.ts";

/**
 * Replaces references in places where OpenAPI allows none with their targets, so that later stages only meet allowed
 * ones. A missing target or a circle is an error. All replaced references together are one warning.
 */
export function expandReferences(document: SpecDocument): Outcome<SpecDocument> {
  const { name: file, tree: value } = document.root;
  const demand = isObject(value) && value["swagger"] !== undefined ? swaggerObject : openApiObject;
  const report = new ExpansionReport(document);
  const expansions = new ReferenceExpansions();
  const expander = new ReferenceExpander({ document, demand, report, expansions });
  const roots = writeAll(document, expander);
  const diagnostics = report.list();
  if (roots.size === 0) return toOutcome(document, diagnostics);
  const files = new Map(document.files);
  for (const [name, tree] of roots) {
    const index = document.files.get(name)?.index;
    const isPlain = index !== undefined && isEmptyIndex(index) && !expander.mixedFiles.has(name);
    files.set(name, { name, tree, index: isPlain ? index : indexAgain({ name, tree }) });
  }
  const root = files.get(file) ?? document.root;
  const resources = collectResources(files.values());
  const originOf = extendOrigin(document, (node) => expansions.originOf(node));
  return toOutcome({ ...document, root, files, resources, originOf, isExpanded: true }, diagnostics);
}

/** The roots of the changed files, by name. */
function writeAll(document: SpecDocument, expander: ReferenceExpander): Map<string, unknown> {
  const roots = new Map<string, unknown>();
  for (const walk of expander.walks) {
    const { file, pointer, value } = walk.node;
    const written = expander.write(walk);
    if (written === value) continue;
    const root = roots.has(file) ? roots.get(file) : document.files.get(file)?.tree;
    roots.set(file, replaceNode(root, pointer, written));
  }
  return roots;
}
