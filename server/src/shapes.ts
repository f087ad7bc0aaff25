// The shapes of objects, kept from the collector. The engine compiles code for the shapes that it meets, and gives that code up when a full
// collection finds no object of such a shape: objects that live no longer than a sentence is read are never there when it comes. So one of
// each hot class is kept, empty, and the code outlives the collection. Otherwise it is compiled anew, which costs more than to read a letter.
// (Object literals need none: the engine keeps a model of each.)

const kept: object[] = [];

/** Keeps an object for its shape: an empty one, for whatever hangs on it stays too. */
export function keepShape(empty: object): void {
  kept.push(empty);
}
