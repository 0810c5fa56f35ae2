/** Made by the server */
export type Id = string;

export interface User {
  readonly id: string;
  name: string;
  readonly created: string;
  key: Id;
}

export interface UserInput {
  name: string;
  password: string;
}
