export interface Event {
  /** Always this */
  type: "created";
  version: 1;
  on?: true;
  nothing?: null;
  list?: [1, "two"];
  object?: {
    a: 1;
  };
  empty?: "";
  false?: false;
  /** @defaultValue 0 */
  zero?: 0;
  /** One of these */
  titled?: 1 | 2 | 3;
}
