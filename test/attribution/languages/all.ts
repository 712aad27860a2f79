import type { LanguageCase } from './case';
import { danish } from './da';
import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import { norwegian } from './no';
import { swedish } from './sv';

/** The test sentences of every language but English, by its code. */
export const languageCases: Readonly<Record<string, readonly LanguageCase[]>> = {
  sv: swedish,
  no: norwegian,
  da: danish,
  de: german,
  fr: french,
  es: spanish,
};
