import type {
  Animal,
  Either,
  Folder,
  Json,
  Lists,
  Nesting,
  Person,
} from "./schemas.js";
export * from "./schemas.js";

/** The result of "Plant a tree". */
export interface PlantResult {
  person?: Person;
  map?: Nesting;
  json?: Json;
  folder?: Folder;
  animal?: Animal;
  either?: Either;
  list?: Lists;
}
