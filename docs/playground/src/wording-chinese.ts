import type { Wording } from "./wording.ts";

/** The page in Traditional Chinese. */
export const chineseWording: Wording = {
  pageTitle: "施政計畫績效試算",
  intro: "哪些指標沒達標？為什麼？公式印在哪一頁？數字與公式都可以改，結果立刻重算。",
  otherLanguage: "English",
  guides: "說明文件",
  reference: "API 參考",
  unreadableLink: "這個連結無法讀取，以下為預設內容。請對方重新複製連結。",
  counts: ({ all, failing, fine, open }) =>
    `${all} 項指標中，${failing} 項未達標或落後，${fine} 項達標或符合進度，${open} 項尚無數值。`,
  indicator: {
    rewritten: "在此頁改寫，非計畫所印",
    standsIn: (year) => `（所選計畫未印公式，採 ${year} 年度所印）`,
    unprinted: "計畫未印",
    uncited: "貼上的計畫表，未註明頁碼；可在計畫表上方填入文件名稱與頁碼",
    unreadableFigure: "填入的數字有誤",
    unreadableFormula: "改寫的公式無法讀取",
  },
  citation: ({ document, part, page }) =>
    [document && `《${document}》`, part, page && `第 ${page} 頁`].filter(Boolean).join(" ") || "未註明",

  plan: {
    heading: "選擇計畫",
    choice: "計畫",
    published: (year, agency) => `${year} 年度，${agency}${year === 106 ? "（含已公布的上半年數字）" : "（數字待填）"}`,
    pasted: "貼上自己的計畫表",
    asOf: "截至日期",
    rule: "達成度規則",
    rules: {
      mirror: "mirror（預設）",
      ratio: "ratio（比值）",
      binary: "binary（只分達標與否）",
    },
    ruleNotes: {
      mirror: "未達標時，達成度＝實際÷目標；越低越好的指標為 2−實際÷目標。",
      ratio: "未達標時，達成度＝實際÷目標；越低越好的指標為 目標÷實際。",
      binary: "達標得全部權重，未達標不得分。",
    },
    ruleNote: "計畫未印計分方式，分數非官方評分；是否達標不受此選項影響。",
    again: "全部還原",
    agency: "機關",
    year: "年度（民國）",
    document: "文件名稱（可不填）",
    page: "表在第幾頁（可不填）",
    table: "計畫表（由文件或試算表複製，連同標題列）",
    tableNote: "以 Tab、｜或逗號分欄皆可。先放 107 年度計畫表為例，可整段換掉。",
    tableIssues: (count) => `讀表時有 ${count} 點要請您確認`,
    assumptions: "表上沒印的先作假定；不對的話，點開該指標就能改。",
  },

  result: {
    failing: (count) => `未達標或落後的指標（${count} 項）`,
    noneFailing: "目前沒有未達標或落後的指標。",
    noFigures: "還沒有任何數字：請點開下方指標填入，或放入紀錄檔。",
    open: (count) => `尚無數值的指標（${count} 項）`,
    sums: {
      heading: "分數怎麼算出來，規則是什麼意思",
      points: (addends, result) => `得分：${addends.map(({ id, value }) => `${value}（${id}）`).join(" + ")} ${result}`,
      share: (kind, points, weight, result) =>
        `占${kind === "declared" ? "公布" : "已衡量"}權重：${points} ÷ ${weight} × 100% ${result}%`,
      highest: (points, addends, result) =>
        `最高可能：${points} + ${addends.map(({ id, value }) => `${value}（${id}）`).join(" + ")} ${result}`,
    },
    noResult: "目前無法計算，請先修正上列問題。",
    actual: "實際",
    target: "目標",
    points: "得分",
    why: "為什麼",
    needed: "還差多少",
    formula: "公式（衡量標準）",
    names: "公式用語",
    goal: "策略績效目標",
    formulaAt: "公式印在",
    targetAt: "目標印在",
    show: "看計算過程，改數字試算",
  },

  scorecard: {
    heading: "全部指標",
    note: "點開任一項：改數字、改公式、看每一步怎麼算。",
    derivation: "計算過程",
  },

  figures: {
    heading: "數字",
    kind: "數字的來源",
    kinds: {
      inputs: "依公式計算",
      completedStep: "已完成的步驟",
      reported: "機關公布的數值",
      pending: "尚無數值（待報）",
      notApplicable: "本年度不適用",
    },
    told: {
      completedStep: "完成到第幾步",
      reported: "公布的數值",
      pending: "原因",
      notApplicable: "原因",
    },
  },

  reading: {
    heading: "表上沒印的",
    note: "以下是假定，不對請改。",
    fields: { direction: "方向", accrual: "怎麼累計", unit: "單位" },
    directions: { atLeast: "至少（越高越好）", atMost: "至多（越低越好）" },
    accruals: { cumulative: "全年累計（如件數）", rate: "不累計（如比率）", assessed: "評定一次（如考核分數）" },
    assumed: {
      direction: (id, row, direction, because) =>
        `${id}（第 ${row} 列）沒印方向${because === undefined ? "" : `，因「${because}」`}，先當作「${direction}」。`,
      accrual: (id, row, accrual) => `${id}（第 ${row} 列）沒印怎麼累計，先當作「${accrual}」。`,
      unit: (id, row, unit, because) => `${id}（第 ${row} 列）沒印單位，因「${because}」，先當作「${unit}」。`,
    },
  },

  formula: { heading: "公式", label: "公式（衡量標準），可改寫", restore: "還原為所印公式" },

  charts: { heading: "圖表", inWords: "圖表的文字說明", failed: "圖表無法載入；以上文字內容相同。" },

  records: {
    heading: "用紀錄算數字",
    note: "放入 NDJSON 檔（一行一筆查核、稽核或案件紀錄）。檔案只在您的瀏覽器裡計算，不會上傳。",
    file: "選擇檔案，或拖放到這裡",
    sample: "下載範例檔（107 年度，虛構紀錄）",
    stop: "停止",
    progress: "計算進度",
    counting: (records) => `已讀 ${records.toLocaleString("zh-TW")} 筆…`,
    done: ({ records, counted, outOfPeriod, unused, refused }) =>
      `讀完 ${records.toLocaleString("zh-TW")} 筆：計入 ${counted}，不在本年度 ${outOfPeriod}，無指標採計 ${unused}，有誤未計 ${refused}。結果已填入各指標。`,
    stopped: "已停止，數字沒有變動。",
    noMeasures: "這個計畫沒有說明如何由紀錄計數，請改用 106 或 107 年度計畫。",
    noWorker: "瀏覽器不允許在直接開啟的檔案中計算紀錄；請由網站伺服器開啟此頁。",
    failed: "檔案無法計算：",
    problems: (shown, all) => `有誤未計的紀錄（列出 ${shown}／${all} 點）`,
    line: (line) => `第 ${line} 行`,
    lineProblems: {
      notJson: '不是 JSON；一行請放一筆紀錄，例如 {"type":"leakCase",…}',
      twice: "同一種類與編號的紀錄已在前面出現；只計第一筆",
    },
  },

  lint: {
    heading: "計畫本身的疑點",
    note: "由程式檢查計畫所印內容，不是指標結果。",
    none: "沒有發現疑點。",
    severity: { error: "錯誤", warning: "警告", information: "提示" },
    fix: (fix) => `建議：${fix}。`,
  },

  share: {
    heading: "分享與匯出",
    link: "此結果的連結",
    copy: "複製連結",
    copied: "已複製",
    tooLong: "內容太長，無法放進連結；請匯出 JSON。",
    formats: { csv: "CSV（試算表）", md: "Markdown（報告）", json: "JSON（全部資料）" },
  },
};
