import type { Family, Make } from '#demo/family.ts';
import { marksOf } from './fresh-marks.ts';
import { castOf, digitsOf, nameWith, stays } from './name-endings.ts';
import { shortAddress, written } from './written-forms.ts';

function travellers(make: Make) {
  const person = castOf(make);
  const d = person('d', { role: 'borclu', sex: 'm', minAge: 42, maxAge: 62 });
  return {
    d,
    p: person('p', { role: 'tələbkar', minAge: 30, maxAge: 66 }),
    wife: person('wife', { sex: 'f', surname: d.name.surname, minAge: 25 }),
    partner: person('partner', { sex: 'm', minAge: 28 }),
    son: person('son', {
      ...({ sex: 'm', surname: d.name.surname, father: d.name.given } as const),
      ...{ minAge: 18, maxAge: 22 },
    }),
    w1: person('w1', { minAge: 32 }),
    rep: person('rep', { role: 'nümayəndə' }),
    landlady: person('landlady', { sex: 'f', minAge: 46 }),
    officer: person('officer', { kind: 'keep' }),
  };
}

/** The debtor wants the ban on leaving the country lifted for work and treatment abroad. */
const TRAVEL_BAN: Family = {
  key: 'eighth-travel-ban',
  kind: 'qerardad',
  procedure: 'icra',
  instance: 'first',
  courts: 'district',
  share: 1,
  category: 'İcra ilə bağlı məsələlər - Ölkədən getmək hüququnun məhdudlaşdırılması',
  outcomes: { granted: 3, 'partly-granted': 2, dismissed: 3 },
  cast: { x: { as: 'company', trade: ['shop', 'supply'] } },
  facts: (make) => {
    const people = travellers(make);
    const of = marksOf(make);
    const { dice } = make;
    return {
      ...people,
      pbehind: written(make, people.p, 'behind'),
      repspaced: written(make, people.rep, 'spaced'),
      dwith: nameWith(make, people.d, 'given', 'with'),
      rented: shortAddress(make, 'd', 'Dostluq küçəsi', 'Nəsimi bazarı küçəsi', 'Ağ Şəhər bulvarı'),
      sheet: of.contract(
        'sheet1',
        `İV-${digitsOf(make, 6)}`,
        `${digitsOf(make, 5)}/${dice.int(20, 25)}`,
      ),
      casefile: of.contract('casefile1', `${digitsOf(make, 9)}`, `İİ-${digitsOf(make, 7)}`),
      pass: of.document('pass1', `C0${digitsOf(make, 7)}`, `C ${digitsOf(make, 7)}`),
      ticket: of.document(
        'ticket1',
        `${dice.int(100, 999)}-${digitsOf(make, 10)}`,
        digitsOf(make, 9),
      ),
      plate: make.plate('plate1'),
      property: make.property('property1'),
      permit: of.document('permit1', `MYİ № ${digitsOf(make, 7)}`, `${digitsOf(make, 10)}`),
      djob: of.workplace(
        'work1',
        'xarici neft xidməti şirkətində qazma ustası',
        '“Karvan” logistika firmasında beynəlxalq sürücü',
        'Türkiyənin inşaat şirkətinin layihə rəhbəri',
        'kruiz gəmisində aşbaz köməkçisi',
      ),
      where: make.dice.pick([
        'Türkmənistanın Türkmənbaşı şəhərinə',
        'Qazaxıstanın Atırau şəhərinə',
        'Rusiyanın Krasnoqorsk şəhərinə',
      ]),
      ill: of.sensitive(
        'health1',
        'böyrək transplantasiyası',
        'onkoloji xəstəlik',
        'ürək şuntlanması',
        'görmə sinirinin atrofiyası',
      ),
      clinic: of.workplace(
        'clinic1',
        '“Hayat” klinikasında',
        '“Kardiyo Plus” mərkəzində',
        '“Saburtalo” xəstəxanasında',
      ),
      law: stays(make, '“İcra haqqında” Azərbaycan Respublikası Qanununun'),
      migration: stays(make, 'Miqrasiya Məcəlləsinin 9.3.6-cı maddəsinə'),
      sum: make.money(5200, 76000, 10),
      paid: make.money(700, 4000, 10),
      rest: make.money(2500, 30000, 10),
      decided: make.day(420, 900),
      banned: make.day(90, 200),
      asked: make.day(15, 45),
      month: dice.int(2, 9),
    };
  },
  present:
    'borclu {d.full:gen}, tələbkarın nümayəndəsi {rep.full:gen}, icra məmuru {officer.full:gen} iştirakı ilə',
  subject:
    'borclu {d.full:gen} ölkədən getmək hüququna qoyulmuş müvəqqəti məhdudiyyətin aradan qaldırılması haqqında ərizəsinə',
  story: [
    'Məhkəməyə {asked} tarixdə daxil olmuş ərizədə {d.full} göstərmişdir ki, {decided} tarixli qətnamə ilə ondan {p.full:gen} xeyrinə {sum} tutulması qət edilmiş, {sheet} nömrəli icra vərəqəsi əsasında {casefile} nömrəli icra icraatı başlanmış, {banned} tarixdə məhkəmə onun ölkədən getmək hüququnu müvəqqəti məhdudlaşdırmışdır. O, borcun {paid} hissəsini ödəmiş, {rest} hissəsi qalmışdır. [Vətəndaşlıq pasportu {pass} nömrəlidir.|Pasportu {pass} icra məmuruna təqdim edilmişdir.]',
    'Ərizəçinin sözlərinə görə, {djob} işləyir, hər {month} aydan bir {where} getməlidir, məhdudiyyət qaldırılmadığına görə müqaviləsi pozulacaq ({ticket} nömrəli bilet də yanıb). [Onun oğlu {son.full} {clinic} {ill} ilə bağlı müalicə almalıdır və ona {d.given} müşayiət etməlidir.|Həyat yoldaşı {wife.full} {clinic} {ill} səbəbindən müalicəyə yazılmışdır və əri {dwith} getməlidir.] Başqa gəliri yoxdur, {rented} ünvanında {landlady.full:gen} evində kirayədə qalır.',
    'Məhkəmə iclasında {d.sg} ərizəni müdafiə etdi, əlavə bildirdi ki, borcu yarandığı işə ortağı {partner.full} da cavabdehdir, onlar {x.full:abl} malı birlikdə götürmüşdülər, {partner.given} isə ölkədən çıxıb gedib. Qəbz və arayışlar {d.email} elektron poçtuna göndərilmişdir, əlaqə {d.phone}.',
    'Tələbkarın nümayəndəsi {rep.full} ərizəyə etiraz edərək bildirdi ki, {pbehind} üç ildir öz pulunu ala bilmir, borclunun {property} nömrəli bağ evi və {plate} nömrə nişanlı maşını var, onları arvadı {wife.gp:gen} adına keçirib. {p.surname} istəyir ki, {d.surname} [ölkədən getməmiş borcu bağlasın|əvvəlcə əmlakını satsın]. Şahid {w1.full} dedi ki, borclu oğlu {son.given:dat} təzə avtomobil alıb, onu {son.address} ünvanındakı evin həyətində görüb.',
    'İcra məmuru {officer.full} izahatında [göstərdi|bildirdi] ki, borclunun {d.account} hesabında vəsait yoxdur, maaşından tutulma aparılır; {permit} nömrəli işə qəbul icazəsi də təqdim edilmişdir, ödəmə qrafiki razılaşdırılıb.',
  ],
  reasoning: [
    'Məhkəmə ərizəçini, qarşı tərəfi və icra məmurunu dinləyib, iş materiallarını öyrənərək hesab edir ki, ərizə barədə aşağıdakı qərardad çıxarılmalıdır.',
    '{law} 84-1-ci maddəsinə əsasən məhkəmə qərarını könüllü icra etmədiyi halda borclunun ölkədən getmək hüququ müvəqqəti məhdudlaşdırıla bilər. {migration} görə bu məhdudiyyət öhdəliyin icrasınadək saxlanıla bilər, lakin tədbir mütənasib olmalıdır.',
    {
      p: '{d.init} borcun bir hissəsini ödəmiş, qalanına dair {rep.init} ilə razılaşma əldə etmiş, {son.full:gen} vəziyyətinə dair sənədləri təqdim etmişdir. {repspaced} bunu inkar etmədi. Məhdudiyyət artıq icraya xidmət etmir.',
      only: ['granted', 'partly-granted'],
    },
    {
      p: 'Məhkəmə {d.init:gen} əmlakını {wife.init:gen} adına keçirməsini, {w1.init:gen} ifadəsini nəzərə alaraq qeyd edir ki, borcun icrası üçün zəruri tədbirin aradan qaldırılması tələbkarın hüquqlarını pozar.',
      only: ['dismissed'],
    },
    {
      p: 'Məhkəmə yalnız {where} getməyə, {month} ay müddətinə icazə verilməsini məqsədəuyğun sayır.',
      only: ['partly-granted'],
    },
  ],
  guided:
    'Mülki Prosessual Məcəllənin 263, 264, 265-ci və “İcra haqqında” Qanunun 84-1-ci maddələrinə əsasən məhkəmə',
  operative: {
    granted: [
      'Borclu {d.full:gen} ərizəsi təmin edilsin.',
      '{d.full:gen} (pasport {pass}) ölkədən getmək hüququna qoyulmuş məhdudiyyət aradan qaldırılsın.',
    ],
    'partly-granted': [
      'Ərizə qismən təmin edilsin, {d.caps:gen} ölkədən getmək hüququna {month} ay müddətinə icazə verilsin.',
    ],
    dismissed: ['{d.full:gen} tələbkar {p.full:dat} qarşı ərizəsi təmin edilməsin.'],
  },
  note: 'ruling',
};

/** Enforcement cases for the test. */
export const EIGHTH_ENFORCEMENT: readonly Family[] = [TRAVEL_BAN];
