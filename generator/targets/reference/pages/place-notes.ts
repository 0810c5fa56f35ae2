import type { Block } from "../content/block.ts";
import { joinInline, markup, type Inline } from "../content/inline.ts";
import { relinkBlock } from "../content/relink.ts";
import type { Section } from "../schemas/field-tables.ts";
import type { Note } from "../schemas/note.ts";

/** The blocks of a section, with the notes that are below it. */
export type BlocksOf = (section: Section) => readonly Block[];

/**
 * Gives the blocks of each section of a page with the notes below them: a note that several sections have is below the
 * first one, with the anchors that all of them link to. Links to what is not on the page go to the URLs given by anchors.
 */
export function placeNotes(sections: readonly Section[], urls: ReadonlyMap<string, string>): BlocksOf {
  const anchors = new Map<string, Set<string>>();
  const first = new Map<string, Section>();
  for (const section of sections) {
    for (const { key, anchor } of section.notes) {
      if (!first.has(key)) first.set(key, section);
      anchors.set(key, (anchors.get(key) ?? new Set<string>()).add(anchor));
    }
  }
  return (section) => {
    const blocks = urls.size === 0 ? section.blocks : section.blocks.map((block) => relinkBlock(block, urls));
    if (section.notes.length === 0) return blocks;
    const own = new Map(section.notes.filter(({ key }) => first.get(key) === section).map((note) => [note.key, note]));
    return [...blocks, ...[...own.values()].flatMap((note) => buildNote(note, anchors.get(note.key)))];
  };
}

function buildNote(note: Note, anchors: ReadonlySet<string> = new Set()): readonly Block[] {
  const elements = Array.from(anchors, (anchor): Inline => ({ kind: "anchor", anchor }));
  return note.build(joinInline([...elements, markup(" ")]));
}
