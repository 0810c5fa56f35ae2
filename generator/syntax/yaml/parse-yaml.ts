/** The one door of js-yaml. Its events have positions, which its values lack. https://yaml.org/spec/1.2.2/ */
import {
  constructFromEvents,
  CORE_SCHEMA,
  defineScalarTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  mergeTag,
  NOT_RESOLVED,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type AliasEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import { invariant } from "../../diagnostics/invariant.ts";
import { MAX_DEPTH } from "../nesting.ts";
import { YamlTreeBuilder } from "./yaml-tree-builder.ts";
import { findAliasFault } from "./find-alias-fault.ts";
import type { Parsed, ParseFault } from "../parsed.ts";
import { findBlockIndicator, skipSeparators } from "./yaml-separators.ts";
import type { YamlNode, YamlScalar } from "./yaml-tree.ts";

/** js-yaml parses integers with `parseInt`, which rounds long ones. */
const intTag = defineScalarTag<number | bigint>(intCoreTag.tagName, {
  ...intCoreTag,
  resolve: (source, isExplicit, tagName) => {
    const value = intCoreTag.resolve(source, isExplicit, tagName);
    const isExact = value === NOT_RESOLVED ? !/^[-+]?\d+$/.test(source) : Number.isSafeInteger(value);
    if (isExact) return value;
    const digits = BigInt(source.replace(/^[-+]/, ""));
    return source.startsWith("-") ? -digits : digits;
  },
});

/** A number that JSON cannot represent, such as infinity. */
class NotFinite extends Error {
  readonly source: string;

  constructor(source: string) {
    super();
    this.source = source;
  }
}

const floatTag = defineScalarTag<number>(floatCoreTag.tagName, {
  ...floatCoreTag,
  resolve: (source, isExplicit, tagName) => {
    const value = floatCoreTag.resolve(source, isExplicit, tagName);
    if (value !== NOT_RESOLVED && !Number.isFinite(value)) throw new NotFinite(source);
    return value;
  },
});

/** YAML 1.2 reads `no` and `2020-01-01` as strings. Merge keys are from YAML 1.1, and API documents use them. */
const SCHEMA = CORE_SCHEMA.withTags(intTag, floatTag, mergeTag);

/** The message of js-yaml for a valid text that is too deep. */
const TOO_DEEP = /^nesting exceeded maxDepth/;
const UNKNOWN_TAG = /^unknown \w+ tag !<(tag:yaml\.org,2002:)?(.*)>$/s;

/**
 * Parses a text with one YAML document. Equal keys are an error, and so are aliases that expand without end or beyond
 * measure.
 */
export function parseYaml(text: string): Parsed {
  const read = readEvents(text);
  if ("error" in read) return read;
  const { events } = read;
  const hasAliases = events.some(({ type }) => type === EVENT_ID.ALIAS);
  const fault = (hasAliases ? findAliasFault(buildTree(text, events)) : undefined) ?? quoteKeys(text, events);
  if (fault !== undefined) return { error: fault };
  try {
    return { value: constructFromEvents(events, { source: text, schema: SCHEMA })[0] };
  } catch (error) {
    if (!(error instanceof NotFinite)) return { error: describeException(error) };
    const number = events.find((event) => isPlainScalar(event) && getScalarValue(text, event) === error.source);
    const offset = number !== undefined && isPlainScalar(number) ? number.valueStart : 0;
    return { error: { message: `${error.source} cannot be written in JSON`, offset } };
  }
}

/** The tree of a text with one YAML document; `undefined` if it is invalid. */
export function readYamlTree(text: string): YamlNode | undefined {
  const read = readEvents(text);
  return "error" in read ? undefined : buildTree(text, read.events);
}

function readEvents(text: string): { readonly events: Event[] } | { readonly error: ParseFault } {
  let events: Event[];
  try {
    // It counts the content of lists and maps as a level.
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return { error: describeException(error) };
  }
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
  if (documents === 1) return { events };
  const reason = documents === 0 ? "but the input is empty" : "in the stream, but found more";
  const second = documents === 0 ? undefined : new TreeReader(text, events).read()[1];
  const message = documents === 0 ? `expected a document, ${reason}` : `expected a single document ${reason}`;
  return { error: { message, offset: second?.offset ?? 0 } };
}

function buildTree(text: string, events: readonly Event[]): YamlNode {
  const [root] = new TreeReader(text, events).read();
  invariant(root !== undefined, "a document of YAML has no root");
  return root;
}

function describeException(error: unknown): ParseFault {
  if (!(error instanceof YAMLException)) throw error;
  const offset = error.mark?.position ?? 0;
  if (TOO_DEEP.test(error.reason)) return { maxDepth: MAX_DEPTH, offset };
  const [, standard, tag] = UNKNOWN_TAG.exec(error.reason) ?? [];
  if (tag === undefined) return { message: error.reason, offset };
  return { message: `the tag ${standard === undefined ? tag : `!!${tag}`} is not supported`, offset };
}

type NodeEvent = ScalarEvent | SequenceEvent | MappingEvent;

/** For each role of a node in a list or map, the role of the next node. */
const NEXT_ROLE = { item: "item", key: "value", value: "key" } as const;

/** Makes scalar keys strings, as written: https://spec.openapis.org/oas/v3.1.1.html#format */
function quoteKeys(text: string, events: Event[]): ParseFault | undefined {
  const anchors = new Map<string | undefined, NodeEvent>();
  const roles: (keyof typeof NEXT_ROLE)[] = [];
  let fault: ParseFault | undefined;
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.DOCUMENT) {
      roles.push("item");
      continue;
    }
    const role = roles.pop() ?? "item";
    if (event.type === EVENT_ID.POP) continue;
    roles.push(NEXT_ROLE[role]);
    if (event.type === EVENT_ID.MAPPING) roles.push("key");
    if (event.type === EVENT_ID.SEQUENCE) roles.push("item");
    const anchor = readAnchor(text, event);
    const isAlias = event.type === EVENT_ID.ALIAS;
    const node = isAlias ? anchors.get(anchor) : event;
    if (!isAlias && anchor !== undefined) anchors.set(anchor, event);
    if (role !== "key" || node === undefined) continue;
    if (node.type === EVENT_ID.SCALAR) events[index] = quoteKey(text, isAlias ? { ...node, anchorStart: -1 } : node);
    else fault ??= describeKey(node, isAlias ? event.anchorStart - 1 : node.start);
  }
  return fault;
}

function describeKey({ type }: NodeEvent, offset: number): ParseFault {
  return { message: `a key must be text, not a ${type === EVENT_ID.MAPPING ? "map" : "list"}`, offset };
}

/** Marks keys such as `200`, `1.10` and `null` as quoted: js-yaml reads quoted scalars as text. */
function quoteKey(text: string, event: ScalarEvent): ScalarEvent {
  if (isMergeKey(event, getScalarValue(text, event))) return event;
  if (event.fast || event.valueStart === -1) event.style = SCALAR_STYLE.SINGLE_QUOTED;
  event.tagStart = -1;
  return event;
}

function readAnchor(text: string, { anchorStart, anchorEnd }: NodeEvent | AliasEvent): string | undefined {
  return anchorStart === -1 ? undefined : text.slice(anchorStart, anchorEnd);
}

/** Builds a tree for each document. The events must be unmodified. */
class TreeReader {
  readonly #builder = new YamlTreeBuilder();
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #scalars = new Map<YamlNode, ScalarEvent>();
  /** The end of the last node. */
  #end = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): readonly YamlNode[] {
    this.#events.forEach((event) => {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          return this.#builder.startDocument();
        case EVENT_ID.POP:
          return this.#builder.close();
        case EVENT_ID.ALIAS:
          return this.#readAlias(event);
        case EVENT_ID.SCALAR:
          return this.#readScalar(event);
        default:
          return this.#readHolder(event);
      }
    });
    return this.#builder.roots;
  }

  #readHolder(event: SequenceEvent | MappingEvent): void {
    this.#builder.open(event.type === EVENT_ID.MAPPING ? "map" : "list", event.start, readAnchor(this.#text, event));
    this.#end = event.start;
  }

  #readScalar(event: ScalarEvent): void {
    const scalar: YamlScalar = { kind: "scalar", offset: this.#offsetOf(event) };
    const anchor = readAnchor(this.#text, event);
    if (anchor !== undefined) this.#scalars.set(scalar, event);
    if (this.#builder.isAtKey) {
      const key = getScalarValue(this.#text, event);
      this.#builder.addKey(scalar, isMergeKey(event, key) ? undefined : key, anchor);
    } else this.#builder.addScalar(scalar, anchor);
    if (event.valueEnd !== -1) this.#end = event.valueEnd + (isQuoted(event) ? 1 : 0);
  }

  #readAlias({ anchorStart, anchorEnd }: AliasEvent): void {
    const offset = anchorStart - 1;
    const target = this.#builder.findAnchor(this.#text.slice(anchorStart, anchorEnd));
    const scalar = target && this.#scalars.get(target);
    this.#end = anchorEnd;
    if (scalar !== undefined && this.#builder.isAtKey)
      this.#builder.addKey({ kind: "scalar", offset }, getScalarValue(this.#text, scalar), undefined);
    else if (target !== undefined) this.#builder.addAlias(offset, target);
    // js-yaml reports an alias without an anchor.
    else this.#builder.addScalar({ kind: "scalar", offset }, undefined);
  }

  #offsetOf(event: ScalarEvent): number {
    if (event.valueStart === -1) return this.#builder.keyOffset ?? skipSeparators(this.#text, this.#end);
    if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
    if (isQuoted(event)) return event.valueStart - 1;
    return findBlockIndicator(this.#text, this.#end, event.valueStart);
  }
}

function isPlainScalar(event: Event): event is ScalarEvent {
  return event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
}

function isQuoted({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

function isMergeKey({ style, tagStart }: ScalarEvent, text: string): boolean {
  return text === "<<" && style === SCALAR_STYLE.PLAIN && tagStart === -1;
}
