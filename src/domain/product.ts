import type { Id } from './ids';

/** A product of the client that customers can speak about. */
export interface Product {
  id: Id;
  programId: Id;
  name: string;
}
