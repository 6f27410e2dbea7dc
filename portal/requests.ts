import type { PublicRequest, RequestState, RequestTally } from '#domain/public-request.ts';
import type { Db, RecordStore } from '#drizzle/db.ts';
import {
  insertRequest,
  readAnswer,
  readRequestState,
  readRequestTally,
} from '#drizzle/requests.ts';
import { codeHash, ticketOf } from './request-ticket.ts';

/** What the public may do with reports and requests: hand one over, and ask what became of it. */
export type RequestServices = {
  /** Hands a request over under a code; returns its ticket. The same code again is the same request. */
  send(request: PublicRequest, code: string): Promise<string>;
  state(ticket: string): Promise<RequestState | undefined>;
  /** The written answer, for whoever holds the code. */
  answer(ticket: string, code: string): Promise<string | undefined>;
  tally(): Promise<RequestTally>;
};

/** Requests over a record store; `insert` into the inbox is all that it writes. */
export function portalRequests(store: {
  readonly read: Db;
  readonly write: RecordStore['write'];
}): RequestServices {
  return {
    send: async (request, code) => {
      const ticket = ticketOf(code);
      const sent = { ...request, ticket, codeHash: codeHash(code) };
      await store.write((tx) => insertRequest(tx, sent));
      return ticket;
    },
    state: (ticket) => readRequestState(store.read, ticket),
    answer: (ticket, code) => readAnswer(store.read, ticket, codeHash(code)),
    tally: () => readRequestTally(store.read),
  };
}
