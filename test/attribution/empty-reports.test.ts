import { assertCases } from './languages/assert-cases';

describe('reports without anything in them', () => {
  assertCases(
    {
      'lets nobody say "that" or "otherwise"': [['Berg said that. Lund said otherwise.']],
      'lets nobody say nothing': [
        ['Berg said nothing to reporters. Lund has said nothing publicly.'],
        ['{s Berg} {c said} {k nothing had changed}.', 'indirect: Berg'],
      ],
      'takes no wish to go unnamed for a report': [
        [
          '{s One official, who asked not to be named because he still works at the port,} {c said} {k the lock leaked}.',
          'indirect: One official',
        ],
      ],
      'takes no title before a colon for a speaker': [
        ['Nine days of noise: what is on at the festival\n\nThe festival has three stages.\n'],
      ],
      'lets no deed say anything, nor whoever only laughs when asked': [
        ['Playing with matches is asking for trouble.'],
        ['Asked if he would resign, Okoro laughed.'],
        ['Okoro laughed when asked whether he would resign.'],
        ['{s Lund, asked whether the lock leaked}, {c said} {k nobody knew}.', 'indirect: Lund'],
        ['{s Lund, asked about the lock}, {c said} {k nobody knew}.', 'indirect: Lund'],
        ['{s The pilot, Ida Lund,} {c asked} {k whether it leaked}.', 'indirect: Ida Lund'],
        ['Okoro called the harbour police at once.'],
      ],
      'takes for a report neither what goes on behind “you” nor what was said in part': [
        ['“{k Okoro would never tell you, but she laughed},” {c said} {s Per Lund}.', 'direct: Per Lund'],
        ['Some of what she said was borne out.'],
      ],
      'lets nobody say in somebody’s speech what they only may say, or what nobody is said to have told': [
        [
          '“{k I can assure you that it holds. I’ll tell you how},” {c said} {s Per Lund}.',
          'direct: Per Lund',
        ],
        ['“{k We were told it was shut},” {c said} {s Per Lund}.', 'direct: Per Lund'],
        ['“{k He must have said it to the wrong man},” {c said} {s Per Lund}.', 'direct: Per Lund'],
      ],
      'takes no name that a thing goes by for words': [
        ['The final is played in an arena that is called “the Biscuit Tin”.'],
        ['The road which locals call “the Snake” was shut on Monday.'],
        ['The rink is called “the Freezer” by the fans.'],
        ['{s Critics} {c call} {k the plan “a disgrace”}.', 'mixed: critics'],
      ],
      'takes what is given over to an authority for no report': [
        ['The mother has reported the club to the police.'],
        ['Residents reported the plan to the county board.'],
      ],
      'takes what is done to a thing for no report': [
        ['Okoro found the ring in May. Lorraine Budd sued her former husband.'],
        ['Per Lund, a farmer, shrugged. Per Lund, the pilot, was not impressed.'],
        ['Per Lund puts on his hat. Ada Brink called her son. Ida Ray answered the phone.'],
        ['Osei wrote a song about the river. Sixty residents wrote to the council in support of the plan.'],
        ['The bank offered him a loan of four million. The flood claimed two lives in Marlow.'],
        ['The fire claimed two lives and closed the school. Velden recalled its envoy on Monday.'],
        ['The Senate approved a bill on Monday. The decision angered Ines Okoro.'],
        ['The owner reported the theft on Monday. The boat sank in disputed waters.'],
        ['{s Okoro} {c recalled} {k that it leaked}.', 'indirect: Okoro'],
        ['The minister showed the letter to a friend and signed the plans.'],
        ['Police were called to a house in Harby on Friday. Divers had been called out to the lock.'],
      ],
      'takes at what a thing is put and what it is called for reports': [
        ['{s Lund} {c put} {k the cost at nine million}.', 'indirect: Lund'],
        ['{s Osei} {c called} {k the police cowards}.', 'indirect: Osei'],
      ],
      'takes an appeal to the public for no report': [
        ['Anyone who saw the car is asked to call the harbour police.'],
      ],
      'takes titles and nicknames for no words': [
        ['Okoro wrote “Lee Shore” in 1998 and never went back.'],
        ['The boat, dubbed “the Widowmaker” by the crew, sank in May.'],
        ['“What About the Boats?”, a puppet show for the over-fours, follows on Saturday.'],
        ['“Hello, Harbour!”, a musical by Per Lund, opens on Friday.'],
        ['“Who Sank the Ferry?”, directed by Ada Brink, is on tour.'],
        ['“Is This Berth Taken?” is shown in the old lock house on Monday.'],
        ['“{k Stop The Ferry!}”, {s the band} {c shouted}.', 'direct: the band'],
      ],
      'takes no measure of what is said for what is': [['Okoro did not say much. The pilot said little.']],
      'takes nobody in particular for a speaker': [
        [
          '{k Whoever says that the lock is safe has never been there}, {c says} {s Ines Okoro}.',
          'indirect: Ines Okoro',
        ],
      ],
      'takes no question that somebody leaves open for a report': [
        ['Asked whether the lock leaked, Okoro shrugged.'],
      ],
      'reads a clause that begins with at least so many': [
        ['{s A nurse} {c claimed} {k at least three people had died}.', 'indirect: a nurse'],
      ],
      'leaves a clause about who says it to the source': [
        [
          '{c According to} {s the harbour board, which sent two divers down on Monday}, {k it is too early to say why the rope broke}.',
          'indirect: the harbour board',
        ],
      ],
      'leaves signs before an opening mark to the article': [
        ['😀 “{k We open in May},” {s Ines Okoro} {c wrote}.', 'direct: Ines Okoro'],
      ],
    },
    'en',
  );
});
