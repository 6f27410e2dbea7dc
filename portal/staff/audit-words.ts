import { label, type Translate } from '#portal/i18n/index.ts';
import { reasonWords } from './listing.ts';

/** Lists in which the codes of a detail may stand; the first that has one gives its words. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  state: ['state'],
  step: ['auditAction'],
  kind: ['edit', 'requestKind'],
  cls: ['entityClass'],
  ground: ['withheld', 'withholdGround'],
  code: ['auditWhy', 'refusal', 'changeRefusal', 'incident', 'stop'],
  why: ['auditWhy', 'refusal', 'changeRefusal', 'stop'],
  outcome: ['outcome.request'],
  finding: ['sample.finding'],
  roles: ['role'],
};

/**
 * What the audit notes beside an action, in the words of the reader; a code that no list has stands as it is. Nothing
 * is left out but what is empty.
 */
export function detailWords(
  t: Translate,
  detail: Readonly<Record<string, string | number | boolean>>,
): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${label(t, 'auditDetail', name)}: ${valueWords(t, name, value)}`)
    .join(', ');
}

function valueWords(t: Translate, name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return t(value ? 'auditDetail.yes' : 'auditDetail.no');
  if (typeof value === 'number') return String(value);
  if (name === 'reason') return reasonOf(t, value);
  return value
    .split(' ')
    .map((code) => codeWords(t, LISTS[name] ?? [], code))
    .join(LISTS[name] === undefined ? ' ' : ', ');
}

function reasonOf(t: Translate, code: string): string {
  const words = reasonWords(t, code);
  return words === code ? codeWords(t, ['release', 'changeReason', 'withheld'], code) : words;
}

function codeWords(t: Translate, lists: readonly string[], code: string): string {
  for (const list of lists) {
    const words = label(t, list, code);
    if (words !== code) return words;
  }
  return code;
}
