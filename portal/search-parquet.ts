import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { FACETS, type Hit } from '#indexer/search/engine.ts';

/** A result of a search as it stands in a file. */
export type ResultRow = Pick<Hit, 'type' | 'id' | 'title' | 'number' | 'date' | 'facets'> & {
  readonly url: string;
};

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

const ROWS_PER_GROUP = 5_000; // what is kept in memory while a file is written
const TEXTS = ['type', 'id', 'url', 'title', 'number'] as const;
const LISTS = FACETS.filter((name) => name !== 'type');
const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const SCHEMA: Schema = [
  { name: 'result', num_children: TEXTS.length + 1 + LISTS.length },
  ...TEXTS.map((name) => ({ name, ...TEXT, repetition_type: 'REQUIRED' as const })),
  { name: 'date', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
  ...LISTS.flatMap(
    (name): Schema => [
      { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', ...TEXT, repetition_type: 'OPTIONAL' },
    ],
  ),
];

/**
 * The results as an Apache Parquet file, a row group at a time: texts, the date as a date, facets as lists of
 * values. Source: parquet-format 2.
 */
export async function* parquetBytes(
  rows: AsyncIterable<ResultRow>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'ashkar' });
  let group: ResultRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < ROWS_PER_GROUP) continue;
    yield await written(group);
    group = [];
  }
  if (group.length > 0) yield await written(group);
  await file.finish();
  yield taken();

  async function written(of: readonly ResultRow[]): Promise<Uint8Array<ArrayBuffer>> {
    await file.write({ columnData: columnsOf(of), rowGroupSize: ROWS_PER_GROUP });
    return taken();
  }

  // What was written since the last time; places in the file go on counting.
  function taken(): Uint8Array<ArrayBuffer> {
    const part = bytes.getBytes().slice();
    bytes.index = 0;
    return part;
  }
}

function columnsOf(rows: readonly ResultRow[]) {
  return [
    ...TEXTS.map((name) => ({ name, data: rows.map((row) => row[name]) })),
    { name: 'date', data: rows.map(({ date }) => new Date(`${date}T00:00:00Z`)) },
    ...LISTS.map((name) => ({ name, data: rows.map(({ facets }) => [...(facets[name] ?? [])]) })),
  ];
}
