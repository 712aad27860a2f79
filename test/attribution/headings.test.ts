import { assertCases } from './languages/assert-cases';
import type { LanguageCase } from './languages/case';

const REST = '\n\nThe lock has been shut since May.\n\nThe council meets again next month.';

const CASES: Readonly<Record<string, readonly LanguageCase[]>> = {
  'hears who closes a headline': [
    [`{k Lock May Be Unsafe for Years}, {s Study} {c Suggests}${REST}`, 'indirect: study'],
    [`{k Lock is unsafe}, {c claims} {s pilot}${REST}`, 'indirect: pilot'],
    [`{k Lock is unsafe}, {c according to} {s report}${REST}`, 'indirect: report'],
  ],
  'reads short ones, and the first half of those in two': [
    [`{k Brakes worn}, {c says} {s union}${REST}`, 'indirect: union'],
    [`{k Lock unsafe}, {s report} {c finds}${REST}`, 'indirect: report'],
    [`{k Brakes worn}, {c says} {s union}; trams stop at noon${REST}`, 'indirect: union'],
    [`Trams stop at noon; {s minister} {c urges} {k calm}${REST}`, 'indirect: minister'],
  ],
  'knows those who only listen for no speakers': [
    [`{k Lock was unsafe for years}, inquest {c told}${REST}`, 'indirect: -'],
    [`{k Lock was unsafe for years}, {s pilot} {c tells} court${REST}`, 'indirect: pilot'],
    [`{k Lock was unsafe for years}, coroner {c told}${REST}`, 'indirect: -'],
    [`{k Lock was unsafe for years}, minister {c told}${REST}`, 'indirect: -'],
  ],
  'finds words in marks again that a headline shortens': [
    [
      '{k Clerk ‘treated fund as her own purse’}, court {c told}\n\n{s2 Ida Tull} {c2 said} {k2 the clerk had ‘treated the fund as her own purse’}.',
      'mixed: Ida Tull',
      'mixed: Ida Tull',
    ],
  ],
  'tells topics from speakers before a colon': [
    [`Bird flu in Orlen: two farms to be emptied${REST}`],
    [`{s Harbour union}{c :} {k two cranes must go}${REST}`, 'indirect: harbour union'],
    [`Marlow hospitals lack nurses: “{k It is a game of dice}”${REST}`, 'direct: -'],
    [`Marlow’s old lock: “{k We were given ten minutes to leave}”${REST}`, 'direct: -'],
    [`{s Orlen coach} after the defeat{c :} “{k I take all the blame}”${REST}`, 'direct: Orlen coach'],
  ],
  'hears whose words stand before or behind a colon': [
    [`“{k I saw nothing}”{c :} {s Guard} tells of night at the lock${REST}`, 'direct: guard'],
    [`{s Mayor} on floods{c :} {k We were too late}${REST}`, 'unmarked: mayor'],
    [`{s Minister}{c :} {k I was never shown it}${REST}`, 'unmarked: minister'],
    [`Mayor on trial: jury out${REST}`],
  ],
  'hears what somebody holds, wants or claims': [
    [`{s Residents} {c demand} {k answers after blast}${REST}`, 'indirect: residents'],
    [`{s Rebels} {c claim} {k victory}${REST}`, 'indirect: rebels'],
    [
      `{s Mayor} {c defends} {k toll plan} as {s2 union} {c2 demands} {k2 vote}${REST}`,
      'indirect: mayor',
      'indirect: union',
    ],
    [`{s School} {c rejects} {k criticism} as parents protest${REST}`, 'indirect: school'],
    [`{s Union} {c denies} {k wrecking talks} as Port of Calder halts ferries${REST}`, 'indirect: union'],
    [`{s Minister} {c rejects} {k claims as baseless lies}${REST}`, 'indirect: minister'],
    [`Storm claims four lives${REST}`],
    [`Mayor backs out of race${REST}`],
    [`Club defends title${REST}`],
  ],
  'hears what others say of somebody': [
    [`Minister {c accused} of ‘{k lying}’ about costs${REST}`, 'direct: -'],
  ],
  'takes a noun without its article for what is denied': [
    [`{s Union} {c rejects} {k claim that strike is over}${REST}`, 'indirect: union'],
    [`{s Union} {c rejects} {k claims it broke the law}${REST}`, 'indirect: union'],
  ],
  'parts what a headline strings together with commas': [
    [
      `{s12 Union} {c1 denies} {k1 losing ballots}, {c2 blames} {k2 pilots}${REST}`,
      'indirect: union',
      'indirect: union',
    ],
    [`{s Dockers} reject offer, {c vow} {k new marches}${REST}`, 'indirect: dockers'],
    [`{s Dockers} Reject Offer, {c Vow} {k New Marches}${REST}`, 'indirect: dockers'],
    [`{k Dockers reject offer}, {c say} {s union leaders}${REST}`, 'indirect: union leaders'],
    [`{k Doctors warn of flu wave}, {c says} {s Norvolt}${REST}`, 'indirect: Norvolt'],
    [`{s Ada Brink, 42,} {c denies} {k fraud}${REST}`, 'indirect: Ada Brink'],
    [`{s Norvolt} {c says} {k ship did not ram trawler}, as Velden recalls crew${REST}`, 'indirect: Norvolt'],
  ],
  'ends what is said before what somebody else does': [
    [`{s Selmark} {c denies} {k bugging hotel} as Velden expels envoy${REST}`, 'indirect: Selmark'],
    [`{s Bank} {c denies} {k hiding losses} as court opens inquiry${REST}`, 'indirect: bank'],
    [`{s Club} {c denies} {k paying bribes} as police search offices${REST}`, 'indirect: club'],
    [`{s Mayor} {c defends} {k tree felling} as residents protest${REST}`, 'indirect: mayor'],
    [
      `{s Minister} {c denies} {k misleading house} while {s2 opposition} {c2 calls for} {k2 vote}${REST}`,
      'indirect: minister',
      'indirect: opposition',
    ],
    [`{s Mayor} {c denies} {k acting as police spokesman}${REST}`, 'indirect: mayor'],
    [`{s Bank} {c denies} {k serving as front for gangs}${REST}`, 'indirect: bank'],
  ],
  'takes no verb within a headline for one that closes it': [
    [`Pilot wins ‘Noah’ boat race claim${REST}`],
    [`Okoro, Lund and Brink meet${REST}`],
  ],
};

describe('headlines that say at their end who speaks', () => {
  assertCases(CASES, 'en');
});
