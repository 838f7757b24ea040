/**
 * Whether a key that a `for in` over the object gave is the object's own. Where the loop knows that already the engine
 * leaves the question out, as long as it can tell what is asked: not for `Object.hasOwn`, nor for a method kept outside
 * of the function, which bundlers keep in a `var` (10 ns a key, a sixth of a scorecard, Node 20).
 */
export function isOwnKey(object: object, key: string): boolean {
  const { hasOwnProperty: isOwn } = Object.prototype;
  return isOwn.call(object, key);
}
