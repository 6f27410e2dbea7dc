import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { ledgerInput, ledgerResult } from './ledger.ts';
import * as schemas from './schemas.ts';
import { measureList, statisticsInput, statisticsResult } from './statistics.ts';

const path = z.object({ id: z.string().meta({ description: 'Public id' }) });

function operation(
  summary: string,
  input: z.ZodObject | undefined,
  answer: z.ZodType,
  options: { readonly byId?: boolean; readonly gone?: boolean } = {},
): ZodOpenApiOperationObject {
  const failure = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: schemas.problem } },
  });
  return {
    summary,
    requestParams: {
      ...(input === undefined ? {} : { query: input }),
      ...(options.byId ? { path } : {}),
    },
    responses: {
      200: { description: 'Found', content: { 'application/json': { schema: answer } } },
      304: { description: 'Not modified since the entity tag sent in If-None-Match' },
      400: failure('A parameter is not valid'),
      ...(options.byId ? { 404: failure('There is no such record') } : {}),
      ...(options.gone ? { 410: failure('The document was withdrawn') } : {}),
      429: failure('Too many requests from this address'),
      503: failure('Temporarily unavailable; see Retry-After'),
    },
  };
}

function statisticsOperation(summary: string): ZodOpenApiOperationObject {
  const { requestParams, ...rest } = operation(summary, statisticsInput, statisticsResult, {
    byId: true,
  });
  const measure = z.object({ measure: z.string().meta({ description: 'Name of a measure' }) });
  return { ...rest, requestParams: { ...requestParams, path: measure } };
}

/** The OpenAPI 3.1 description of the public API, made from the schemas its routes use. */
export function openApiDocument(publicUrl: string, version: string): object {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Aşkar',
      version,
      description:
        'Published court decisions and normative acts of Azerbaijan. Reading needs no key. Lists go on by cursor without an end.',
    },
    servers: [{ url: publicUrl }],
    paths: {
      '/api/v1/search': {
        get: operation('Search decisions and acts', schemas.searchInput, schemas.searchResult),
      },
      '/api/v1/citations': {
        get: operation(
          'What citations, case numbers and numbers of acts stand for',
          schemas.citationsInput,
          schemas.citationsResult,
        ),
      },
      '/api/v1/suggest': {
        get: operation(
          'Courts and acts that what was typed may become',
          schemas.suggestInput,
          schemas.suggestResult,
        ),
      },
      '/api/v1/ask': {
        get: operation('Sentences that may answer a question', schemas.askInput, schemas.askResult),
      },
      '/api/v1/decisions': {
        get: operation('Decisions, newest adoption first', schemas.listInput, schemas.decisionList),
      },
      '/api/v1/decisions/{id}': {
        get: operation('One decision', schemas.documentInput, schemas.decisionDocument, {
          byId: true,
          gone: true,
        }),
      },
      '/api/v1/decisions/{id}/similar': {
        get: operation('Decisions about the same matter', undefined, schemas.similarDecisions, {
          byId: true,
          gone: true,
        }),
      },
      '/api/v1/acts': {
        get: operation('Acts, newest adoption first', schemas.actListInput, schemas.actList),
      },
      '/api/v1/acts/{id}': {
        get: operation('One act, as it stood on a day', schemas.actInput, schemas.actDocument, {
          byId: true,
          gone: true,
        }),
      },
      '/api/v1/courts': {
        get: operation('Courts with what they have published', undefined, schemas.courtList),
      },
      '/api/v1/ledger': {
        get: operation('What became of adopted decisions', ledgerInput, ledgerResult),
      },
      '/api/v1/statistics': {
        get: operation('Measures of the statistics', undefined, measureList),
      },
      '/api/v1/statistics/{measure}': {
        get: statisticsOperation('A measure by an axis; also as .csv and .png'),
      },
      '/api/v1/policy': {
        get: operation('The rules of anonymization in use', undefined, schemas.policy),
      },
    },
  });
}
