import type { NodePlace } from "../../diagnostics/diagnostic.ts";
import { getMember, joinPointer, splitPointer } from "../../syntax/json-pointer.ts";
import { MAX_DEPTH } from "../../syntax/nesting.ts";
import { findMember, allowsReference, isComponent, isData, nameDemand, type Demand } from "./demand.ts";
import type { ExpansionReport } from "./expansion-report.ts";
import { schema } from "../shapes/object-shapes.ts";
import { getReference, isBareReference, looksLikeReference, referTo, type BareReference } from "./reference.ts";
import { replaceMembers } from "../../syntax/replace-members.ts";
import { resolveTarget } from "./schema-resources.ts";
import { holdsMapped } from "../shapes/schema-shape.ts";
import type { SourceObject } from "../../syntax/values.ts";
import { childOf } from "../source-node.ts";
import type { SourceNode, SpecDocument } from "../spec-document.ts";
import type { ReferenceExpansions } from "./expansions.ts";

/** A few nested references can expand to billions of objects. No real API document comes near this. */
const MAX_OBJECTS = 1_000_000;

/** A node to rewrite in place. */
export interface Walk {
  readonly node: SourceNode;
  readonly demand: Demand;
}

export interface Expanding {
  readonly document: SpecDocument;
  /** The demand of the root document. */
  readonly demand: Demand;
  readonly report: ExpansionReport;
  readonly expansions: ReferenceExpansions;
}

interface Written {
  readonly value: unknown;
  /** How many objects it holds. */
  readonly size: number;
}

/**
 * Rewrites nodes: a misplaced reference is replaced by its target, whose own references are adjusted to their new file.
 * Targets of allowed references stay in their places.
 */
export class ReferenceExpander {
  readonly #document: SpecDocument;
  readonly #report: ExpansionReport;
  readonly #expansions: ReferenceExpansions;
  readonly #rootDemand: Demand;
  /** The root document, then the targets of allowed references, which are found on the way. */
  readonly walks: Walk[];
  readonly #followed = new Map<unknown, Set<Demand>>();
  readonly #written = new Map<Demand, Map<string, Written>>();
  /** The references that are being replaced. */
  readonly #open = new Set<BareReference>();
  #size = 0;
  #depth = 0;
  /** Files that now contain nodes of other files. */
  readonly mixedFiles = new Set<string>();
  /** The file that is being rewritten. */
  #into = "";
  /** The file that is being read. */
  #file = "";
  #path: string[] = [];
  /** The name of the outermost place that is being replaced. */
  #field = "`$ref`";

  constructor({ document, demand, report, expansions }: Expanding) {
    this.#document = document;
    this.#rootDemand = demand;
    this.#report = report;
    this.#expansions = expansions;
    const { name: file, tree: value } = document.root;
    this.walks = [{ node: { file, pointer: "", value }, demand }];
  }

  /** Returns a node's value without misplaced references: the same value if it has none. */
  write({ node, demand }: Walk): unknown {
    this.#into = node.file;
    this.#depth = splitPointer(node.pointer)?.length ?? 0;
    return this.#writeAt(node, demand);
  }

  #writeAt(node: SourceNode, demand: Demand): unknown {
    const [file, path] = [this.#file, this.#path];
    this.#file = node.file;
    this.#path = splitPointer(node.pointer) ?? [];
    const written = this.#write(node.value, demand);
    [this.#file, this.#path] = [file, path];
    return written;
  }

  #write(value: unknown, demand: Demand): unknown {
    if (demand.kind === "mapped") return typeof value === "string" ? this.#writeMapped(value) : value;
    if (typeof value !== "object" || value === null || demand.kind === "literal") return value;
    if (!allowsReference(demand))
      return isBareReference(value) ? this.#replace(value, demand) : this.#writeMembers(value, demand);
    const reference = getReference(value);
    const moved = reference && this.#moveReference(reference, value, demand);
    const written = this.#writeMembers(value, demand);
    return moved === reference ? written : { ...(written as SourceObject), $ref: moved };
  }

  #writeMembers(value: object, demand: Demand): unknown {
    const isList = Array.isArray(value);
    let changes: Map<string, unknown> | undefined;
    this.#size += 1;
    this.#depth += 1;
    for (const key in value) {
      const member = (value as SourceObject)[key];
      if (typeof member !== "object" && !holdsMapped(demand)) continue;
      const within = findMember(demand, isList, key);
      if (within === undefined) continue;
      this.#path.push(key);
      const written = this.#write(member, within);
      this.#path.pop();
      if (written !== member) changes = (changes ?? new Map<string, unknown>()).set(key, written);
    }
    this.#depth -= 1;
    return changes === undefined ? value : replaceMembers(value, changes);
  }

  #replace(value: BareReference, demand: Demand): unknown {
    const place = this.#place();
    const found = resolveTarget(this.#document, value.$ref, { file: this.#file, value });
    const target = demand.kind === "any" ? findExampleValue(found) : found;
    const isKept = isData(demand) ? this.#isMeantAsData(value, demand, target) : this.#isFaulty(value, target);
    if (isKept || this.#exceedsLimits(place)) return value;
    this.#expansions.add(place, target);
    if (target.file !== this.#into) this.mixedFiles.add(this.#into);
    const outer = this.#field;
    this.#field = nameDemand(demand, this.#path) ?? outer;
    this.#report.noteMisplaced(place, this.#field);
    this.#open.add(value);
    const written = this.#writeTarget(target, demand);
    this.#open.delete(value);
    this.#field = outer;
    return written;
  }

  #isMeantAsData(value: BareReference, demand: Demand, target: SourceNode): boolean {
    // Consumers of the data resolve components themselves.
    if (demand.kind !== "any" && target.file === this.#document.root.name && isComponent(target)) return true;
    const isDangling = target.value === undefined && !this.#document.outside.has(target.file);
    if (isDangling && demand.kind === "extension") this.#report.noteDangling(this.#place(), value.$ref);
    return target.value === undefined || this.#open.has(value);
  }

  #isFaulty(value: BareReference, target: SourceNode): boolean {
    if (target.value === undefined) this.#report.reportMissing(value.$ref, target, this.#place("$ref"));
    else if (this.#open.has(value)) this.#report.reportCycle(value.$ref, this.#place("$ref"));
    else return false;
    return true;
  }

  #exceedsLimits(place: NodePlace): boolean {
    if (this.#size > MAX_OBJECTS) this.#report.reportSize(place);
    else if (this.#depth > MAX_DEPTH) this.#report.reportDepth(place);
    else return false;
    return true;
  }

  /** Expands a target once for each file, so that all its uses there share one value. */
  #writeTarget(target: SourceNode, demand: Demand): unknown {
    const known = this.#written.get(demand) ?? new Map<string, Written>();
    this.#written.set(demand, known);
    const identity = JSON.stringify([this.#into, target.file, target.pointer]);
    const written = known.get(identity);
    if (written !== undefined) {
      this.#size += written.size;
      return written.value;
    }
    const before = this.#size;
    const value = this.#writeAt(target, demand);
    known.set(identity, { value, size: this.#size - before });
    return value;
  }

  /** Adjusts a reference to the file that is being rewritten. */
  #moveReference(reference: string, holder: object, demand: Demand): string {
    const target = resolveTarget(this.#document, reference, { file: this.#file, value: holder });
    this.#follow(target, demand);
    return this.#file === this.#into ? reference : referTo(target, this.#into);
  }

  #writeMapped(text: string): string {
    if (!looksLikeReference(text)) return text;
    const target = resolveTarget(this.#document, text, { file: this.#file, value: undefined });
    if (target.value === undefined) return text;
    this.#follow(target, schema);
    return this.#file === this.#into ? text : referTo(target, this.#into);
  }

  #follow(target: SourceNode, demand: Demand): void {
    if (!this.#document.files.has(target.file)) this.#report.reportUnread(target.file, this.#place("$ref"));
    if (typeof target.value !== "object" || target.value === null) return;
    const followed = this.#followed.get(target.value) ?? new Set<Demand>();
    if (followed.has(demand)) return;
    this.#followed.set(target.value, followed.add(demand));
    if (!this.#isWithinRoot(target, demand)) this.walks.push({ node: target, demand });
  }

  /** Whether the walk over the root document visits the target anyway. */
  #isWithinRoot({ file, pointer }: SourceNode, demand: Demand): boolean {
    const { name, tree } = this.#document.root;
    if (file !== name) return false;
    let [holder, found]: [unknown, Demand | undefined] = [tree, this.#rootDemand];
    for (const token of splitPointer(pointer) ?? []) {
      found = found && findMember(found, Array.isArray(holder), token);
      holder = getMember(holder, token);
    }
    return found === demand;
  }

  #place(...tokens: readonly string[]): NodePlace {
    return { file: this.#file, pointer: joinPointer("", ...this.#path, ...tokens) };
  }
}

/** A reference to an Example Object in place of a value means the value of the example. */
function findExampleValue(node: SourceNode): SourceNode {
  const field = ["value", "dataValue"].find((each) => getMember(node.value, each) !== undefined);
  return field !== undefined && /^\/components\/examples\/[^/]+$/.test(node.pointer) ? childOf(node, field) : node;
}
