/**
 * Abbreviations that a full stop belongs to, over all languages of the packs: the lists hardly clash, and an
 * article quotes foreign titles anyway. Lower case, without the stop.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    'mr mrs ms mx dr prof rev hon sen rep del gov pres gen col maj capt cmdr lt sgt cpl adm st mt ft fr sr jr esq supt insp det ald coun cllr',
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun',
    'vs v no nos art fig vol ed eds pp approx est dept div assn bros inc ltd co corp llc plc univ ave blvd rd',
    'e.g i.e cf etc al a.m p.m u.s u.k u.n d.c ph.d',
    't.ex bl.a m.m m.fl s.k d.v.s dvs kl ca resp f.d fil ev bl t.o.m fr.o.m osv pga mvh st.f tf',
    'f.eks bl.a kl ca dvs mv osv nr jf ifm pga mht hhv',
    'z.b bzw ca nr str hr hrn fr frl usw u.a d.h sog evtl ggf inkl mio mrd vgl st',
    'm mm mme mmes mlle mlles me mgr env',
    'sra srta srs d dª dña uds ud vd gral cnel lic ing',
  ]
    .join(' ')
    .split(' '),
);

/** Of these, the ones that are common words as well: they are abbreviations only with a capital letter. */
export const alsoWords: ReadonlySet<string> = new Set(
  'no me del det maj fri sat sun mon mar art ed fig al fr st m d ms co gen col sen rep rev sup ca f st fil hon sur us no nos ill bur ing str mm mio'.split(
    ' ',
  ),
);

/** Of these, the ones that also end sentences: a capital word after them may start a new one. */
export const mayEndSentence: ReadonlySet<string> = new Set(
  'inc ltd co corp llc plc jr sr etc al a.m p.m u.s u.k u.n d.c ph.d m.m m.fl osv usw u.a mv'.split(' '),
);

/** Capital words that more likely open a sentence than carry on a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  [
    'the a an he she it they we i you this that these those his her its their our my in on at by for from with',
    'but and so or if when while after before as since although though however meanwhile there here what who how why',
    'de han hon den det detta men och när om efter i på vid för med hun der er og da',
    'der die das er sie es wir ich ein eine aber und wenn nach in im am als le la les il elle ils elles un une mais et',
    'el los las ella ellos un una pero y cuando en',
  ]
    .join(' ')
    .split(' '),
);

/** The halves of the day, behind a time of the clock. */
export const dayHalves: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'a.m', 'p.m']);

/** Capital words that tell more of a time of the clock: 4 p.m. *Monday*, 9 a.m. *Eastern*. */
export const timeDetails: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sept sep oct nov dec',
    'eastern central pacific mountain atlantic greenwich british western alaska hawaii moscow beijing london',
    'new christmas easter',
  ]
    .join(' ')
    .split(' '),
);
