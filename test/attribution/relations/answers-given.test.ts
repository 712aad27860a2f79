import assert from 'node:assert/strict';
import { relations, type Case } from './edges';

const denials: readonly Case[] = [
  {
    what: 'nothing of the kind',
    text: 'Mayor Una Priddle claimed that the board had sold the crane.\n\nClerk Nils Orrin said nothing of the kind had taken place.',
    expect: ['nothing of the kind > that the board had'],
  },
  {
    what: 'that something never happened',
    text: 'Baker Sol Trent alleges that a sack arrived open.\n\nThat never happened, says warden Osric Fane.',
    expect: ['That never happened > that a sack arrived'],
  },
  {
    what: 'a dismissal that stands alone',
    text: '“The league sells tickets twice,” said trainer Kit Amory.\n\n“Complete nonsense. We count every seat,” said its director, Gail Moor.',
    expect: ['Complete nonsense We count > The league sells tickets'],
  },
  {
    what: 'every word of it',
    text: 'Architect Hugo Arne said that the roof was too weak for bells. Baker Sol Trent disputed every word of it.',
    expect: ['every word of it > that the roof was'],
  },
  {
    what: 'a figure that somebody finds too low',
    text: 'Clerk Nils Orrin said the repair would cost 90,000 crowns. Warden Osric Fane thinks that is too low.',
    expect: ['that is too low > the repair would cost'],
  },
  {
    what: 'who did not see it that way',
    text: '“He had let go of the rope,” said cook Ada Wirth. Her brother Tom Wirth did not see it that way.\n\n“Both his hands were on it,” he said.',
    expect: ['Both his hands were > He had let go'],
  },
  {
    what: 'another number put at the same thing',
    text: 'The council said 40 boats had sunk. A survey by the insurers put the number at 75.',
    expect: ['the number at 75 > 40 boats had sunk'],
  },
  {
    what: 'what somebody answers to a claim',
    text: 'Painter Ida Crewe claimed that the arch had been her idea. Builder Tom Brill answered that she had been abroad.',
    expect: ['that she had been > that the arch had'],
  },
  {
    what: 'one of what there is said to be none of',
    text: '“No ledgers were taken,” said warden Osric Fane. Lawyer Nell Orchard has seen the bags. “There are ledgers in there,” she said.',
    expect: ['There are ledgers in > No ledgers were taken'],
  },
  {
    what: 'the pressure of which somebody spoke',
    text: 'Lawyer Nell Orchard speaks of pressure from the bishop. The chapter’s spokesman, Hugo Arne, counters that at no time was there any pressure.',
    expect: ['that at no time > pressure from the bishop'],
  },
  {
    what: 'no accusation in a judgment that is called a warning',
    text: 'Cook Ada Wirth writes that her father is a victim. The guild calls the judgment a warning.',
    expect: [],
  },
];

const supports: readonly Case[] = [
  {
    what: 'whoever was right',
    text: 'Nurse Ida Crewe warned that the ward was too cold. On Monday the inspectors said she had been right.',
    expect: ['she had been right > that the ward was'],
  },
];

describe('answers without a verb of denial', () => {
  for (const { what, text, expect } of denials)
    it(what, () => {
      assert.deepEqual(relations(text, 'denies'), expect);
    });
  for (const { what, text, expect } of supports)
    it(what, () => {
      assert.deepEqual(relations(text, 'supports'), expect);
    });
  it('what is put to somebody in an interview', () => {
    const text = `Potter Ida Crewe talks about the kiln. The Courier met her in Aldry.

Courier: Did you stay?

Crewe: I did.

Courier: Hugo Arne writes that you broke the wheel.

Crewe: I lent it to a mill, and they lost it.

Courier: And now?

Crewe: I rest.`;
    assert.deepEqual(new Set(relations(text, 'denies')), new Set(['I lent it to > that you broke the']));
  });
});
