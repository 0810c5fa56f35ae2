export type Hit = Page | Image;

export interface Image {
  width: number;
}

export interface Page {
  url: string;
}

/** An address or a number, or both */
export type Requirements = (
  | {
      email: unknown;
    }
  | {
      phone: unknown;
    }
) & {
  email?: string;
  phone?: string;
};
