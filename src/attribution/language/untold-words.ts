import type { SpeakerWords } from './speaker-words';

/** Words of a kind that a language pack has not collected yet: the rules that ask for them find nothing there. */
export const untoldWords = {
  parts: {},
  appositions: {},
  mediaEndings: [],
  mediaNouns: [],
  capitalNouns: [],
  bodyRoles: [],
  qualifiedBodyRoles: [],
  bodyRolePhrases: [],
  namePrepositions: [],
  subjectBodies: [],
  formerNameWords: [],
  settingRoles: [],
  another: '',
  colleagues: [],
  bodyDocuments: [],
  postmodifiers: [],
} as const satisfies Partial<SpeakerWords>;
