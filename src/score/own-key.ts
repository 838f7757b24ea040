/**
 * Whether a key that a `for in` over the object gave is the object's own. Where the loop knows that already the engine
 * leaves the question out, as long as it can tell that nothing else is asked: not for `Object.hasOwn`, nor for the
 * method kept in a variable, which bundlers declare as one that may change (10 ns a key, a sixth of a scorecard, Node 20).
 */
export function isOwnKey(object: object, key: string): boolean {
  return Object.hasOwn(object, key);
}
