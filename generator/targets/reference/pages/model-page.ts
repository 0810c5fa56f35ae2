import type { LinkedModels, ModelPrinter } from "../schemas/models.ts";
import type { ModelReference } from "../names/model-name.ts";
import { createSectionPrinter, type ModelView } from "./operation-page.ts";
import type { PageHead } from "./page-head.ts";

/** What the page of a model says: the model, and those below it that have no name. */
export interface ModelPageView extends PageHead, ModelView {
  readonly models: readonly ModelView[];
}

/** Where the pages of models are, by their anchors. */
export type PlaceModels = (models: LinkedModels) => ReadonlyMap<string, string>;

export function buildModelView(
  reference: ModelReference,
  printer: ModelPrinter,
  head: PageHead,
  place: PlaceModels,
): ModelPageView {
  const below = printer.listBelow(reference);
  const print = createSectionPrinter(place(below));
  const [own, ...models] = [printer.print(reference), ...below.sections].map(({ anchor, title, ...section }) => {
    return { anchor, title, text: print(section) };
  });
  return { ...head, title: own?.title ?? "", anchor: own?.anchor ?? "", text: own?.text ?? "", models };
}
