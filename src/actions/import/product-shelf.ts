import type { Id } from '../../domain/ids';
import type { Product } from '../../domain/product';
import type { ProgramRecords } from '../../store/program-records';

/** The products of a program while a file is read: found by name, or made. */
export class ProductShelf {
  readonly added: Product[] = [];
  readonly #byName: Map<string, Id>;
  readonly #names: Map<Id, string>;
  readonly #programId: Id;
  readonly #newId: () => Id;

  private constructor(products: readonly Product[], programId: Id, newId: () => Id) {
    this.#byName = new Map(products.map(({ id, name }) => [name.toLowerCase(), id]));
    this.#names = new Map(products.map(({ id, name }) => [id, name]));
    this.#programId = programId;
    this.#newId = newId;
  }

  /** Reads the products of the program. */
  static async read(records: ProgramRecords, newId: () => Id): Promise<ProductShelf> {
    return new ProductShelf(await records.products.all(), records.programId, newId);
  }

  /** The ids of the products with these names; case does not matter. */
  take(names: readonly string[]): Id[] {
    const clean = names.map((name) => name.trim()).filter(Boolean);
    return [...new Set(clean.map((name) => this.#byName.get(name.toLowerCase()) ?? this.#make(name)))];
  }

  /** The name of a product; empty for one that is not known. */
  nameOf(id: Id): string {
    return this.#names.get(id) ?? '';
  }

  #make(name: string): Id {
    const product = { id: this.#newId(), programId: this.#programId, name };
    this.added.push(product);
    this.#byName.set(name.toLowerCase(), product.id);
    this.#names.set(product.id, name);
    return product.id;
  }
}
