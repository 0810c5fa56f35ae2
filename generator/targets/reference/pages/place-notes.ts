import type { Block } from "../content/block.ts";
import { joinInline, markup, type Inline } from "../content/inline.ts";
import type { Section } from "../schemas/field-tables.ts";
import type { Note } from "../schemas/note.ts";

/**
 * Gives the blocks of each section of a page with the notes below them: a note that several sections have is below the
 * first one, with the anchors that all of them link to.
 */
export function placeNotes(sections: readonly Section[]): (section: Section) => readonly Block[] {
  const anchors = new Map<string, Set<string>>();
  const first = new Map<string, Section>();
  for (const section of sections) {
    for (const { key, anchor } of section.notes) {
      if (!first.has(key)) first.set(key, section);
      anchors.set(key, (anchors.get(key) ?? new Set<string>()).add(anchor));
    }
  }
  return (section) => {
    if (section.notes.length === 0) return section.blocks;
    const own = new Map(section.notes.filter(({ key }) => first.get(key) === section).map((note) => [note.key, note]));
    return [...section.blocks, ...[...own.values()].flatMap((note) => buildNote(note, anchors.get(note.key)))];
  };
}

function buildNote(note: Note, anchors: ReadonlySet<string> = new Set()): readonly Block[] {
  const elements = Array.from(anchors, (anchor): Inline => ({ kind: "anchor", anchor }));
  return note.build(joinInline([...elements, markup(" ")]));
}
