import data from './word-lists/medicines.json' with { type: 'json' };

const DOSE = '(?: \\d{1,4}(?:[.,]\\d{1,2})? ?(?:mq|mg|ml|mkq|TV|vahid|мг|мл|ед)\\.?(?!\\p{L}))?';
const ONE = `(?:${data.medicines}|${data.russian})\\p{L}{0,6}${DOSE}`;

/** What somebody is prescribed or takes, with its dose: `karbamazepin 200 mq və olanzapin`. Source: policy, sensitive. */
export const MEDICINE = new RegExp(
  `(?<![\\p{L}-])${ONE}(?:(?:,| və| и) ${ONE}){0,2}(?!\\p{L})`,
  'giu',
);
