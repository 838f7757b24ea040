const PERCENT = /^\s*(?:[%％﹪]|百分[比率點])\s*$/;

/** A unit with percent in its plain form, %. */
export function plainPercent(unit: string): string {
  return PERCENT.test(unit) ? "%" : unit;
}
