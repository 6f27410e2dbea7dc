import type { Candidate } from './candidate.ts';
import { foldKey } from './endings.ts';
import data from './word-lists/diagnoses.json' with { type: 'json' };

const EPONYMS = new Set(data.eponyms.split('|').map(foldKey));
/** Heads that only an eponym stands bare before: `Turner sindromu`; a person's stands in the genitive. */
const BARE_HEAD =
  /^ (?:sindrom|limfoma|lenfoma|anomaliya|(?:əzələ )?(?:mio)?distrofiya|(?:mio)?distrofiya|tireoidit|sarkoma|tetrada|ataksiya|xoreya|iflic(?!d)|qüsurlu|sınığı|kontraktura)/u;
const ILLNESS_HEAD = /^ (?:xəstəliy|xəstəlik|xəstəsi|demensiya|psixoz|şişi|hepatit)/u;
/** `Müstəqil Həmkarlar`: of a union, no person. */
const OF_UNION = /(?:^|[\p{L}] )(?:Həmkarlar|İttifaqının|Partiyasının)$/u;
const WHICH_UNION = /^(?:Müstəqil|Azad|Birləşmiş|Yerli|\p{Lu}\p{Ll}{2,16}l[aə]r[ıi]n)$/u;
const UNION_BEHIND = /^ (?:Müstəqil |Azad |Birləşmiş )?[Hh]əmkarlar(?!\p{L})/u;
const LAST = /(?:^| )(\p{Lu}[\p{L}-]{1,20})$/u;

/** Names without the name of an illness or a union behind them: in `oğlu Kənan Down sindromu ilə` Down is nobody. */
export function withoutEponyms(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((one) => {
    if (one.cls !== 'person') return [one];
    if (OF_UNION.test(text.slice(one.start, one.end))) return [];
    const last = LAST.exec(text.slice(one.start, one.end))?.[1];
    const after = text.slice(one.end, one.end + 24);
    if (last === undefined || !isEponym(last, after)) return [one];
    const end = one.end - last.length - 1;
    if (end <= one.start) return [];
    const key = foldKey(last);
    const name = Object.fromEntries(
      Object.entries(one.name ?? {}).filter(([, part]) => part !== key),
    );
    return [{ ...one, end, name }];
  });
}

const isEponym = (word: string, after: string): boolean =>
  (WHICH_UNION.test(word) && UNION_BEHIND.test(after)) ||
  BARE_HEAD.test(after) ||
  (ILLNESS_HEAD.test(after) && EPONYMS.has(foldKey(word)));
