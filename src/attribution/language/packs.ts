import { danish } from './da';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { norwegian } from './no';
import type { LanguagePack } from './pack';
import { swedish } from './sv';

/** The languages whose words the engine knows, English first: the one it falls back on. */
export const languagePacks: readonly LanguagePack[] = [
  english,
  swedish,
  norwegian,
  danish,
  german,
  french,
  spanish,
];

/**
 * The pack for a BCP 47 tag ("nb-NO", "de-AT"), or `undefined` when there is none for its language.
 * Both written forms of Norwegian share a pack.
 */
export function packFor(tag: string): LanguagePack | undefined {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  const language = primary === 'nb' || primary === 'nn' ? 'no' : primary;
  return languagePacks.find((pack) => pack.language === language);
}
