// What was worked out from an object and is kept as long as it is: it hangs on the object itself.
//
// Not in a weak map. The collector of young objects takes what such a map holds for alive, and with it the object that it was worked out
// from, if the one leads to the other: every reading of a block, with its words and clauses, stayed until the next full collection.

let kinds = 0;

/** A result, and the one of another kind that was there before it. */
class Result {
  constructor(
    readonly kind: number,
    public value: unknown,
    readonly next: Result | undefined,
  ) {}
}

/**
 * Where results of an object hang: a field of it, made with it and never shared. A chain and no list: lists that were made at a place where
 * most live long are made among the old objects at once, and keep alive what they point at.
 */
export class Memo {
  #last: Result | undefined;

  get(kind: number): unknown {
    return this.#find(kind)?.value;
  }

  set(kind: number, value: unknown): void {
    const known = this.#find(kind);
    if (known) known.value = value;
    else this.#last = new Result(kind, value, this.#last);
  }

  #find(kind: number): Result | undefined {
    let result = this.#last;
    while (result !== undefined && result.kind !== kind) result = result.next;
    return result;
  }
}

/** One kind of result that is kept per object. */
export class PerObject<K extends { readonly memo: Memo }, V> {
  readonly #kind = kinds++;

  get({ memo }: K): V | undefined {
    return memo.get(this.#kind) as V | undefined;
  }

  set({ memo }: K, value: V): V {
    memo.set(this.#kind, value);
    return value;
  }
}
