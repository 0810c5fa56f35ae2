export interface Animal {
  petType: string;
}

export type Cat = Animal & {
  lives?: number;
};

export type Dog = Animal & {
  bark?: string;
};

export type Pet =
  | (Cat & {
      petType: "Cat";
    })
  | (Dog & {
      petType: "Dog";
    });
