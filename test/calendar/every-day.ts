/** Every day from one date to another as ISO text, counted by the engine's own UTC calendar. */
export function* everyDay(first: string, last: string): Generator<string> {
  const end = Date.parse(last);
  for (let time = Date.parse(first); time <= end; time += 86_400_000) {
    yield new Date(time).toISOString().slice(0, 10);
  }
}
