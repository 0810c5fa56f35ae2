export interface Folder {
  /** @example "root" */
  name: string;
  parent?: Folder;
  children?: Folder[];
  owner?: Person;
  labels?: {
    [key: string]: Folder;
  };
}

export interface Person {
  home?: Folder;
}
