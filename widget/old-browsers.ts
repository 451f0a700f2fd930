// What the oldest browsers that we build for lack, and what we or our libraries use of it. Import it first in a
// page or thread of ours; never in the embed, which lives on somebody else's page.

function add(on: object, name: string, value: (...given: never[]) => unknown): void {
  if (!(name in on)) Object.defineProperty(on, name, { value, writable: true, configurable: true });
}

// Safari 15.0 to 15.3.
add(Array.prototype, 'at', function at(this: unknown[], index: number): unknown {
  return this[index < 0 ? this.length + index : index];
});
add(
  Object,
  'hasOwn',
  (of: object, key: PropertyKey): boolean => Object.getOwnPropertyDescriptor(of, key) !== undefined,
);
