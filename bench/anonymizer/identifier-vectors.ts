import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findIdentifiers } from '#anonymizer/identifiers.ts';
import { hardSpans } from '#anonymizer/protect.ts';
import { cover } from '#anonymizer/view.ts';
import { foldAz } from '#domain/az-text.ts';
import { printTable } from '../table.ts';

type Annotated = readonly (readonly [
  string,
  { readonly entities: readonly (readonly [number, number, string])[] },
])[];
type Formats = { readonly vectors: Readonly<Record<string, readonly string[]>> };

/** What stands before a vector: nothing where its shape alone must do, else the word that tells its kind. */
const VECTORS = [
  ['voen_valid', ''],
  ['voen_bad_checksum', 'VÖEN '],
  ['iban_valid', ''],
  ['iban_bad', 'hesab '],
  ['fin_shape', ''],
  ['fin_shape', 'FİN kodu '],
] as const;
const ANNOTATED = ['fin', 'vesiqe', 'car_plate'];

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
run(process.env.ASHKAR_SHARED_DATA ?? '../shared/data', values.list);

/** Prints the recall of each kind of identifier on annotated sentences and vectors, and the decoys that were hit; with `list` the number of each missed item, never its text. */
function run(root: string, list: boolean): void {
  if (!existsSync(root)) {
    console.log('identifier vectors: SKIPPED (shared data absent)');
    return;
  }
  const rows: (string | number)[][] = [['kind', 'items', 'found', 'recall']];
  const add = (kind: string, found: readonly boolean[]) => {
    const right = found.filter(Boolean).length;
    rows.push([kind, found.length, right, (right / Math.max(1, found.length)).toFixed(4)]);
    const missed = found.flatMap((isFound, index) => (isFound ? [] : [index]));
    if (list && missed.length > 0) console.log(`missed ${kind}: items ${missed.join(', ')}`);
  };
  for (const name of ANNOTATED) {
    const path = join(root, `az-pii-patterns/${name}_annotated.json`);
    const sentences = JSON.parse(readFileSync(path, 'utf8')) as Annotated;
    const found = sentences.flatMap(([text, { entities }]) =>
      entities.map(([start, end]) => isMasked(text, start, end)),
    );
    add(`${name} sentences`, found);
  }
  const formats = readFileSync(join(root, 'az-identifiers/formats.json'), 'utf8');
  const { vectors } = JSON.parse(formats) as Formats;
  for (const [kind, context] of VECTORS) {
    const found = (vectors[kind] ?? []).map((vector) => {
      const text = `Sənəddə ${context}${vector} yazılıb.`;
      return isMasked(text, text.indexOf(vector), text.indexOf(vector) + vector.length);
    });
    add(context === '' ? `${kind}, bare` : `${kind}, in context`, found);
  }
  const decoys = vectors.decoys ?? [];
  const hit = decoys.filter((decoy) => masksOf(`Burada ${decoy} göstərilib.`).length > 0);
  printTable(rows);
  console.log(`decoys hit: ${hit.length} of ${decoys.length}`);
}

function masksOf(text: string) {
  const isHard = cover(hardSpans(text, foldAz(text)));
  return findIdentifiers(text).filter((one) => !isHard(one));
}

function isMasked(text: string, start: number, end: number): boolean {
  return masksOf(text).some((mask) => mask.start <= start && mask.end >= end);
}
