const AGENCIES = [
  "建設局",
  "水利局",
  "都市發展局",
  "交通局",
  "地政局",
  "豐原區公所",
  "大里區公所",
  "太平區公所",
  "東勢區公所",
  "清水區公所",
  "沙鹿區公所",
  "和平區公所",
];

/** So many road inspections of 107, the same in every run. They come as JSON has them: no text is shared between two. */
export function* roadInspections(count) {
  let state = 107;
  const below = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const twoDigits = (value) => String(value).padStart(2, "0");
  for (let number = 0; number < count; number++)
    yield JSON.parse(
      JSON.stringify({
        type: "roadInspection",
        id: `107-${number}`,
        date: `2018-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`,
        agency: AGENCIES[below(AGENCIES.length)],
        inspectedBy: below(2) === 0 ? "team" : "agency",
        district: "西屯區",
        flatness: "passed",
        thickness: "passed",
        compaction: "passed",
        asphaltContent: "notTested",
        findings: below(3),
        majorFindings: 0,
      }),
    );
}
