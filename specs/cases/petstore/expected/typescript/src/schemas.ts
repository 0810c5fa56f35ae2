export interface NewPet {
  /**
   * What it listens to
   *
   * @example "Rex"
   */
  name: string;
  /** @example ["calm","small"] */
  tags?: string[];
}

export interface Order {
  /** @example "o-31" */
  id: string;
  pet: Pet;
  paidAt?: string;
}

export interface OrderInput {
  /** @example "o-31" */
  id: string;
  pet: PetInput;
  paidAt?: string;
}

export type Pet = NewPet & {
  /** @example 7 */
  readonly id: number;
};

export type PetInput = NewPet;

export interface Problem {
  /** @example "There is no pet 7." */
  message: string;
}
