import type { ReportingWords } from './reporting-words';

/** Every form of the verbs with which a language reports, each once; particles left out. */
export function verbForms({
  verbs,
  particles,
}: Pick<ReportingWords, 'verbs' | 'particles'>): readonly string[] {
  const isParticle = new Set(particles.split(/\s+/u));
  const words = verbs.flatMap(({ forms }) =>
    forms.split('|').flatMap((verb) => (verb.split(' + ')[0] ?? '').split(/\s+/u)),
  );
  return [...new Set(words)].filter((word) => word !== '' && !isParticle.has(word));
}
