export type LabelledTree = {
  label?: string;
} & {
  name?: string;
  children?: LabelledTree[];
};

export interface Page {
  items: Item[];
  total?: number;
  previous?: {
    items: Item[];
    total?: number;
    previous?: Page;
  };
}

export interface Role {
  code?: string;
}

export interface Tree {
  name?: string;
  children?: Tree[];
}

export interface User {
  email?: string;
}

/** Users, page by page. */
export interface UserPage {
  items: User[];
  total?: number;
  previous?: UserPage;
}

export type Item = unknown;
