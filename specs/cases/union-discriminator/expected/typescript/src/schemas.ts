export interface BankPayment {
  method: "bank";
  /** @example "NO9386011117947" */
  iban: string;
}

export interface CardPayment {
  method: "card";
  /** @example "4000000000000000" */
  number: string;
}

export type Payment = CardPayment | BankPayment;

export interface Refusal {
  reason?: string;
}
