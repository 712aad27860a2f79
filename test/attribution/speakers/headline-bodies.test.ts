import assert from 'node:assert/strict';
import { hear } from './helper';

/** Articles, and who speaks in each claim. */
const families: Record<string, [article: string, ...names: string[]][]> = {
  'a bare noun of the headline is the body that the lead names': [
    [
      '{Council} denies [cuts]\n\n{Tornby Council} has denied [that it will cut the service].',
      'Tornby Council',
      'Tornby Council',
    ],
    [
      '{Hospital} admits [error]\n\n{Brink General Hospital} has admitted [that it erred].',
      'Brink General Hospital',
      'Brink General Hospital',
    ],
    [
      'Crews left on their own, says {union}: [no]\n\n{The firefighters’ union} claims [that nobody ordered it].',
      'the firefighters’ union',
      'the firefighters’ union',
    ],
    [
      '{Government} rejects [claims of delay]\n\n{The Velmarian government} has rejected [that aid was late].',
      'the Velmarian government',
      'the Velmarian government',
    ],
    [
      '{Study}: [Naps do not help]\n\n{A study of 900 nurses} found [that naps did not help].',
      'a study of 900 nurses',
      'a study of 900 nurses',
    ],
  ],
  'a firm or an airline of the headline is the one that the lead names': [
    [
      '{Firm} denies [leak]\n\n{Norvolt Energy} has denied [that it leaked]. {The company} said [so].',
      'Norvolt Energy',
      'Norvolt Energy',
      'Norvolt Energy',
    ],
    [
      '{Airline} blames [weather]\n\n{Velair} says [it was the weather]. {The airline} said [so].',
      'Velair',
      'Velair',
      'Velair',
    ],
  ],
  'a word for a kind of body is the one of that kind whom the lead names': [
    [
      '{Regulator}: [Norvolt knew]\n\n{The Medical Devices Agency} said [that Norvolt had known].',
      'Medical Devices Agency',
      'Medical Devices Agency',
    ],
    [
      '{Union}: [No deal]\n\n{The Dock Workers’ League} said [that talks had failed].',
      'Dock Workers’ League',
      'Dock Workers’ League',
    ],
    [
      '{Drugmaker}: [No fault]\n\n{The Medical Devices Agency} said [no]. {Velden Health} said [it was safe].',
      'Velden Health',
      'Medical Devices Agency',
      'Velden Health',
    ],
    ['{Charity} denies [waste]\n\n{Norvolt Energy} has denied [that it paid].', 'Charity', 'Norvolt Energy'],
  ],
  'another sort of body is another': [
    [
      '{The health ministry} said [no]. {The ministry of defence} said [so].',
      'the health ministry',
      'the ministry of defence',
    ],
    [
      '{Bank} denies [cuts]\n\n{The nurses’ union} says [that it will cut jobs].',
      'Bank',
      'the nurses’ union',
    ],
    [
      '{City council} denies [cuts]\n\n{The student council} has denied [that it knew].',
      'city council',
      'the student council',
    ],
  ],
  'a bare noun for a body takes up the last one, whatever case it has': [
    ['On Monday {police} said [no]. It was icy. {Police} said [so].', 'police', 'police'],
    ['{Tornby police} say [no]. {Police} said [so].', 'Tornby police', 'Tornby police'],
    ['{Tornby police} say [no]. {Kelmar police} said [so].', 'Tornby police', 'Kelmar police'],
  ],
};

for (const [family, articles] of Object.entries(families))
  describe(family, () => {
    for (const [article, ...names] of articles)
      it(article, () => assert.deepEqual(hear(article).names, names));
  });
