import type { ExtractedDocument, Extraction, Line } from '#domain/extracted.ts';
import type { MediaType } from '#domain/package-metadata.ts';
import { decodeText } from './decode.ts';
import { judgeQuality } from './quality.ts';
import { linesOfText } from './read-txt.ts';
import { ExtractionRefusal } from './refusal.ts';

type Read = {
  readonly lines: readonly Line[];
  readonly pages?: number;
  readonly dropped?: readonly string[];
};

/** Reads a document of any accepted type into lines. Runs in the guarded child; parsers load when needed. */
export async function readDocument(bytes: Uint8Array, mediaType: MediaType): Promise<Extraction> {
  try {
    const read = await readLines(bytes, mediaType);
    const lines = read.lines.map(storable);
    const quality = judgeQuality(lines);
    if (quality.reasons.includes('no-text')) return withoutText(mediaType);
    const document: ExtractedDocument = {
      mediaType,
      pages: read.pages ?? 1,
      lines,
      quality,
      dropped: read.dropped ?? [],
    };
    return { ok: true, document };
  } catch (error) {
    if (error instanceof ExtractionRefusal)
      return { ok: false, code: error.code, sentence: error.message, end: error.end };
    return {
      ok: false,
      code: 'unreadable-document',
      sentence:
        'The document cannot be read as what it says it is; save it anew and send it again.',
      end: 'quarantined',
    };
  }
}

// A database takes neither U+0000 nor half a surrogate pair; neither is a sign of any text.
function storable(line: Line): Line {
  return { ...line, text: line.text.replaceAll('\u0000', '').toWellFormed() };
}

async function readLines(bytes: Uint8Array, mediaType: MediaType): Promise<Read> {
  switch (mediaType) {
    case 'application/pdf':
      return (await import('./read-pdf.ts')).linesOfPdf(bytes);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return (await import('./read-docx.ts')).linesOfDocx(bytes);
    case 'text/html':
      return (await import('./read-html.ts')).linesOfHtml(decodeText(bytes));
    case 'text/plain': {
      const text = decodeText(bytes);
      // Some sources hand over pages under the name of text.
      if (/^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 500)))
        return (await import('./read-html.ts')).linesOfHtml(text);
      return linesOfText(text);
    }
  }
}

function withoutText(mediaType: MediaType): Extraction {
  if (mediaType === 'application/pdf')
    return {
      ok: false,
      code: 'no-text-layer',
      sentence: 'The PDF is a scan without a text layer; send it with its text.',
      end: 'quarantined',
    };
  return {
    ok: false,
    code: 'empty-text',
    sentence: 'The document holds no text; send the text of the decision or act.',
    end: 'quarantined',
  };
}
