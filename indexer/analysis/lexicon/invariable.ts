/**
 * Words without inflection: pronoun forms, postpositions, conjunctions, particles, adverbs of place and
 * time that look like inflected words (`onun` is no form of `on`). Written by hand.
 */
export const INVARIABLE: Readonly<Record<string, string>> = {
  words: `
    o bu mən sən biz siz onlar bunlar öz özü onun onu ona onda ondan bunun bunu buna bunda bundan
    mənim mənə məni məndə məndən sənin sənə səni səndə səndən bizim bizə bizi bizdə bizdən sizin
    sizə sizi sizdə sizdən özünü özünə özünün özündə özündən özləri özlərini deyil var yox bəli xeyr
    hə yo ki da də və ya ilə isə ta ha axı bir on sıfır sonra əvvəl qabaq belə elə belədir elədir
    biri kimsə nəsə hansısa haradasa nədənsə neçə nə vaxt nəinki habelə yəni məsələn demək deməli
    gərək məgər niyə nədir kimdir idi imiş ikən üzündən sarı tərəf doğru bəri dək qədər qarşı rəğmən
    ötrü savayı əlavə başqa özgə təqribən təxminən yalnızca sadəcə bircə birdən birlikdə birbaşa
    bilavasitə daim daima hərdən çoxdan bayaq hələlik hələ artıq indicə elan sanki güya kaş təki bax
    budur odur burada orada bura ora buradan oradan buraya oraya həmçinin üstəlik halbuki nəhayət
    axırda əslində ümumiyyətlə xüsusilə əsasən adətən bəlkə yəqin şübhəsiz əlbəttə təbii düzdür
    deyəsən niyəsə hər heç filan flan kimi necə nəçi nəçə hansı hamısı hərə hərəsi bəziləri çoxu
    əksər əksəriyyət mister xanım bəy cənab ay əfəndi müəllim yoldaş vay
  `,
};
