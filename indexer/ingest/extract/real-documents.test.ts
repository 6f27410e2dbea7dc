import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '#domain/extracted.ts';
import type { MediaType } from '#domain/package-metadata.ts';
import { findRequirement, suiteName } from '#tests/requirements.ts';
import { readDocument } from './read-document.ts';

const DATA = findRequirement('shared-data') ?? '';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function read(path: string, mediaType: MediaType): Promise<ExtractedDocument> {
  const extraction = await readDocument(readFileSync(path), mediaType);
  if (!extraction.ok) throw new Error(`${path.split('/').at(-1)}: ${extraction.code}`);
  return extraction.document;
}

describe.skipIf(DATA === '')(suiteName('real documents', 'shared-data'), () => {
  it.each([
    ['elektron-mehkeme-2020.txt', 'good'],
    ['elektron-prokurorluq-2022.txt', 'good'],
    ['elektron-icra-2021-306.ocr.txt', 'unreadable'],
    ['normativ-huquqi-aktlar-2023.shifted-glyphs.txt', 'unreadable'],
  ])('judges the regulation %s as %s', async (name, verdict) => {
    const { quality } = await read(join(DATA, 'regulations', name), 'text/plain');
    expect(quality.verdict).toBe(verdict);
    expect(quality.reasons.length).toBe(verdict === 'good' ? 0 : 1);
  });

  it.each(['family-law-code.pdf', 'competition_law_code.pdf', 'forest_law_code.pdf'])(
    'reads the code %s in good quality',
    { timeout: 60_000 },
    async (name) => {
      const { quality, pages, lines } = await read(
        join(DATA, 'az-codes', 'pdf', name),
        'application/pdf',
      );
      expect(quality).toMatchObject({ verdict: 'good', reasons: [] });
      expect(pages).toBeGreaterThan(15);
      expect(
        lines.filter(({ text }) => /M\s?a\s?d\s?d\s?ə\s+\d/.test(text)).length,
      ).toBeGreaterThan(30);
    },
  );

  describe('the articles of the road traffic law as Word files and as pages', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'ashkar-traffic-'));
      const [archive = ''] = readdirSync(join(DATA, 'az-traffic-law')).filter((name) =>
        name.endsWith('.tar.xz'),
      );
      execFileSync('tar', ['xJf', join(DATA, 'az-traffic-law', archive), '-C', folder]);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('hold the same letters and digits in both', { timeout: 60_000 }, async () => {
      const pages = readdirSync(join(folder, 'Maddeler')).filter((name) => name.endsWith('.htm'));
      expect(pages).toHaveLength(89);
      const different: string[] = [];
      for (const name of pages) {
        const page = await read(join(folder, 'Maddeler', name), 'text/html');
        const word = await read(join(folder, name.replace(/htm$/, 'docx')), DOCX);
        if (signsOf(page) !== signsOf(word)) different.push(name);
      }
      expect(different).toEqual([]);
    });
  });
});

function signsOf({ lines }: ExtractedDocument): string {
  return lines.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
}
