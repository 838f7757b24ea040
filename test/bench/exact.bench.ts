import { toRational } from "civic-kpi";
import { bench, describe } from "vitest";

const share = toRational("2000/41");
const other = toRational("355/113");
const large = toRational("123456789012345678901234567890/987654321098765432109876543211");

describe("exact numbers", () => {
  bench("a sum of safe integers", () => {
    share.add(other);
  });

  bench("a product of safe integers", () => {
    share.multiply(other);
  });

  bench("a sum beyond 2^53", () => {
    large.add(other);
  });

  bench("a comparison", () => {
    share.compare(other);
  });

  bench("a text read", () => {
    toRational("12.5");
  });
});
