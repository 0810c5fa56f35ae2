export interface Order {
  id: string;
}

export interface OrderPage {
  data: {
    list: Order[];
    total?: number;
  };
}
