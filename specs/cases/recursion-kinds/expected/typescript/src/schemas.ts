export type Animal = Cat;

export interface AnimalBase {
  kind: string;
}

export type Cat = AnimalBase & {
  lives?: number;
};

export type Either = unknown;

export interface Entry {
  name: string;
}

export type Folder = Entry & {
  entries?: Folder[];
};

export type Json =
  | string
  | number
  | boolean
  | null
  | Json[]
  | {
      [key: string]: Json;
    };

export type Lists = Lists[];

export interface Nesting {
  [key: string]: Nesting;
}

export type Other = unknown;

export interface Person {
  pet?: Pet;
}

export interface Pet {
  owner?: Person;
}

export interface Tree {
  name: string;
  parent?: Tree;
  branches?: Tree[];
}
