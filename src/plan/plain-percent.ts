const PERCENT = /^(?:[%％﹪]|百分[比率點])$/;

/** A unit with percent in its plain form, %. */
export function plainPercent(unit: string): string {
  return PERCENT.test(unit) ? "%" : unit;
}
