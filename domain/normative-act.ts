/** Kinds of normative act (own union: qərar names acts too; unions never mix). */
export const ACT_KINDS = [
  'konstitusiya',
  'qanun',
  'məcəllə',
  'fərman',
  'sərəncam',
  'nazirlər-kabineti-qərarı',
  'mərkəzi-icra-aktı',
  'baş-prokuror-əmri',
  'əsasnamə',
  'konstitusiya-məhkəməsi-qərarı',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Levels of an act's text tree, outermost first; `preamble` holds what stands before the first article. */
export const PROVISION_KINDS = [
  'preamble',
  'bölmə',
  'fəsil',
  'maddə',
  'hissə',
  'bənd',
  'annex',
] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/**
 * One node of an act. `id` is stable across versions and serves as anchor: `m21`, `m21-h1`, `m355-18-1`.
 * `number` is as cited (`21`, `355-18-1`, `6.1.18`), `text` is the node's own text without its children.
 */
export type Provision = {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly number?: string | undefined;
  readonly heading?: string | undefined;
  readonly text: string;
  readonly repealed: boolean;
  readonly children: readonly Provision[];
  /** Marks of endnotes (`195`) and of court positions (`KMQ14`) that stood in heading or text. */
  readonly marks?: readonly string[] | undefined;
};

/** A numbered note to the text (amendment history), kept apart from the law itself. */
export type Endnote = { readonly mark: string; readonly text: string };

/** Public metadata of an act. Dates are in Asia/Baku (YYYY-MM-DD). */
export type ActFacts = {
  readonly kind: ActKind;
  readonly body: string;
  readonly number: string;
  readonly registerNumber?: string | undefined;
  readonly adoptedOn: string;
  readonly inForceOn?: string | undefined;
  readonly title: string;
};

/** Every node of the tree in reading order, each with its ancestors (outermost first). */
export function* walkProvisions(
  nodes: readonly Provision[],
  path: readonly Provision[] = [],
): Generator<{ node: Provision; path: readonly Provision[] }> {
  for (const node of nodes) {
    yield { node, path };
    yield* walkProvisions(node.children, [...path, node]);
  }
}
