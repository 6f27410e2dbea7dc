/** Roles of a party in a case, the source's own closed list (exchange format, `parties[].role`). */
export const PARTY_ROLES = [
  'iddiaçı',
  'cavabdeh',
  'ərizəçi',
  'maraqlı şəxs',
  'üçüncü şəxs',
  'təqsirləndirilən şəxs',
  'məhkum',
  'zərərçəkmiş',
  'mülki iddiaçı',
  'mülki cavabdeh',
  'borclu',
  'tələbkar',
  'inzibati xəta törətmiş şəxs',
  'apellyasiya şikayətçisi',
  'kassasiya şikayətçisi',
  'nümayəndə',
  'şahid',
  'ekspert',
  'uşaq',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Name of a natural person; `patronymic` is the father's name with oğlu or qızı ("Rauf oğlu"). */
export type PersonName = {
  readonly surname: string;
  readonly given: string;
  readonly patronymic?: string | undefined;
};
/** Name of a legal person as registered. */
export type LegalName = { readonly name: string };

/** One party of a case as the source names it. Restricted: never published. */
export type Party = {
  readonly role: PartyRole;
  readonly fullName: PersonName | LegalName;
  readonly fin?: string | undefined;
  readonly voen?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly account?: string | undefined;
  readonly representative?: string | undefined;
};

/** What the anonymizer knows of a case beside its text. Restricted. */
export type CaseRecord = {
  readonly parties: readonly Party[];
  readonly judges: readonly string[];
  readonly closedHearing: boolean;
};

/** True for a natural person's name. */
export function isPersonName(name: PersonName | LegalName): name is PersonName {
  return 'surname' in name;
}

/** `Soyad Ad Ata oğlu` for a person, the registered name for a legal person. */
export function fullNameText(name: PersonName | LegalName): string {
  if (!isPersonName(name)) return name.name;
  return [name.surname, name.given, name.patronymic].filter(Boolean).join(' ');
}
