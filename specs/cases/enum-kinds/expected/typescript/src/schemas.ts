/** How much */
export type Level = 1 | 2 | 3;

export interface Settings {
  on?: true;
  off?: false;
  mixed?: "auto" | 0 | true | null;
  lists?:
    | [1, 2]
    | {
        a: 1;
      };
  nullOnly?: null;
  one?: "only";
  doubles?: "a" | "b";
  withNull?: "a" | null;
  wrongType?: "1" | "2";
  level?: Level;
  keyed?: {
    [key: string]: Level;
  };
  objects?:
    | {
        a: 1;
      }
    | Record<string, never>;
  textsForAnObject?: "PKW" | "VAN";
}
