/**
 * A reference to a provision or another decision, found in a text. Offsets are UTF-16 in the text given.
 * `act` is the key of the act-name table (`mm` Mülki Məcəllə), `article` as cited (`21`, `355-18-1`),
 * `point` the part below the article (`1`, `2.3`).
 */
export type Citation = {
  readonly rawText: string;
  readonly start: number;
  readonly end: number;
  readonly target:
    | {
        readonly type: 'provision';
        readonly act: string;
        readonly article: string;
        readonly point?: string | undefined;
      }
    | { readonly type: 'act-number'; readonly number: string; readonly date?: string | undefined }
    | { readonly type: 'case'; readonly caseNumberKey: string };
};
