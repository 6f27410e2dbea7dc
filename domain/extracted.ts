import type { MediaType } from './package-metadata.ts';

/** Verdict on how readable a text is. `reasons` are stable codes (`wrong-ocr-language`, `shifted-glyphs`, `no-text-layer`). */
export type TextQuality = {
  readonly score: number; // 0 … 1
  readonly verdict: 'good' | 'doubtful' | 'unreadable';
  readonly reasons: readonly string[];
};

/** One line or paragraph of an extracted document; `style` where the format says it. */
export type Line = {
  readonly text: string;
  readonly page?: number | undefined;
  readonly style?: 'heading' | 'struck' | 'footnote' | undefined;
};

/** What the `extract` step returns: plain lines, never the received bytes. */
export type ExtractedDocument = {
  readonly mediaType: MediaType;
  readonly pages: number;
  readonly lines: readonly Line[];
  readonly quality: TextQuality;
  /** Dropped things that a reviewer should know of: `comments`, `tracked-changes`, `hidden-text`, `images`. */
  readonly dropped: readonly string[];
};

/** The step either gives a document or a stop with its reason. */
export type Extraction =
  | { readonly ok: true; readonly document: ExtractedDocument }
  | {
      readonly ok: false;
      readonly code: string;
      readonly sentence: string;
      readonly end: 'review' | 'quarantined' | 'refused';
    };
