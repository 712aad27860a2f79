import { hashWord } from './hash';

/** Closed classes of English words that say something about who speaks; the number is the class. */
const classes: readonly (readonly [number, string])[] = [
  [1, 'i we me us my our mine ours myself ourselves'],
  [2, 'he she'],
  [3, 'they it'],
  [4, 'you your'],
  [5, 'his her its their him them'],
  [6, 'who which whom whose'],
  [7, 'that'],
  [8, 'to'],
  [9, 'whether if how why what when where'],
  [10, 'the a an this these those some many several most few any all both each no'],
  [11, 'of'],
  [12, 'in on at by from with for about as into over after before during under against between through'],
  [13, 'is are was were be been being am'],
  [14, 'has have had having'],
  [15, 'will would can could may might must shall should'],
  [16, "not n't never no neither nor"],
  [17, 'and or but'],
  [18, 'also later then now recently repeatedly previously already even once often still just'],
  [
    19,
    'president senator secretary governor spokesman spokeswoman spokesperson congressman congresswoman mayor minister chairman chairwoman chair director judge professor analyst adviser advisor aide strategist manager candidate nominee official leader lawyer attorney general justice officer expert author reporter columnist editor host anchor speaker representative democrat republican',
  ],
  [
    20,
    'officials aides advisers analysts experts critics supporters voters people sources republicans democrats lawmakers leaders activists observers residents authorities prosecutors investigators police researchers reporters others americans members delegates opponents allies conservatives liberals democrats economists scientists doctors',
  ],
  [
    21,
    'poll polls survey report reports study statement letter email emails memo document documents records article story interview tweet ad book speech bill law court newspaper website magazine data research analysis',
  ],
  [22, 'mr mrs ms dr sen gov rep gen lt col prof rev sens reps'],
  [
    23,
    'campaign party administration government department committee group white house agency bureau company office ministry commission council union association',
  ],
  [24, 'monday tuesday wednesday thursday friday saturday sunday'],
  [25, 'january february march april june july august september october november december'],
  [26, 'because while although though since unless until'],
  [27, 'according'],
  [28, "'s"],
];

/** A lookup from the hash of a word to its closed class; 0 for every other word. */
export function wordClasses(): ReadonlyMap<number, number> {
  const lookup = new Map<number, number>();
  for (const [number, words] of classes)
    for (const word of words.split(' ')) lookup.set(hashWord(word, 0, word.length), number);
  return lookup;
}
