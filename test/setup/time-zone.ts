// Without this a zone that never took effect would pass for a zone in which the tests pass.
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
if (timeZone !== process.env["TZ"]) {
  throw new Error(`The tests should run in ${process.env["TZ"]} but run in ${timeZone}.`);
}
