/** A node of a YAML text by its place, in UTF-16 units from the start, behind its anchor and tag. */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlAlias;

export interface YamlScalar {
  readonly kind: "scalar";
  readonly offset: number;
}

export interface YamlList {
  readonly kind: "list";
  readonly offset: number;
  readonly items: readonly YamlNode[];
}

export interface YamlMap {
  readonly kind: "map";
  readonly offset: number;
  readonly members: readonly YamlMember[];
}

export interface YamlMember {
  /** `undefined` for the merge key `<<`: https://yaml.org/type/merge.html */
  readonly key: string | undefined;
  /** Of the key. */
  readonly offset: number;
  readonly value: YamlNode;
}

export interface YamlAlias {
  readonly kind: "alias";
  readonly offset: number;
  readonly target: YamlNode;
}
