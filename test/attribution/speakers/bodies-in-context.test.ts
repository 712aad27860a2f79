import { createEngine } from '../../../src/attribution/engine';
import { assertTold } from './helper';

type Told = [name: string, role: string | null, affiliation: string | null];

/** An article and what it tells of those who speak in it, though the body stands nowhere beside them. */
const cases: Record<string, [article: string, ...told: Told[]][]> = {
  'the state that does something in the lead': [
    [
      'Kelmar’s electoral commission said that President Ada Brink had won.\n\n“It was fair,” Brink said. The Interior Ministry said that nobody had been turned away.',
      ['Ada Brink', 'president', 'Kelmar'],
      ['Interior Ministry', null, 'Kelmar'],
    ],
  ],
  'the adjective of a land that the article tells of': [
    [
      'Kasmia paid nothing. One of them told Kasmian television that he was free. In Kasmia, President Ada Brink said that it was over.',
      ['Ada Brink', 'president', 'Kasmia'],
    ],
  ],
};

const engine = createEngine();

for (const [family, articles] of Object.entries(cases))
  describe(family, () => {
    for (const [article, ...told] of articles)
      it(article, () => {
        const { speakers } = engine.analyse(article);
        for (const [name, role, affiliation] of told) assertTold(speakers, name, role, affiliation);
      });
  });
