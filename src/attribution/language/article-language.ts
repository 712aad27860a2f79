import type { ArticleText } from '../../text/article-text';
import { LanguageDetector } from './detect-language';
import type { LanguagePack } from './pack';
import { oncePer } from '../once-per';
import { languagePacks, packFor } from './packs';

export interface ArticleLanguage {
  /** BCP 47 tag: as the front matter gives it, or as detected. */
  readonly tag: string;
  readonly pack: LanguagePack;
}

const SAMPLE = 3_000;

const detectorOf = oncePer((packs: readonly LanguagePack[]) => new LanguageDetector(packs));

/** Makes a function that tells an article's language; it looks again only when the article's beginning changed. */
export function languageTeller(): (article: ArticleText) => ArticleLanguage {
  let sample: string | undefined;
  let detected = languagePacks[0]?.language ?? 'en';

  const detect = (text: string): string => {
    if (text !== sample) {
      detected = detectorOf(languagePacks).detect(text);
      sample = text;
    }
    return detected;
  };

  return ({ text, frontMatter }) => {
    const given = frontMatter?.language ?? null;
    const stated = given === null ? undefined : packFor(given);
    const start = frontMatter?.end ?? 0;
    const pack = stated ?? packFor(detect(text.slice(start, start + SAMPLE)));
    if (pack === undefined) throw new Error(`no pack for ${detected}`);
    return { tag: given ?? pack.language, pack };
  };
}
