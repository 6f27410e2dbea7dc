const LATIN =
  '(?: (?:et |cum |sine |in )?[a-z]{2,14}(?:us|is|um|ae|ri|tis|orum|arum|alis|aris|ata|osa|ica|ea|sis|ens|ans|ior|ia|ex|a tarda))';

/** A diagnosis or a germ in Latin: `commotio cerebri`, `diabetes mellitus`, `Helicobacter pylori`. Source: policy, sensitive. */
export const IN_LATIN = new RegExp(
  `(?<![\\p{L}-])(?:(?:Diabetes|Commotio|Contusio|Fractura|Vulnus|Vulnera|Haematoma|Hematoma|Excoriatio|Distorsio|Luxatio|Combustio|Ruptura|Infarctus|Insultus|Cancer|Carcinoma|Tumor|Morbus|Syndroma|Hernia|Ulcus|Hepatitis|Appendicitis|Bronchitis|Pneumonia|Gastritis|Pancreatitis|Cholecystitis|Cystitis|Otitis|Dermatitis|Asthma|Epilepsia|Schizophrenia|Graviditas|Abortus|Sclerosis|Lupus|Angina|Cirrhosis|Insufficientia|Amputatio|Paralysis|Arthritis|Arthrosis|Anaemia|Thrombosis|Embolia|Struma|Myopia|Cataracta|Glaucoma|diabetes|commotio|contusio|fractura|vulnus|haematoma|excoriatio|distorsio|luxatio|combustio|ruptura|infarctus|insultus|carcinoma|morbus|hernia|ulcus|hepatitis|appendicitis|bronchitis|pneumonia|gastritis|pancreatitis|cholecystitis|cystitis|otitis|dermatitis|graviditas|abortus|sclerosis|cirrhosis|amputatio|cancer|lupus)${LATIN}{1,4}|(?:Helicobacter|Staphylococcus|Streptococcus|Candida|Chlamydia|Treponema|Mycobacterium|Escherichia|Salmonella|Toxoplasma|Cytomegalovirus|Echinococcus|Trichomonas|Ureaplasma|Mycoplasma|Brucella|Shigella|Klebsiella|Plasmodium|Giardia|Ascaris)(?: [a-z]{3,14}(?:us|is|ri|ae|um|ns|sa|li|la|ii|a|es))?)(?![\\p{L}])`,
  'gu',
);
