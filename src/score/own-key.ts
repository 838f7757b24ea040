const ownProperty = Object.prototype.hasOwnProperty;

/**
 * Whether a key that a `for in` over the object gave is the object's own. Where the loop knows that already the engine
 * leaves the question out, which it doesn't for `Object.hasOwn` (10 ns a key, Node 20).
 */
export function isOwnKey(object: object, key: string): boolean {
  return ownProperty.call(object, key);
}
