import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';

type Told = [name: string, role: string | null, affiliation: string | null];

/** An article and what it tells of the people and bodies who speak in it. */
const cases: Record<string, [article: string, ...told: Told[]][]> = {
  'sides of a case': [
    [
      'For the Crown, Imran Vale KC told the jury that the gate had been locked.',
      ['Imran Vale', 'counsel for the Crown', null],
    ],
    [
      'For the State, Nomsa Ferreira argued that the gate had been locked.',
      ['Nomsa Ferreira', 'counsel for the State', null],
    ],
    [
      'Ruth Orley, for the plaintiffs, said that the gate had been locked.',
      ['Ruth Orley', 'counsel for the plaintiffs', null],
    ],
  ],
  'titles of offices': [
    [
      'Chancellor of the Exchequer Hugh Dorran said that taxes would fall.',
      ['Hugh Dorran', 'chancellor of the Exchequer', null],
    ],
    ['Prof Koos Marais said that taxes would fall.', ['Koos Marais', 'professor', null]],
    [
      'Firefighter at Station 9 Denise Orley said that the roof fell in.',
      ['Denise Orley', 'firefighter', 'Station 9'],
    ],
    [
      'Kelmar Water spokesperson Justice Mensah said that a pump had failed.',
      ['Justice Mensah', 'spokesperson', 'Kelmar Water'],
    ],
    ['Its chief executive is Ada Brink. “It works,” Ms Brink said.', ['Ada Brink', 'chief executive', null]],
    [
      'Kelmar Water was fined. Its chief executive is Ada Brink. “It works,” Ms Brink said.',
      ['Ada Brink', 'chief executive', 'Kelmar Water'],
    ],
    [
      'Neighbouring Kelmar’s deputy mayor, Ada Brink, said that her town would follow.',
      ['Ada Brink', 'deputy mayor', 'Kelmar'],
    ],
  ],
  'firms by what they are': [
    [
      'Pollster Ardan found that half of the voters wanted a change. Its director, Ada Brink, said that it had doubled.',
      ['Ardan', 'pollster', null],
      ['Ada Brink', 'director', 'Ardan'],
    ],
    ['Pollster Ada Brink said that half of the voters wanted a change.', ['Ada Brink', 'pollster', null]],
    [
      'Budget supermarket chain Penny Holt has recalled its soup. Penny Holt’s boss, Ada Brink, said that she was sorry.',
      ['Ada Brink', 'boss', 'Penny Holt'],
    ],
    [
      'Vardal IF coach Ada Brink was content. The club’s doctor, Per Alm, said that the knee would heal.',
      ['Per Alm', 'doctor', 'Vardal IF'],
    ],
  ],
  'who a part of a crowd is': [
    [
      'Neighbours heard a bang. One of them, Luis Amado, 23, said that he ran.',
      ['Luis Amado', 'neighbour', null],
    ],
  ],
  'names cut by small words': [
    [
      'Met Orland forecaster Ada Brink said that gusts of 130km/h. were likely.',
      ['Ada Brink', 'forecaster', 'Met Orland'],
    ],
    ['The mayor, Marta Puig i Ferran, said that it was late.', ['Marta Puig i Ferran', 'mayor', null]],
  ],
};

const fold = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/^(?:the|a|an) /u, '');

describe('offices and firms beside names', () => {
  const engine = createEngine();
  for (const [what, articles] of Object.entries(cases))
    describe(what, () => {
      for (const [article, ...told] of articles)
        it(article, () => {
          const { speakers } = engine.analyse(article);
          for (const [name, role, affiliation] of told) {
            const speaker = speakers.find((candidate) => fold(candidate.name) === fold(name));
            assert.deepEqual(
              [fold(speaker?.name), fold(speaker?.role), fold(speaker?.affiliation)],
              [fold(name), fold(role), fold(affiliation)],
            );
          }
        });
    });
});
