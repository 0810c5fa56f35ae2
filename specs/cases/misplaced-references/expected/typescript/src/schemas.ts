export interface Named {
  name?: string;
}

export type NewPet = Named & {
  name: unknown;
};

/** @defaultValue {"$ref":"parts.yaml"} */
export interface Pet {
  /** What it *listens* to. */
  name: string;
  kind?: "dog" | "cat" | "bird";
  parent?: Pet;
  relatives?: Named[];
}

export type Names = ("name" | "kind")[];
