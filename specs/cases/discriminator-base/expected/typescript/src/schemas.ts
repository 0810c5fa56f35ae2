/** A cat */
export type Cat = PetBase & {
  huntingSkill: "lazy" | "aggressive";
};

export type Dog = PetBase & {
  packSize?: number;
};

export interface Owner {
  pets?: Pet[];
  cat?: Cat;
}

/** Any pet */
export type Pet =
  | (Dog & {
      petType: "dog";
    })
  | (Puppy & {
      petType: "puppy";
    })
  | (Cat & {
      petType: "Cat";
    })
  | (PetBase & {
      petType: "Pet";
    });

/** Any pet */
export interface PetBase {
  /** Tells the kind */
  petType: string;
  name: string;
}

export type Puppy = Dog & {
  weeks?: number;
};
