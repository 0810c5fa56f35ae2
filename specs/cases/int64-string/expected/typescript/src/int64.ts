import { int64 } from "./runtime/integers/places.js";
import type { Int64Places } from "./runtime/integers/places.js";

export const Account: Int64Places = [
  {
    fields: {
      balance: int64,
      parent: [() => Account],
      limits: [{ others: int64 }],
      last: [() => Entry],
      pair: [{ fields: { "0": int64 } }],
    },
  },
];

export const Entry: Int64Places = [
  {
    fields: { amount: int64, totals: [{ fields: { all: [] }, others: int64 }] },
  },
];
