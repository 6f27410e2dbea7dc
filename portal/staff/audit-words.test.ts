import { expect, it } from 'vitest';
import { translator } from '#portal/i18n/index.ts';
import { detailWords } from './audit-words.ts';

const az = translator('az');

it.each([
  [
    { step: 'verify', state: 'held', reason: 'TRY_LATER' },
    'mərhələ: imzanın yoxlanması, vəziyyət: gözləmədədir, səbəb: sertifikatın ləğv siyahısı gözlənilir',
  ],
  [{ roles: 'reviewer auditor' }, 'rollar: yoxlayıcı, auditor'],
  [
    { seq: 3, kind: 'drop', cls: 'person', ground: '', reason: 'state-body', propagate: true },
    'düzəliş №: 3, növü: Gizlətmə götürülüb, məlumatın növü: şəxs, səbəb: dövlət orqanı, bütün yerlərə: bəli',
  ],
  [{ ground: 'closed-hearing' }, 'əsas: qapalı məhkəmə iclası'],
  [{ ended: 2 }, 'bağlanmış sessiyalar: 2'],
  [
    { outcome: 'refused', why: 'stale' },
    'cavab: müraciət əsaslandırılaraq rədd edildi, səbəb: məlumat artıq dəyişib',
  ],
] as const)('%j is told in words', (detail, words) => {
  expect(detailWords(az, detail)).toBe(words);
});

it('keeps a name and a code that no list has, and leaves out what is empty', () => {
  expect(detailWords(az, { fresh: 'of later', code: 'not-known', state: '' })).toBe(
    'fresh: of later, səbəb: not-known',
  );
});
