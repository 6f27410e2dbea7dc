import { z } from 'zod';
import { POLICY_ACTIONS } from '#domain/anonymization-policy.ts';
import { GROUNDS } from '#domain/anonymized-text.ts';
import { CASE_STEPS, DECISION_WHEREABOUTS } from '#domain/case-history.ts';
import { INSTANCES } from '#domain/court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES, ZONES } from '#domain/decision.ts';
import { ACT_KINDS, PROVISION_KINDS } from '#domain/normative-act.ts';
import { PUBLICATION_EVENTS } from '#domain/publication.ts';
import { APPEAL_KINDS, EXECUTION_RESULTS } from '#domain/register-event.ts';
import { FACETS } from '#indexer/search/engine.ts';

const date = z.iso.date().meta({ description: 'Calendar date in Asia/Baku' });
const id = z.string().meta({ description: 'Public id', example: 'k7m2p9xwz' });
const url = z.url();
const next = z
  .string()
  .optional()
  .meta({ description: 'Cursor of the next page; absent on the last' });

export const court = z
  .object({ code: z.string(), name: z.string(), url })
  .meta({ id: 'Court', description: 'A court; name in Azerbaijani' });

export const courtCounts = z
  .object({
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    nameRu: z.string(),
    type: z.string(),
    region: z.string(),
    url,
    published: z.int(),
    timed: z.int().meta({ description: 'Published, and adopted since the term has been running' }),
    inTime: z.int().meta({ description: 'Of those: within one calendar month of adoption' }),
    medianDays: z.number().optional(),
    newestOn: date.optional(),
  })
  .meta({ id: 'CourtCounts' });

export const decisionSummary = z
  .object({
    type: z.literal('decision'),
    id,
    url,
    title: z.string(),
    kind: z.enum(DECISION_KINDS),
    court,
    caseNumber: z.string(),
    instance: z.enum(INSTANCES),
    outcome: z.enum(OUTCOMES),
    adoptedOn: date,
    publishedOn: date,
  })
  .meta({ id: 'DecisionSummary' });

export const actSummary = z
  .object({
    type: z.literal('act'),
    id,
    url,
    title: z.string(),
    kind: z.enum(ACT_KINDS),
    body: z.string(),
    number: z.string(),
    adoptedOn: date,
    status: z.enum(['in-force', 'repealed']),
  })
  .meta({ id: 'ActSummary' });

const signature = z
  .object({
    authority: z.string(),
    at: z.string(),
    timeProof: z.enum(['TST', 'receivedAt']),
    anchorId: z.string(),
    trust: z.enum(['real', 'test']),
    class: z.enum(['SES', 'GEI', 'GEI_QC']),
    level: z.enum(['B', 'T', 'LT', 'LTA', 'NOT_ETSI']),
  })
  .meta({ id: 'Signature', description: 'Public part of the signature report' });

const history = z
  .object({
    version: z.int(),
    event: z.enum(PUBLICATION_EVENTS),
    reasonCode: z.string().optional(),
    leafIndex: z.int().meta({ description: 'Place in the publication log' }),
    at: z.iso.datetime(),
  })
  .meta({ id: 'PublicationEvent' });

const citation = z
  .object({
    anchor: z.string(),
    start: z.int().meta({ description: 'UTF-16 offset in the text of the anchor' }),
    end: z.int(),
    rawText: z.string(),
    article: z.string().optional(),
    point: z.string().optional(),
    target: z
      .object({
        type: z.enum(['decision', 'act']),
        id,
        url,
        provisionId: z.string().optional(),
        changedSince: z.boolean(),
      })
      .optional(),
  })
  .meta({ id: 'Citation' });

const execution = z
  .object({
    state: z.enum(['running', 'suspended', ...EXECUTION_RESULTS]),
    openedOn: date.optional(),
    actions: z.int(),
    suspendedOn: date.optional(),
    closedOn: date.optional(),
  })
  .meta({ id: 'Execution', description: 'One enforcement document, without names and sums' });

const caseStep = z
  .object({
    step: z.enum(CASE_STEPS),
    on: date,
    caseNumber: z.string().optional(),
    courtCode: z.string().optional(),
    instance: z.enum(INSTANCES).optional(),
    kind: z.enum(DECISION_KINDS).optional(),
    appealKind: z.enum(APPEAL_KINDS).optional(),
    result: z.enum(EXECUTION_RESULTS).optional(),
    state: z.enum(DECISION_WHEREABOUTS).optional().meta({ description: 'Of a decision' }),
    id: id.optional(),
    url: url.optional(),
  })
  .meta({ id: 'CaseStep', description: 'One step of the case, by the registers' });

const receiptCounts = z.record(z.string(), z.string().regex(/^(?:1-4|\d+)$/));

const document = {
  version: z.int(),
  currentVersion: z.int(),
  language: z.string(),
  contentHash: z.string().meta({ description: 'SHA-256 of the published bytes, hex' }),
  signature,
  history: z.array(history),
};

export const decisionDocument = decisionSummary
  .extend({
    ...document,
    procedure: z.enum(PROCEDURES),
    judges: z.array(z.string()),
    inForceOn: date.optional(),
    appealTerm: z.string().optional(),
    receivedOn: date,
    reviewed: z.boolean(),
    receipt: z.object({
      policyVersion: z.string(),
      anonymizerVersion: z.string(),
      counts: receiptCounts.meta({ description: 'Different items by class; 1 to 4 are `1-4`' }),
      grounds: receiptCounts.meta({
        description: 'Places in the text by ground; 1 to 4 are `1-4`',
      }),
      outputHash: z.string(),
    }),
    execution: z.array(execution),
    caseHistory: z.array(caseStep).meta({ description: 'Over all instances, oldest first' }),
    legend: z.array(z.object({ label: z.string(), class: z.string(), ground: z.string() })),
    blocks: z.array(
      z.object({
        anchor: z.string(),
        zone: z.enum(ZONES),
        kind: z.enum(['heading', 'paragraph']),
        number: z.string().optional(),
        text: z.string(),
      }),
    ),
    hidden: z.array(z.string()).meta({ description: 'Anchors that a report has hidden' }),
    citations: z.array(citation),
    citedBy: z.int(),
  })
  .meta({ id: 'Decision' });

const provision = z
  .object({
    id: z.string(),
    kind: z.enum(PROVISION_KINDS),
    number: z.string().optional(),
    heading: z.string().optional(),
    text: z.string(),
    repealed: z.boolean(),
    get children() {
      return z.array(provision);
    },
  })
  .meta({ id: 'Provision' });

export const actDocument = actSummary
  .extend({
    ...document,
    registerNumber: z.string().optional(),
    inForceOn: date.optional(),
    validFrom: date,
    validTo: date.optional(),
    versions: z.array(z.object({ version: z.int(), validFrom: date, validTo: date.optional() })),
    provisions: z.array(provision),
    endnotes: z.array(z.object({ mark: z.string(), text: z.string() })),
    citedArticles: z.record(z.string(), z.int()),
    citedBy: z.int(),
  })
  .meta({ id: 'Act' });

export const searchResult = z
  .object({
    total: z.int(),
    tookMs: z.number(),
    hits: z.array(
      z.object({
        type: z.enum(['decision', 'act']),
        id,
        url,
        title: z.string(),
        number: z.string(),
        date,
        score: z.number(),
        passages: z.array(
          z.object({
            anchor: z.string(),
            label: z.string(),
            article: z.string().optional(),
            snippet: z.string(),
          }),
        ),
      }),
    ),
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.int() }))),
    notices: z.array(z.object({ code: z.string(), values: z.array(z.string()) })),
    next,
  })
  .meta({ id: 'SearchResult' });

export const askResult = z
  .object({
    notFound: z.boolean().meta({ description: 'True where nothing here answers the question' }),
    lexicalOnly: z.boolean().meta({ description: 'True where search by meaning did not answer' }),
    summary: z
      .object({
        sentences: z.array(
          z.object({
            text: z.string(),
            cites: z.array(z.int()).meta({ description: 'Places in `answers`, 0 the first' }),
          }),
        ),
        model: z.string(),
        madeAt: z.iso.datetime(),
      })
      .optional()
      .meta({ description: 'Made by a machine where `summary=1`; absent where none can be given' }),
    answers: z
      .array(
        z.object({
          type: z.enum(['decision', 'act']),
          id,
          url: url.meta({ description: 'Page of the document at the place of the answer' }),
          title: z.string(),
          date,
          article: z.string().optional(),
          anchor: z.string(),
          label: z.string().meta({ description: 'Heading of the article, or `zone:` and its key' }),
          text: z.string().meta({ description: 'Verbatim from the passage, 60 words at most' }),
          start: z.int().meta({ description: 'UTF-16 offset in the text of the passage' }),
          end: z.int(),
          isCut: z.boolean().meta({ description: 'True where the sentence goes on' }),
          passageHash: z.string().meta({ description: 'SHA-256 of the text of the passage, hex' }),
          inForce: z.literal(true).optional(),
        }),
      )
      .max(3),
    filters: z.array(
      z.object({
        id: z.string().meta({ description: 'As `without`: the filter does not count' }),
        kind: z.enum(['years', 'court', 'decisionKind', 'act', 'field']),
        value: z.string(),
      }),
    ),
    lawWords: z.array(
      z.object({
        id: z.string().meta({ description: 'As `without`: these words are not added' }),
        said: z.string(),
        law: z.array(z.string()),
      }),
    ),
    spellings: z.array(
      z.object({
        id: z.string().meta({ description: 'As `without`: the word is searched as typed' }),
        typed: z.string(),
        meant: z.string(),
      }),
    ),
  })
  .meta({ id: 'AskResult', description: 'Verbatim sentences of published texts; no legal advice' });

export const decisionList = z
  .object({ items: z.array(decisionSummary), next })
  .meta({ id: 'DecisionList' });
export const similarDecisions = z.object({ items: z.array(decisionSummary).max(5) }).meta({
  id: 'SimilarDecisions',
  description: 'Published decisions about the same matter, most alike first; none of the same case',
});
export const actList = z.object({ items: z.array(actSummary), next }).meta({ id: 'ActList' });
export const courtList = z.object({ items: z.array(courtCounts) }).meta({ id: 'CourtList' });

const inLanguages = z
  .object({ az: z.string(), en: z.string(), ru: z.string() })
  .meta({ id: 'PolicyText' });
const lawCitations = z
  .array(z.string())
  .meta({ description: 'Key of an act and article or clause', example: ['court 2.1.6'] });
const ground = z.enum(GROUNDS).nullable();

export const policy = z
  .object({
    version: z.string(),
    issuedOn: date,
    url: url.meta({ description: 'The policy as a page' }),
    keep: z.record(z.string(), z.boolean()).meta({ description: 'Switches of what stays' }),
    mask: z.record(z.string(), z.boolean()).meta({ description: 'Switches of what is masked' }),
    pending: z.array(z.string()).meta({ description: 'Switches without effect yet' }),
    labels: z.record(z.string(), z.string()).meta({ description: 'Word of the label by class' }),
    classes: z.array(
      z.object({
        id: z.string(),
        action: z.enum(POLICY_ACTIONS),
        what: inLanguages,
        note: inLanguages.optional(),
        example: z.object({ before: z.string(), after: z.string() }).optional(),
        ground,
        law: lawCitations,
        switch: z.string().optional(),
        inPreparation: z
          .boolean()
          .optional()
          .meta({ description: 'True where the program does not do it yet' }),
      }),
    ),
    triggers: z.array(
      z.object({
        code: z.string(),
        gate: z.enum(['withhold', 'review']),
        what: inLanguages,
        ground,
        law: lawCitations,
      }),
    ),
  })
  .meta({ id: 'Policy', description: 'What is masked, kept and withheld, and on which ground' });

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    requestId: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });

const size = (max: number) => z.coerce.number().int().min(1).max(max).default(10);
const facet = z
  .array(z.string().max(200))
  .max(50)
  .optional()
  .meta({ description: 'May be repeated: values of one facet are alternatives' });

const fields = z
  .string()
  .max(400)
  .optional()
  .meta({ description: 'Top-level fields to return, separated by commas' });

const MOST_CITATIONS = 50; // of one request

export const citationsInput = z.object({
  text: z.array(z.string().max(200)).min(1).max(MOST_CITATIONS).meta({
    description: 'A citation, case number or number of an act in any spelling; may be repeated',
  }),
});

export const citationsResult = z
  .object({
    items: z.array(
      z.object({
        text: z.string(),
        found: z.array(
          z.object({
            type: z.enum(['decision', 'act', 'provision']),
            id,
            url,
            title: z.string(),
            number: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Citations', description: 'In the order asked; several where one is ambiguous' });

export const suggestInput = z.object({
  q: z.string().max(100).meta({ description: 'What was typed so far', example: 'mülki mə' }),
});

export const suggestResult = z
  .object({
    items: z.array(z.object({ text: z.string(), kind: z.enum(['court', 'act']) })),
  })
  .meta({ id: 'Suggestions' });

export const searchInput = z.object({
  q: z.string().max(512).default(''),
  ...(Object.fromEntries(FACETS.map((name) => [name, facet])) as Record<
    (typeof FACETS)[number],
    typeof facet
  >),
  from: date.optional(),
  to: date.optional(),
  sort: z.enum(['relevance', 'newest', 'oldest', 'cited']).default('relevance'),
  size: size(100),
  cursor: z.string().max(400).optional(),
});

export const askInput = z.object({
  q: z.string().max(512).default('').meta({ description: 'A question in plain Azerbaijani' }),
  without: z
    .array(z.string().max(100))
    .max(20)
    .optional()
    .meta({ description: 'Ids of filters and law words that are not to count; may be repeated' }),
  summary: z
    .enum(['0', '1'])
    .optional()
    .meta({ description: '1: with a summary made by a machine, where the portal has one' }),
});

export const listInput = z.object({
  court: z.string().max(20).optional(),
  after: z.string().max(100).optional().meta({ description: '`next` of the page before' }),
  size: size(100),
  fields,
});

export const actListInput = listInput.omit({ court: true });
export const documentInput = z.object({
  v: z.coerce.number().int().min(1).max(9_999).optional().meta({ description: 'Version' }),
  fields,
});
export const actInput = z.object({
  on: date.optional().meta({ description: 'The law as it stood on this day' }),
  fields,
});
