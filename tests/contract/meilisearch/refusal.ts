/** A refusal as the server words it: a status, a code and a sentence that may quote what was sent. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Source: documentation, "Errors": the types of the error object. */
export function errorBody({ code, message, status }: Refusal) {
  const type =
    status === 401 || status === 403 ? 'auth' : status >= 500 ? 'internal' : 'invalid_request';
  return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
}

type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
export const isObject: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isOneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    isText(value) && allowed.includes(value as string);

/** Checks an object's fields: a field of another name or type is refused, by its own code. */
export function checkFields(
  body: unknown,
  fields: Readonly<Record<string, readonly [check: Check, code: string]>>,
): Readonly<Record<string, unknown>> {
  if (!isObject(body)) throw new Refusal('bad_request', 'Invalid value type: expected an object');
  for (const [name, value] of Object.entries(body as object)) {
    const field = fields[name];
    if (field === undefined) {
      throw new Refusal('bad_request', `Unknown field \`${name}\`: expected another field`);
    }
    const [check, code] = field;
    if (value !== null && !check(value)) {
      throw new Refusal(code, `Invalid value at \`.${name}\`: ${JSON.stringify(value)}`);
    }
  }
  return body as Readonly<Record<string, unknown>>;
}
