import { upperAz } from '#domain/az-text.ts';
import type { PartyRole } from '#domain/person.ts';
import type { Dice } from './dice.ts';
import { caseEnding, type GrammarCase, inflect } from './inflect.ts';
import type { GoldClass, Piece, Style } from './markup.ts';
import { type Company, initialsOf, type Person, type SpanKind } from './people.ts';
import { dateInProse, dottedDate } from './words.ts';

/** After the first mention a court writes a name in one of these forms, by weight. */
const NEXT_FORMS = { sg: 5, init: 4, inits: 3, gs: 2, full: 2 };
const FULL_FORM_SHARE = 0.15; // how often the long legal form is written where a short one would do

type Wish = {
  readonly form: string | undefined;
  readonly to: GrammarCase;
  readonly dice: Dice;
  readonly style: Style;
};

/** The name of a person in a form. @throws RangeError on a form that no template should have */
export function personText(person: Person, form: string): string {
  const { surname, given, patronymic } = person.name;
  switch (form) {
    case 'full':
      return [surname, given, patronymic].filter(Boolean).join(' ');
    case 'caps':
      return upperAz([surname, given, patronymic].filter(Boolean).join(' '));
    case 'fullgs':
      return [given, patronymic, surname].filter(Boolean).join(' ');
    case 'sg':
      return `${surname} ${given}`;
    case 'gs':
      return `${given} ${surname}`;
    case 'init':
      return `${initialsOf(person)}${surname}`;
    case 'inits':
      return `${initialsOf(person, true)}${surname}`;
    case 'given':
      return given;
    case 'gp':
      return [given, patronymic].filter(Boolean).join(' ');
    case 'surname':
      return surname;
    default:
      throw new RangeError(`Unknown name form ${form}`);
  }
}

/** A token about a person: an identifier, an address or the name in a form and case. */
export function personPieces(person: Person, wish: Wish): readonly Piece[] {
  const { form, to, dice, style } = wish;
  const of = spanMaker(person, to);
  switch (form) {
    case 'fin':
      return [of(person.fin, 'fin')];
    case 'idcard':
      return [of(person.idCard, 'document')];
    case 'phone':
      return [of(person.phone, 'phone')];
    case 'email':
      return [of(person.email, 'email')];
    case 'account':
      return [of(accountText(person.account, style), 'account')];
    case 'birth': {
      const text = dateInProse(person.birthDate, style.dates, to);
      const day = text.slice(0, text.lastIndexOf('-')); // the year's ending stays outside the span
      return [of(day, 'date', 'quasi'), text.slice(day.length)];
    }
    case 'birthdot':
      return [of(dottedDate(person.birthDate), 'date', 'quasi')];
    case 'address':
      return addressPieces(person, of);
    case 'detail':
      return [of(person.address.detail, 'address')];
    default: {
      const chosen = form ?? dice.weighted(NEXT_FORMS);
      const text = personText(person, chosen);
      const ends = chosen === 'full' || chosen === 'caps' || chosen === 'gp';
      const ending = caseEnding(text, to, ends && !person.russian);
      return [of(text + (chosen === 'caps' ? upperAz(ending) : ending), 'person', person.kind)];
    }
  }
}

/** A token about a company or body. The span of a company is its name in quotation marks, without the legal form. */
export function companyPieces(company: Company, wish: Wish): readonly Piece[] {
  const { form, to, dice, style } = wish;
  const of = spanMaker(company, to);
  if (form === 'voen') return [of(company.voen, 'voen')];
  if (form === 'account') return [of(accountText(company.account, style), 'account')];
  if (form === 'address') return addressPieces(company, of);
  if (company.forms === undefined) return [of(inflect(company.name, to, true), 'protected')];
  const [long, short] = company.forms;
  const isLong = form === 'full' || (form !== 'short' && dice.chance(FULL_FORM_SHARE));
  const [open, close] = style.quotes;
  const name = of(open + company.name + close, 'company', company.kind);
  return [name, ` ${inflect(isLong ? long : short, to, isLong)}`];
}

type SpanMaker = (text: string, cls: GoldClass, kind?: SpanKind) => Piece;

function spanMaker(
  owner: { readonly key: string; readonly kind: SpanKind; readonly role: PartyRole | undefined },
  to: GrammarCase,
): SpanMaker {
  return (text, cls, kind = 'direct') => ({
    text,
    span: {
      ...{ cls, entity: owner.key, role: owner.role, case: to },
      kind: owner.kind === 'keep' ? 'keep' : kind,
    },
  });
}

function addressPieces({ address }: Person | Company, of: SpanMaker): readonly Piece[] {
  const village =
    address.village === undefined ? [] : [of(address.village, 'place', 'quasi'), ', '];
  return [`${address.area}, `, ...village, of(address.detail, 'address')];
}

function accountText(account: string, style: Style): string {
  return style.dates === 'words' ? account : account.replace(/(.{4})(?=.)/g, '$1 ');
}
