import type { SourceName } from '#domain/package-metadata.ts';
import type { SubmissionState } from '#domain/publication.ts';
import type { Fate } from './timeline.ts';

/** One package of the demonstration: when it was handed over and how it must end. */
export type DemoPackage = {
  /** Path under the corpus folder. */
  readonly file: string;
  readonly source: SourceName;
  readonly kind: 'decision' | 'act' | 'events';
  readonly recordId: string;
  readonly revision: number;
  /** Day and instant at which the demonstration receives it. */
  readonly receivedOn: string;
  readonly receivedAt: string;
  /** Day on which the demonstration publishes it; absent where it waits or is bad. */
  readonly publishedOn?: string | undefined;
  readonly fate?: Fate | undefined;
  /** States in which it may rightly end; the first is the one to expect. */
  readonly expected: readonly (SubmissionState | 'same-submission')[];
  /** For a deliberately bad package: which fault it has, in words. */
  readonly fault?: { readonly name: string; readonly says: string } | undefined;
};

/** Everything `buildDemoCorpus` wrote. Lies as `demo-manifest.json` beside the packages. */
export type DemoManifest = {
  readonly schema: 'ashkar-demo-manifest/1';
  readonly note: string;
  readonly seed: string;
  readonly today: string;
  /** Trust store and revocation lists of the throw-away test CA, under the corpus folder. */
  readonly pki: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly packages: readonly DemoPackage[];
};

export const MANIFEST_FILE = 'demo-manifest.json';
