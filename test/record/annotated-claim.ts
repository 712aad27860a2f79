import type { AnnotatedClaim } from '../../src/record/annotated-article';

/** A suggestion of which nothing is told; tests tell what they are about. */
export const bareClaim: AnnotatedClaim = {
  id: 's-1',
  origin: 'suggestion',
  kind: 'direct',
  content: [],
  source: [],
  cue: [],
  words: '',
  wordsWithCue: '',
  speaker: null,
  alternatives: [],
  confidence: null,
  act: 'statement',
  modality: 'reported',
  status: 'unchecked',
  terms: null,
  note: null,
  denies: [],
  deniedBy: [],
  supports: [],
  supportedBy: [],
  checks: [],
  onFile: [],
  placement: 'unchanged',
  evidence: [],
};
