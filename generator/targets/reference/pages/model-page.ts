import type { Block } from "../content/block.ts";
import type { Inline } from "../content/inline.ts";
import type { ModelReference } from "../names/model-name.ts";
import type { LinkedModels, ModelSection, ModelSections } from "../schemas/models.ts";
import type { PageHead } from "./page-head.ts";
import { placeNotes, type BlocksOf } from "./place-notes.ts";

/** A model on a page. */
export interface ModelView {
  readonly anchor: Inline;
  readonly title: Inline;
  readonly blocks: readonly Block[];
}

/** What the page of a model says: the model, and those below it that have no name. */
export interface ModelPageView extends PageHead, ModelView {
  readonly models: readonly ModelView[];
}

/** Where the pages of models are, by their anchors. */
export type PlaceModels = (models: LinkedModels) => ReadonlyMap<string, string>;

export function buildModelView(
  reference: ModelReference,
  sections: ModelSections,
  head: PageHead,
  place: PlaceModels,
): ModelPageView {
  const below = sections.listBelow(reference);
  const own = sections.describe(reference);
  const blocks = placeNotes([own, ...below.sections], place(below));
  const view = viewModel(own, blocks);
  return {
    ...head,
    ...view,
    blocks: [...own.lead, ...view.blocks],
    models: below.sections.map((section) => viewModel(section, blocks)),
  };
}

export function viewModel(section: ModelSection, blocks: BlocksOf): ModelView {
  return { anchor: section.anchor, title: section.title, blocks: blocks(section) };
}
