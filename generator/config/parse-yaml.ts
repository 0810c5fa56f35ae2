/** The one door of js-yaml, whose events have the places that its values lack. https://yaml.org/spec/1.2.2/ */
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
import { MAX_DEPTH } from "../diagnostics/nesting.ts";
import { YamlTreeBuilder } from "./yaml-tree-builder.ts";
import { findAliasFault } from "./find-alias-fault.ts";
import type { Parsed, ParseFault } from "./parsed.ts";
import type { YamlNode, YamlScalar } from "./yaml-tree.ts";

/** `parseInt` loses the last digits of what is not safe. */
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

/** A number that JSON cannot say. */
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

/** YAML 1.2, so that `no` and `2020-01-01` are strings, and the merge keys of 1.1, which API documents use. */
const SCHEMA = CORE_SCHEMA.withTags(intTag, floatTag, mergeTag);

/** How js-yaml says that a text is valid, but too deep. */
const TOO_DEEP = /^nesting exceeded maxDepth/;
const UNKNOWN_TAG = /^unknown \w+ tag !<(tag:yaml\.org,2002:)?(.*)>$/s;

/** Parses one YAML document. Two equal keys are an error, and so are anchors that hold themselves or grow without measure. */
export function parseYaml(text: string): Parsed {
  const read = readEvents(text);
  if ("error" in read) return read;
  const { events, root } = read;
  const fault = events.some(({ type }) => type === EVENT_ID.ALIAS) ? findAliasFault(root) : undefined;
  if (fault !== undefined) return { error: fault };
  try {
    return { value: constructFromEvents(events, { source: text, schema: SCHEMA })[0] };
  } catch (error) {
    if (!(error instanceof NotFinite)) return { error: describeException(error) };
    const number = events.find((event) => isPlainScalar(event) && getScalarValue(text, event) === error.source);
    const offset = number !== undefined && isPlainScalar(number) ? number.valueStart : 0;
    return { error: { message: `JSON has no number ${error.source}`, offset } };
  }
}

/** The nodes of one YAML document; `undefined` where it cannot be parsed. */
export function readYamlTree(text: string): YamlNode | undefined {
  const read = readEvents(text);
  return "error" in read ? undefined : read.root;
}

type ReadEvents = { readonly events: Event[]; readonly root: YamlNode } | { readonly error: ParseFault };

function readEvents(text: string): ReadEvents {
  let events: Event[];
  try {
    // It counts what the lists and maps hold as a level too.
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return { error: describeException(error) };
  }
  const { roots, fault } = new EventReader(text, events).read();
  const [root, second] = roots;
  if (fault !== undefined) return { error: fault };
  if (root === undefined) return { error: { message: "expected a document, but the input is empty", offset: 0 } };
  if (second !== undefined)
    return { error: { message: "expected a single document in the stream, but found more", offset: second.offset } };
  return { events, root };
}

function describeException(error: unknown): ParseFault {
  if (!(error instanceof YAMLException)) throw error;
  const offset = error.mark?.position ?? 0;
  if (TOO_DEEP.test(error.reason)) return { maxDepth: MAX_DEPTH, offset };
  const [, standard, tag] = UNKNOWN_TAG.exec(error.reason) ?? [];
  if (tag === undefined) return { message: error.reason, offset };
  return { message: `the tag ${standard === undefined ? tag : `!!${tag}`} is not supported`, offset };
}

/** From the end of what came before. */
const BLOCK_INDICATOR = /[|>][-+\d]*[ \t]*(?:#.*)?[\r\n]*$/;
const BETWEEN_NODES = /(?:[\s,\]}]|#.*)*/y;

/** Makes a tree of events, and text of the scalars that are keys: https://spec.openapis.org/oas/v3.1.1.html#format */
class EventReader {
  readonly #builder = new YamlTreeBuilder();
  readonly #text: string;
  readonly #events: Event[];
  readonly #scalars = new Map<YamlNode, ScalarEvent>();
  /** Of what was read last. */
  #end = 0;

  constructor(text: string, events: Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): YamlTreeBuilder {
    this.#events.forEach((event, index) => {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          return this.#builder.startDocument();
        case EVENT_ID.POP:
          return this.#builder.close();
        case EVENT_ID.ALIAS:
          return this.#readAlias(event, index);
        case EVENT_ID.SCALAR:
          return this.#readScalar(event);
        default:
          return this.#readHolder(event);
      }
    });
    return this.#builder;
  }

  #readHolder(event: SequenceEvent | MappingEvent): void {
    this.#builder.open(event.type === EVENT_ID.MAPPING ? "map" : "list", event.start, this.#anchorOf(event));
    this.#end = event.start;
  }

  #readScalar(event: ScalarEvent): void {
    const scalar: YamlScalar = { kind: "scalar", offset: this.#offsetOf(event) };
    const anchor = this.#anchorOf(event);
    if (anchor !== undefined) this.#scalars.set(scalar, event);
    if (this.#builder.isAtKey) this.#readKey(event, scalar, anchor);
    else this.#builder.addScalar(scalar, anchor);
    if (event.valueEnd !== -1) this.#end = event.valueEnd + (isQuoted(event) ? 1 : 0);
  }

  #readAlias({ anchorStart, anchorEnd }: AliasEvent, index: number): void {
    const offset = anchorStart - 1;
    const target = this.#builder.findAnchor(this.#text.slice(anchorStart, anchorEnd));
    const scalar = target && this.#scalars.get(target);
    this.#end = anchorEnd;
    if (scalar !== undefined && this.#builder.isAtKey) {
      const event = { ...scalar, anchorStart: -1, anchorEnd: -1 };
      this.#events[index] = event;
      this.#readKey(event, { kind: "scalar", offset }, undefined);
    } else if (target !== undefined) this.#builder.addAlias(offset, target);
    // js-yaml reports an alias that has no anchor.
    else this.#builder.addScalar({ kind: "scalar", offset }, undefined);
  }

  /** Keys such as `200`, `1.10` and `null` are text, as written; js-yaml takes the text of a quoted scalar as it is. */
  #readKey(event: ScalarEvent, scalar: YamlScalar, anchor: string | undefined): void {
    const text = getScalarValue(this.#text, event);
    const isMerge = text === "<<" && event.style === SCALAR_STYLE.PLAIN && event.tagStart === -1;
    this.#builder.addKey(scalar, isMerge ? undefined : text, anchor);
    if (isMerge) return;
    if (event.fast || event.valueStart === -1) event.style = SCALAR_STYLE.SINGLE_QUOTED;
    event.tagStart = -1;
  }

  #anchorOf({ anchorStart, anchorEnd }: ScalarEvent | SequenceEvent | MappingEvent): string | undefined {
    return anchorStart === -1 ? undefined : this.#text.slice(anchorStart, anchorEnd);
  }

  #offsetOf(event: ScalarEvent): number {
    if (event.valueStart === -1) return this.#builder.keyOffset ?? this.#findNext();
    if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
    if (isQuoted(event)) return event.valueStart - 1;
    return this.#end + this.#text.slice(this.#end, event.valueStart).search(BLOCK_INDICATOR);
  }

  /** An empty item has no place of its own: it is found at what comes next, such as its dash. */
  #findNext(): number {
    BETWEEN_NODES.lastIndex = this.#end;
    BETWEEN_NODES.exec(this.#text);
    return BETWEEN_NODES.lastIndex;
  }
}

function isPlainScalar(event: Event): event is ScalarEvent {
  return event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
}

function isQuoted({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}
