import type { components } from "./openapi.js";

export type Animal = components["schemas"]["Animal"];

export type AnimalBase = components["schemas"]["AnimalBase"];

export type Cat = components["schemas"]["Cat"];

export type Either = components["schemas"]["Either"];

export type Entry = components["schemas"]["Entry"];

export type Folder = components["schemas"]["Folder"];

export type Json = components["schemas"]["Json"];

export type Lists = components["schemas"]["Lists"];

export type Nesting = components["schemas"]["Nesting"];

export type Other = components["schemas"]["Other"];

export type Person = components["schemas"]["Person"];

export type Pet = components["schemas"]["Pet"];

export type Tree = components["schemas"]["Tree"];

/** What "Plant a tree" gives. */
export interface PlantResult {
  person?: Person;
  map?: Nesting;
  json?: Json;
  folder?: Folder;
  animal?: Animal;
  either?: Either;
  list?: Lists;
}
