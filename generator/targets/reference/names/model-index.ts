import type { Schema } from "../../../model/model.ts";
import type { SchemaIndex } from "../../../model/schemas/properties.ts";
import type { View } from "../../../model/schemas/views.ts";
import type { ModelName, ModelReference } from "./model-name.ts";

/** A view of a named schema, which is built when it is needed. */
interface NamedModel extends Omit<ModelReference, "schema"> {
  readonly key: string;
}

/** The models that have a name by now, by what they are of and by their anchors. */
export class ModelIndex {
  readonly #schemas: SchemaIndex;
  /** By their keys; of requests those alone that have two views. */
  readonly #named = createViews<string>();
  /** In the view of requests those alone that have two views, and a name in the other one. */
  readonly #inline = createViews<Schema>();
  readonly #byAnchor = new Map<string, ModelReference | NamedModel>();

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  addNamed(key: string, name: ModelName, view: View): void {
    this.#named[view].set(key, name);
    this.#byAnchor.set(name.anchor, { name, key, view });
  }

  addInline(schema: Schema, name: ModelName, view: View): void {
    this.#inline[view].set(schema, name);
    const ofRequest = name.path.start.kind === "request";
    this.#byAnchor.set(name.anchor, { name, schema, view: ofRequest ? "request" : view });
  }

  hasInline(schema: Schema, view: View): boolean {
    return this.#inline[view].has(schema);
  }

  find(schema: Schema, view: View): ModelName | undefined {
    if (schema.kind !== "ref") return findIn(this.#inline, schema, view);
    return findIn(this.#named, schema.key, view);
  }

  resolve(anchor: string): ModelReference | undefined {
    const found = this.#byAnchor.get(anchor);
    if (found === undefined || !("key" in found)) return found;
    const schema = this.#schemas.get(found.key);
    return schema && { name: found.name, schema, view: found.view };
  }

  findKey(anchor: string): string | undefined {
    const found = this.#byAnchor.get(anchor);
    return found !== undefined && "key" in found ? found.key : undefined;
  }
}

type Views<Key> = Readonly<Record<View, Map<Key, ModelName>>>;

function createViews<Key>(): Views<Key> {
  return { request: new Map(), response: new Map() };
}

/** What both views share has one name. */
function findIn<Key>(views: Views<Key>, key: Key, view: View): ModelName | undefined {
  return views[view].get(key) ?? views.response.get(key);
}
