import type { Family } from '#demo/family.ts';
import { ADMINISTRATIVE } from './administrative.ts';
import { EIGHTH_ADMINISTRATIVE } from './administrative-eighth.ts';
import { FIFTEENTH_ADMINISTRATIVE } from './administrative-fifteenth.ts';
import { FIFTH_ADMINISTRATIVE } from './administrative-fifth.ts';
import { FOURTEENTH_ADMINISTRATIVE } from './administrative-fourteenth.ts';
import { FOURTH_ADMINISTRATIVE } from './administrative-fourth.ts';
import { FRESH_ADMINISTRATIVE } from './administrative-second.ts';
import { SEVENTEENTH_ADMINISTRATIVE } from './administrative-seventeenth.ts';
import { SEVENTH_ADMINISTRATIVE } from './administrative-seventh.ts';
import { SIXTEENTH_ADMINISTRATIVE } from './administrative-sixteenth.ts';
import { SIXTH_ADMINISTRATIVE } from './administrative-sixth.ts';
import { THIRTEENTH_ADMINISTRATIVE } from './administrative-thirteenth.ts';
import { TWELFTH_ADMINISTRATIVE } from './administrative-twelfth.ts';
import { FIFTEENTH_ADMINISTRATIVE_WELFARE } from './administrative-welfare-fifteenth.ts';
import { APPEAL } from './appeal.ts';
import { EIGHTH_APPEAL } from './appeal-eighth.ts';
import { ELEVENTH_APPEAL } from './appeal-eleventh.ts';
import { FIFTEENTH_APPEAL } from './appeal-fifteenth.ts';
import { FIFTH_APPEAL } from './appeal-fifth.ts';
import { FOURTEENTH_APPEAL } from './appeal-fourteenth.ts';
import { FOURTH_APPEAL } from './appeal-fourth.ts';
import { NINTH_APPEAL } from './appeal-ninth.ts';
import { FRESH_APPEAL } from './appeal-second.ts';
import { SEVENTEENTH_APPEAL } from './appeal-seventeenth.ts';
import { SIXTEENTH_APPEAL } from './appeal-sixteenth.ts';
import { SIXTH_APPEAL } from './appeal-sixth.ts';
import { TENTH_APPEAL } from './appeal-tenth.ts';
import { THIRTEENTH_APPEAL } from './appeal-thirteenth.ts';
import { TWELFTH_APPEAL } from './appeal-twelfth.ts';
import { CASSATION } from './cassation.ts';
import { EIGHTH_CASSATION } from './cassation-eighth.ts';
import { FIFTEENTH_CASSATION } from './cassation-fifteenth.ts';
import { FOURTEENTH_CASSATION } from './cassation-fourteenth.ts';
import { FOURTH_CASSATION } from './cassation-fourth.ts';
import { FRESH_CASSATION } from './cassation-second.ts';
import { SEVENTEENTH_CASSATION } from './cassation-seventeenth.ts';
import { SIXTEENTH_CASSATION } from './cassation-sixteenth.ts';
import { UNSEEN_CASSATION } from './cassation-third.ts';
import { THIRTEENTH_CASSATION } from './cassation-thirteenth.ts';
import { TWELFTH_CASSATION } from './cassation-twelfth.ts';
import { CIVIL } from './civil.ts';
import { EIGHTH_CIVIL } from './civil-eighth.ts';
import { ELEVENTH_CIVIL } from './civil-eleventh.ts';
import { FIFTEENTH_CIVIL } from './civil-fifteenth.ts';
import { FIFTH_CIVIL } from './civil-fifth.ts';
import { FOURTEENTH_CIVIL } from './civil-fourteenth.ts';
import { FOURTH_CIVIL } from './civil-fourth.ts';
import { NINTH_CIVIL } from './civil-ninth.ts';
import { SEVENTEENTH_CIVIL_RENOVATION } from './civil-renovation-seventeenth.ts';
import { FRESH_CIVIL } from './civil-second.ts';
import { SEVENTEENTH_CIVIL } from './civil-seventeenth.ts';
import { SEVENTH_CIVIL } from './civil-seventh.ts';
import { SIXTEENTH_CIVIL } from './civil-sixteenth.ts';
import { SIXTH_CIVIL } from './civil-sixth.ts';
import { TENTH_CIVIL } from './civil-tenth.ts';
import { UNSEEN_CIVIL } from './civil-third.ts';
import { THIRTEENTH_CIVIL } from './civil-thirteenth.ts';
import { TWELFTH_CIVIL } from './civil-twelfth.ts';
import { COMMERCIAL } from './commercial.ts';
import { EIGHTH_COMMERCIAL } from './commercial-eighth.ts';
import { ELEVENTH_COMMERCIAL } from './commercial-eleventh.ts';
import { FIFTEENTH_COMMERCIAL } from './commercial-fifteenth.ts';
import { FIFTH_COMMERCIAL } from './commercial-fifth.ts';
import { FOURTEENTH_COMMERCIAL } from './commercial-fourteenth.ts';
import { FOURTH_COMMERCIAL } from './commercial-fourth.ts';
import { NINTH_COMMERCIAL } from './commercial-ninth.ts';
import { FRESH_COMMERCIAL } from './commercial-second.ts';
import { SEVENTEENTH_COMMERCIAL } from './commercial-seventeenth.ts';
import { SIXTEENTH_COMMERCIAL } from './commercial-sixteenth.ts';
import { SIXTH_COMMERCIAL } from './commercial-sixth.ts';
import { TENTH_COMMERCIAL } from './commercial-tenth.ts';
import { UNSEEN_COMMERCIAL } from './commercial-third.ts';
import { THIRTEENTH_COMMERCIAL } from './commercial-thirteenth.ts';
import { TWELFTH_COMMERCIAL } from './commercial-twelfth.ts';
import { CRIMINAL } from './criminal.ts';
import { EIGHTH_CRIMINAL } from './criminal-eighth.ts';
import { ELEVENTH_CRIMINAL } from './criminal-eleventh.ts';
import { FIFTEENTH_CRIMINAL } from './criminal-fifteenth.ts';
import { FIFTH_CRIMINAL } from './criminal-fifth.ts';
import { FOURTEENTH_CRIMINAL } from './criminal-fourteenth.ts';
import { FOURTH_CRIMINAL } from './criminal-fourth.ts';
import { NINTH_CRIMINAL } from './criminal-ninth.ts';
import { FRESH_CRIMINAL } from './criminal-second.ts';
import { SEVENTEENTH_CRIMINAL } from './criminal-seventeenth.ts';
import { SEVENTH_CRIMINAL } from './criminal-seventh.ts';
import { SIXTEENTH_CRIMINAL } from './criminal-sixteenth.ts';
import { SIXTH_CRIMINAL } from './criminal-sixth.ts';
import { TENTH_CRIMINAL } from './criminal-tenth.ts';
import { UNSEEN_CRIMINAL } from './criminal-third.ts';
import { THIRTEENTH_CRIMINAL } from './criminal-thirteenth.ts';
import { TWELFTH_CRIMINAL } from './criminal-twelfth.ts';
import { ENFORCEMENT } from './enforcement.ts';
import { EIGHTH_ENFORCEMENT } from './enforcement-eighth.ts';
import { ELEVENTH_ENFORCEMENT } from './enforcement-eleventh.ts';
import { FIFTEENTH_ENFORCEMENT } from './enforcement-fifteenth.ts';
import { FIFTH_ENFORCEMENT } from './enforcement-fifth.ts';
import { FOURTEENTH_ENFORCEMENT } from './enforcement-fourteenth.ts';
import { FOURTH_ENFORCEMENT } from './enforcement-fourth.ts';
import { NINTH_ENFORCEMENT } from './enforcement-ninth.ts';
import { FRESH_ENFORCEMENT } from './enforcement-second.ts';
import { SEVENTEENTH_ENFORCEMENT } from './enforcement-seventeenth.ts';
import { SIXTEENTH_ENFORCEMENT } from './enforcement-sixteenth.ts';
import { SIXTH_ENFORCEMENT } from './enforcement-sixth.ts';
import { TENTH_ENFORCEMENT } from './enforcement-tenth.ts';
import { UNSEEN_ENFORCEMENT } from './enforcement-third.ts';
import { THIRTEENTH_ENFORCEMENT } from './enforcement-thirteenth.ts';
import { TWELFTH_ENFORCEMENT } from './enforcement-twelfth.ts';
import { FAMILY_LAW } from './family-law.ts';
import { EIGHTH_FAMILY_LAW } from './family-law-eighth.ts';
import { ELEVENTH_FAMILY_LAW } from './family-law-eleventh.ts';
import { FIFTEENTH_FAMILY_LAW } from './family-law-fifteenth.ts';
import { FIFTH_FAMILY_LAW } from './family-law-fifth.ts';
import { FOURTEENTH_FAMILY_LAW } from './family-law-fourteenth.ts';
import { FOURTH_FAMILY_LAW } from './family-law-fourth.ts';
import { NINTH_FAMILY_LAW } from './family-law-ninth.ts';
import { FRESH_FAMILY_LAW } from './family-law-second.ts';
import { SEVENTEENTH_FAMILY_LAW } from './family-law-seventeenth.ts';
import { SEVENTH_FAMILY_LAW } from './family-law-seventh.ts';
import { SIXTEENTH_FAMILY_LAW } from './family-law-sixteenth.ts';
import { SIXTH_FAMILY_LAW } from './family-law-sixth.ts';
import { TENTH_FAMILY_LAW } from './family-law-tenth.ts';
import { THIRTEENTH_FAMILY_LAW } from './family-law-thirteenth.ts';
import { TWELFTH_FAMILY_LAW } from './family-law-twelfth.ts';
import { LABOUR } from './labour.ts';
import { EIGHTH_LABOUR } from './labour-eighth.ts';
import { FIFTEENTH_LABOUR } from './labour-fifteenth.ts';
import { FIFTH_LABOUR } from './labour-fifth.ts';
import { FOURTEENTH_LABOUR } from './labour-fourteenth.ts';
import { FOURTH_LABOUR } from './labour-fourth.ts';
import { FRESH_LABOUR } from './labour-second.ts';
import { SEVENTEENTH_LABOUR } from './labour-seventeenth.ts';
import { SEVENTH_LABOUR } from './labour-seventh.ts';
import { SIXTEENTH_LABOUR } from './labour-sixteenth.ts';
import { SIXTH_LABOUR } from './labour-sixth.ts';
import { UNSEEN_LABOUR } from './labour-third.ts';
import { THIRTEENTH_LABOUR } from './labour-thirteenth.ts';
import { TWELFTH_LABOUR } from './labour-twelfth.ts';
import { LOAN } from './loan.ts';
import { EIGHTH_LOAN } from './loan-eighth.ts';
import { FIFTEENTH_LOAN } from './loan-fifteenth.ts';
import { FIFTH_LOAN } from './loan-fifth.ts';
import { FOURTEENTH_LOAN } from './loan-fourteenth.ts';
import { FOURTH_LOAN } from './loan-fourth.ts';
import { FRESH_LOAN } from './loan-second.ts';
import { SEVENTEENTH_LOAN } from './loan-seventeenth.ts';
import { SEVENTH_LOAN } from './loan-seventh.ts';
import { SIXTEENTH_LOAN } from './loan-sixteenth.ts';
import { SIXTH_LOAN } from './loan-sixth.ts';
import { THIRTEENTH_LOAN } from './loan-thirteenth.ts';
import { TWELFTH_LOAN } from './loan-twelfth.ts';
import { OFFENCE } from './offence.ts';
import { EIGHTH_OFFENCE } from './offence-eighth.ts';
import { FIFTEENTH_OFFENCE } from './offence-fifteenth.ts';
import { FIFTH_OFFENCE } from './offence-fifth.ts';
import { FOURTEENTH_OFFENCE } from './offence-fourteenth.ts';
import { FOURTH_OFFENCE } from './offence-fourth.ts';
import { FRESH_OFFENCE } from './offence-second.ts';
import { SEVENTEENTH_OFFENCE } from './offence-seventeenth.ts';
import { SIXTEENTH_OFFENCE } from './offence-sixteenth.ts';
import { SIXTH_OFFENCE } from './offence-sixth.ts';
import { THIRTEENTH_OFFENCE } from './offence-thirteenth.ts';
import { TWELFTH_OFFENCE } from './offence-twelfth.ts';
import { ORDER } from './order.ts';
import { EIGHTH_ORDER } from './order-eighth.ts';
import { ELEVENTH_ORDER } from './order-eleventh.ts';
import { FIFTEENTH_ORDER } from './order-fifteenth.ts';
import { FOURTEENTH_ORDER } from './order-fourteenth.ts';
import { FOURTH_ORDER } from './order-fourth.ts';
import { NINTH_ORDER } from './order-ninth.ts';
import { FRESH_ORDER } from './order-second.ts';
import { SEVENTEENTH_ORDER } from './order-seventeenth.ts';
import { SIXTEENTH_ORDER } from './order-sixteenth.ts';
import { TENTH_ORDER } from './order-tenth.ts';
import { THIRTEENTH_ORDER } from './order-thirteenth.ts';
import { TWELFTH_ORDER } from './order-twelfth.ts';
import { RUSSIAN } from './russian.ts';
import { SIXTEENTH_RUSSIAN_BANK } from './russian-bank-sixteenth.ts';
import { EIGHTH_RUSSIAN } from './russian-eighth.ts';
import { ELEVENTH_RUSSIAN } from './russian-eleventh.ts';
import { FIFTEENTH_RUSSIAN } from './russian-fifteenth.ts';
import { FOURTEENTH_RUSSIAN } from './russian-fourteenth.ts';
import { FOURTH_RUSSIAN } from './russian-fourth.ts';
import { NINTH_RUSSIAN } from './russian-ninth.ts';
import { FRESH_RUSSIAN } from './russian-second.ts';
import { SEVENTEENTH_RUSSIAN } from './russian-seventeenth.ts';
import { SIXTEENTH_RUSSIAN } from './russian-sixteenth.ts';
import { SIXTH_RUSSIAN } from './russian-sixth.ts';
import { SEVENTEENTH_RUSSIAN_SUPPLY } from './russian-supply-seventeenth.ts';
import { TENTH_RUSSIAN } from './russian-tenth.ts';
import { THIRTEENTH_RUSSIAN } from './russian-thirteenth.ts';
import { TWELFTH_RUSSIAN } from './russian-twelfth.ts';

const GENRES: readonly (readonly Family[])[] = [
  CIVIL,
  FAMILY_LAW,
  LABOUR,
  LOAN,
  ADMINISTRATIVE,
  COMMERCIAL,
  CRIMINAL,
  OFFENCE,
  APPEAL,
  CASSATION,
  ORDER,
  ENFORCEMENT,
  FRESH_CIVIL,
  FRESH_LABOUR,
  FRESH_COMMERCIAL,
  FRESH_CRIMINAL,
  FRESH_CASSATION,
  FRESH_ENFORCEMENT,
  FRESH_FAMILY_LAW,
  FRESH_LOAN,
  FRESH_ADMINISTRATIVE,
  FRESH_OFFENCE,
  FRESH_APPEAL,
  FRESH_ORDER,
  FRESH_RUSSIAN,
  UNSEEN_CIVIL,
  UNSEEN_LABOUR,
  UNSEEN_COMMERCIAL,
  UNSEEN_CRIMINAL,
  UNSEEN_CASSATION,
  UNSEEN_ENFORCEMENT,
  RUSSIAN,
  FOURTH_ADMINISTRATIVE,
  FOURTH_APPEAL,
  FOURTH_CASSATION,
  FOURTH_CIVIL,
  FOURTH_COMMERCIAL,
  FOURTH_CRIMINAL,
  FOURTH_ENFORCEMENT,
  FOURTH_FAMILY_LAW,
  FOURTH_LABOUR,
  FOURTH_LOAN,
  FOURTH_OFFENCE,
  FOURTH_ORDER,
  FOURTH_RUSSIAN,
  FIFTH_ADMINISTRATIVE,
  FIFTH_APPEAL,
  FIFTH_COMMERCIAL,
  FIFTH_CRIMINAL,
  FIFTH_OFFENCE,
  SIXTH_ADMINISTRATIVE,
  SIXTH_APPEAL,
  SIXTH_COMMERCIAL,
  SIXTH_CRIMINAL,
  SIXTH_OFFENCE,
  FIFTH_CIVIL,
  FIFTH_ENFORCEMENT,
  FIFTH_FAMILY_LAW,
  FIFTH_LABOUR,
  FIFTH_LOAN,
  SIXTH_CIVIL,
  SIXTH_ENFORCEMENT,
  SIXTH_FAMILY_LAW,
  SIXTH_LABOUR,
  SIXTH_LOAN,
  SIXTH_RUSSIAN,
  SEVENTH_FAMILY_LAW,
  SEVENTH_LOAN,
  SEVENTH_CIVIL,
  SEVENTH_CRIMINAL,
  SEVENTH_ADMINISTRATIVE,
  SEVENTH_LABOUR,
  EIGHTH_ADMINISTRATIVE,
  EIGHTH_APPEAL,
  EIGHTH_CASSATION,
  EIGHTH_CIVIL,
  EIGHTH_COMMERCIAL,
  EIGHTH_CRIMINAL,
  EIGHTH_ENFORCEMENT,
  EIGHTH_FAMILY_LAW,
  EIGHTH_LABOUR,
  EIGHTH_LOAN,
  EIGHTH_OFFENCE,
  EIGHTH_ORDER,
  EIGHTH_RUSSIAN,
  NINTH_APPEAL,
  NINTH_CIVIL,
  NINTH_COMMERCIAL,
  NINTH_CRIMINAL,
  NINTH_ENFORCEMENT,
  NINTH_FAMILY_LAW,
  NINTH_ORDER,
  NINTH_RUSSIAN,
  TENTH_APPEAL,
  TENTH_CIVIL,
  TENTH_COMMERCIAL,
  TENTH_CRIMINAL,
  TENTH_ENFORCEMENT,
  TENTH_FAMILY_LAW,
  TENTH_ORDER,
  TENTH_RUSSIAN,
  ELEVENTH_APPEAL,
  ELEVENTH_CIVIL,
  ELEVENTH_COMMERCIAL,
  ELEVENTH_CRIMINAL,
  ELEVENTH_ENFORCEMENT,
  ELEVENTH_FAMILY_LAW,
  ELEVENTH_ORDER,
  ELEVENTH_RUSSIAN,
  TWELFTH_ADMINISTRATIVE,
  TWELFTH_APPEAL,
  TWELFTH_CASSATION,
  TWELFTH_CIVIL,
  TWELFTH_COMMERCIAL,
  TWELFTH_CRIMINAL,
  TWELFTH_ENFORCEMENT,
  TWELFTH_FAMILY_LAW,
  TWELFTH_LABOUR,
  TWELFTH_LOAN,
  TWELFTH_OFFENCE,
  TWELFTH_ORDER,
  TWELFTH_RUSSIAN,
  THIRTEENTH_ADMINISTRATIVE,
  THIRTEENTH_APPEAL,
  THIRTEENTH_CASSATION,
  THIRTEENTH_CIVIL,
  THIRTEENTH_COMMERCIAL,
  THIRTEENTH_CRIMINAL,
  THIRTEENTH_ENFORCEMENT,
  THIRTEENTH_FAMILY_LAW,
  THIRTEENTH_LABOUR,
  THIRTEENTH_LOAN,
  THIRTEENTH_OFFENCE,
  THIRTEENTH_ORDER,
  THIRTEENTH_RUSSIAN,
  FOURTEENTH_ADMINISTRATIVE,
  FOURTEENTH_APPEAL,
  FOURTEENTH_CASSATION,
  FOURTEENTH_CIVIL,
  FOURTEENTH_COMMERCIAL,
  FOURTEENTH_CRIMINAL,
  FOURTEENTH_ENFORCEMENT,
  FOURTEENTH_FAMILY_LAW,
  FOURTEENTH_LABOUR,
  FOURTEENTH_LOAN,
  FOURTEENTH_OFFENCE,
  FOURTEENTH_ORDER,
  FOURTEENTH_RUSSIAN,
  FIFTEENTH_ADMINISTRATIVE,
  FIFTEENTH_ADMINISTRATIVE_WELFARE,
  FIFTEENTH_APPEAL,
  FIFTEENTH_CASSATION,
  FIFTEENTH_CIVIL,
  FIFTEENTH_COMMERCIAL,
  FIFTEENTH_CRIMINAL,
  FIFTEENTH_ENFORCEMENT,
  FIFTEENTH_FAMILY_LAW,
  FIFTEENTH_LABOUR,
  FIFTEENTH_LOAN,
  FIFTEENTH_OFFENCE,
  FIFTEENTH_ORDER,
  FIFTEENTH_RUSSIAN,
  SIXTEENTH_ADMINISTRATIVE,
  SIXTEENTH_APPEAL,
  SIXTEENTH_CASSATION,
  SIXTEENTH_CIVIL,
  SIXTEENTH_COMMERCIAL,
  SIXTEENTH_CRIMINAL,
  SIXTEENTH_ENFORCEMENT,
  SIXTEENTH_FAMILY_LAW,
  SIXTEENTH_LABOUR,
  SIXTEENTH_LOAN,
  SIXTEENTH_OFFENCE,
  SIXTEENTH_ORDER,
  SIXTEENTH_RUSSIAN,
  SIXTEENTH_RUSSIAN_BANK,
  SEVENTEENTH_ADMINISTRATIVE,
  SEVENTEENTH_APPEAL,
  SEVENTEENTH_CASSATION,
  SEVENTEENTH_CIVIL,
  SEVENTEENTH_CIVIL_RENOVATION,
  SEVENTEENTH_COMMERCIAL,
  SEVENTEENTH_CRIMINAL,
  SEVENTEENTH_ENFORCEMENT,
  SEVENTEENTH_FAMILY_LAW,
  SEVENTEENTH_LABOUR,
  SEVENTEENTH_LOAN,
  SEVENTEENTH_OFFENCE,
  SEVENTEENTH_ORDER,
  SEVENTEENTH_RUSSIAN,
  SEVENTEENTH_RUSSIAN_SUPPLY,
];

/** Families of development beside those of the demonstration. */
export const DEVELOPMENT_FAMILIES: readonly Family[] = GENRES.flat();
