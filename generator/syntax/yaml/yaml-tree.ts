/** A node of a YAML text. Its offset is in UTF-16 units from the start, after its anchor and tag. */
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
  /** The offset of the key. */
  readonly offset: number;
  readonly value: YamlNode;
}

export interface YamlAlias {
  readonly kind: "alias";
  readonly offset: number;
  readonly target: YamlNode;
}
