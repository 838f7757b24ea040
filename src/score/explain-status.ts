import { formatDate } from "../calendar/roc-date.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Judgement } from "./judge.ts";

const NO_OBSERVATION: Bilingual = { "zh-TW": "尚無資料", en: "no observation was given" };

/** The status of an indicator and why, in words. */
export function statusText(indicator: Indicator, judgement: Judgement): Bilingual {
  const reason = givenReason(judgement);
  switch (judgement.status) {
    case "met":
      return judgement.final
        ? { "zh-TW": "達成：已達目標，結果確定", en: "Met: the target is reached, and that is final" }
        : {
            "zh-TW": "達成：目前已達目標；年度尚未結束，仍可能變動",
            en: "Met: the target is reached as of now; until the year ends that may change",
          };
    case "notMet":
      return notMetText(indicator, judgement);
    case "onTrack":
      return indicator.direction === "atLeast"
        ? {
            "zh-TW": "符合進度：尚未達全年目標，但已達應有進度",
            en: "On track: short of the year's target, but not of the pace",
          }
        : { "zh-TW": "符合進度：未超過應有進度", en: "On track: within the pace" };
    case "behind":
      return behindText(indicator, judgement);
    case "pending": {
      const { "zh-TW": chinese, en } = overdueText(indicator, judgement);
      return { "zh-TW": `待報：${reason["zh-TW"]}${chinese}`, en: `Pending: ${reason.en}${en}` };
    }
    case "notApplicable":
      return { "zh-TW": `不適用：${reason["zh-TW"]}`, en: `Not applicable: ${reason.en}` };
    case "notComputable":
      return {
        "zh-TW": `無法計算：分母為 0（${reason["zh-TW"]}）`,
        en: `Not computable: a denominator is 0 (${reason.en})`,
      };
  }
}

function notMetText({ accrual }: Indicator, { pace }: Judgement): Bilingual {
  if (pace !== null)
    return {
      "zh-TW": "未達成：年度尚未結束即已超過全年上限，結果確定",
      en: "Not met: above the year's limit before the year has ended, and that is final",
    };
  return accrual === "assessed"
    ? {
        "zh-TW": "未達成：評核結果未達目標，結果確定",
        en: "Not met: the assessed figure misses the target, and that is final",
      }
    : {
        "zh-TW": "未達成：年度已結束而未達目標，結果確定",
        en: "Not met: the year has ended short of the target, and that is final",
      };
}

function behindText({ direction }: Indicator, { pace }: Judgement): Bilingual {
  if (pace === null)
    return {
      "zh-TW": "落後：目前未達目標；年度尚未結束，仍可能變動",
      en: "Behind: the target is missed as of now; until the year ends that may change",
    };
  return direction === "atLeast"
    ? { "zh-TW": "落後：低於應有進度", en: "Behind: below the pace" }
    : { "zh-TW": "落後：未超過全年上限，但高於應有進度", en: "Behind: within the year's limit, but above the pace" };
}

/** Why there is no figure, in the words given; of no meaning where there is one. */
function givenReason({ actual }: Judgement): Bilingual {
  return actual.value !== null || actual.absence === "noObservation"
    ? NO_OBSERVATION
    : { "zh-TW": actual.reason, en: actual.reason };
}

function overdueText({ dueDate }: Indicator, { overdue }: Judgement): Bilingual {
  if (!overdue || dueDate === null) return { "zh-TW": "", en: "" };
  return { "zh-TW": `；已逾期，應於${formatDate(dueDate, "roc")}前公布`, en: `; overdue since ${dueDate}` };
}
