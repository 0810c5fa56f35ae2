/** Made by the server */
export type Id = string;

export interface User {
  readonly id: string;
  name: string;
  password: string;
  readonly created: string;
  key: Id;
}
