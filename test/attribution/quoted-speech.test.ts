import { assertCases } from './languages/assert-cases';

describe('speech in quotation marks', () => {
  assertCases(
    {
      'goes on right behind the sentence that attributes it, whatever that sentence tells': [
        [
          '“{k It leaks},” {s Ines Okoro} {c said} after Lund had asked the board. “{k Badly.}”',
          'direct: Ines Okoro',
        ],
      ],
      'is one claim with the paraphrase right before it': [
        [
          '{s Ines Okoro} {c said} {k the lock was shut}. {k “It has leaked for a long time.”}',
          'mixed: Ines Okoro',
        ],
      ],
      'goes on with a quotation that the next paragraph takes up': [
        [
          'Lund leads the port. {s The Orlen Courier} writes:\n\n“{k The lock at the end of the quay has leaked since the spring before last, and the port has paid for pumps on each of the days that followed, of which no account has been given to the council.}\n\n“{k The pumps cost more than a lock.}”',
          'direct: Orlen Courier',
        ],
      ],
      'reads who speaks in the heading of an entry of a live report': [
        [
          '16.40 {s Mayor}{c :} {k Tolls stay}\n\nThe boats of the village lie in the port of Orlen since the middle of March.',
          'indirect: Mayor',
        ],
        [
          '16.40 {s Mayor}{c :} {k “No panic”}\n\nThe boats of the village lie in the port of Orlen since the middle of March.',
          'direct: Mayor',
        ],
      ],
      'keeps a quotation that says whose it is apart from the open one before it': [
        [
          '{s Ines Okoro} continued:\n\n“{k We never saw the letter.}\n\n“{k2 Nor did the board},” {s2 Okoro} {c2 said}.',
          'direct: Ines Okoro',
          'direct: Ines Okoro',
        ],
      ],
      'gives a quotation to the sentence that announces it': [
        [
          '{s Lund} {c asked}: “{k Is it safe?}” To which {s2 Ines Okoro} {c2 said}, “{k2 It never was.}”',
          'direct: Lund',
          'direct: Ines Okoro',
        ],
      ],
      'leaves what stands on a thing to the thing': [
        ['Marchers held up {s a placard} that {c said} “{k No more tolls}”.', 'direct: a placard'],
        ['On the door hangs {s a note}: “{k Wet floor. Dry bread.}”', 'direct: a note'],
        [
          'Residents in the gallery held up {s a banner} that {c read} “{k Hands off our quay}”.',
          'direct: a banner',
        ],
        ['Protesters carried {s signs} {c reading} “{k Not in our name}”.', 'direct: signs'],
        [
          'She put up {s a large hand-painted sign} on the gate {c saying} “{k No more boats}”.',
          'direct: a large hand-painted sign',
        ],
        [
          'Someone had put {s a note} on his windscreen {c with the words} “{k Move to the sea}”.',
          'direct: a note',
        ],
      ],
      'takes all of a clause that a conjunction opens': [
        ['{s Ines Okoro} {c said} {k that, “of course the port is full” in summer}.', 'mixed: Ines Okoro'],
        [
          '{s Ines Okoro} {c said} by email {k that, “Of course the port is full” in summer}.',
          'mixed: Ines Okoro',
        ],
      ],
      'takes the whole of a quotation with which a report ends': [
        [
          '{s Ines Okoro} {c said} {k that the port was “full to the last berth. We send boats on.”}',
          'mixed: Ines Okoro',
        ],
      ],
      'ends a report where the article goes on in its own words': [
        ['{s Okoro} {c described} {k the lock as “a joke”} during a visit on Friday.', 'mixed: Okoro'],
        [
          '{s Okoro} {c said} {k the repair was only “partial,”} meaning that half of it leaked.',
          'mixed: Okoro',
        ],
      ],
      'knows the dashes of every house style': [
        ['{s Okoro} {c called} {k the lock “a joke”} - a word she had used before.', 'mixed: Okoro'],
        ['{s Okoro} {c called} {k the lock “a joke”} -- a word she had used before.', 'mixed: Okoro'],
      ],
      'takes the clause that leads up to a quotation': [
        ['{s Okoro} {c said} {k the lock has one merit: “It is new.”}', 'mixed: Okoro'],
      ],
      'believes the words behind a quotation rather than those before it': [
        [
          'The letter listed what the port had told it: “{k Her work has opened the door},” {s the union} {c wrote}.',
          'direct: the union',
        ],
      ],
      'reads around when and where it was said': [
        [
          '{k The crews}, {s Okoro} {c explained} earlier in the hearing, {k were “well paid”}.',
          'mixed: Okoro',
        ],
      ],
      'knows whose words a participle gives': [
        ['After {c saying} {k the lock was “a joke,”} {s Okoro} left the hall.', 'mixed: Okoro'],
        [
          '{s Okoro} was just as calm when the board closed the lock, {c saying}, “{k We will wait.}”',
          'direct: Okoro',
        ],
      ],
      'finds what somebody put in words': [
        ['{k The lock is “a joke,”} as {s a memo} {c put it}.', 'mixed: a memo'],
      ],
      'takes all words of a list': [
        [
          '{s Okoro} {c called} {k the plan “hasty,” a “gamble” and a “joke that I do not get”}.',
          'mixed: Okoro',
        ],
      ],
    },
    'en',
  );
});
