import assert from 'node:assert/strict';
import { hear } from './helper';

/** Sentences that introduce Ada Brink, with the role and the affiliation that they give her. */
const groups: Readonly<
  Record<string, readonly (readonly [sentence: string, role: string | null, affiliation: string | null])[]>
> = {
  'capitals in front of an office': [
    ['{Vermont Sen. Ada Brink} said [no].', 'senator', 'Vermont'],
    ['{Marlow Mayor Ada Brink} said [no].', 'mayor', 'Marlow'],
    ['{New South Wales Police Minister Ada Brink} said [no].', 'police minister', 'New South Wales'],
    ['{Marlow Police Chief Ada Brink} said [no].', 'police chief', 'Marlow'],
    ['{Marlow police chief Ada Brink} said [no].', 'police chief', 'Marlow'],
    ['“No,” said {Harbour Police Chief Ada Brink}. [No].', 'chief', 'Harbour Police'],
    ['On Monday {Marlow City Manager Ada Brink} said [no].', 'city manager', 'Marlow'],
    ['On Monday {City Manager Ada Brink} said [no].', 'city manager', null],
    ['On Monday {Hinds County District Attorney Ada Brink} said [no].', 'district attorney', 'Hinds County'],
    ['{Transport Committee Chairwoman Ada Brink} said [no].', 'chairwoman', 'Transport Committee'],
    ['{Ohio State University professor Ada Brink} said [no].', 'professor', 'Ohio State University'],
    [
      'On Monday {Department of Health spokeswoman Ada Brink} said [no].',
      'spokeswoman',
      'Department of Health',
    ],
    ['On Monday {Finnish Border Guard chief Ada Brink} said [no].', 'chief', 'Finnish Border Guard'],
    ['On Monday {Digital Minister Ada Brink} said [no].', 'digital minister', null],
    ['On Monday {Norwegian Fisheries Minister Ada Brink} said [no].', 'fisheries minister', 'Norway'],
    ['On Monday {Republican Senate candidate Ada Brink} said [no].', 'senate candidate', 'Republican'],
    ['On Monday {Senate Majority Leader Ada Brink} said [no].', 'majority leader', 'Senate'],
    ['{Assistant Police Chief Ada Brink} said [no].', 'assistant police chief', null],
    ['{Ferry captain Ada Brink} said [no].', 'ferry captain', null],
  ],
};

const fold = (text: string | null | undefined): string | null =>
  text?.toLowerCase().replace(/^(?:the|a|an) /u, '') ?? null;

describe('introductions of a speaker', () => {
  for (const [construction, cases] of Object.entries(groups))
    describe(construction, () => {
      for (const [sentence, role, affiliation] of cases)
        it(sentence, () => {
          const speaker = hear(sentence).speakers.find(({ name }) => name === 'Ada Brink');
          assert.ok(speaker);
          assert.deepEqual([fold(speaker.role), fold(speaker.affiliation)], [fold(role), fold(affiliation)]);
        });
    });
});
