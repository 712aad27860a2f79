import { createEngine } from '../../../src/attribution/engine';
import { learnedModels } from '../../../src/attribution/learned-models';

const learned = learnedModels();

/** The relations of an article, each as "opening words > opening words". */
export function relations(text: string, kind: 'denies' | 'supports'): string[] {
  const { claims } = createEngine(learned).analyse(text);
  const opening = (id: string) => {
    const range = claims.find((claim) => claim.id === id)?.content[0];
    const words = range ? text.slice(range.start, range.end) : '';
    return words
      .replaceAll(/["“”,.]/g, '')
      .split(' ')
      .slice(0, 4)
      .join(' ');
  };
  return claims.flatMap((claim) => claim[kind].map((id) => `${opening(claim.id)} > ${opening(id)}`));
}

export interface Case {
  readonly what: string;
  readonly text: string;
  readonly expect: readonly string[];
}
