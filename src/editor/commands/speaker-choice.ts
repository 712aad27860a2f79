import type { AnnotatedArticle } from '../../record/annotated-article';
import type { NewSpeaker } from '../../record/edits';
import { speakerKey } from '../../record/speaker-keys';
import type { SpeakerChoice } from './pick-speaker';

/** The speaker a person chose, a new one under a key of its own; `undefined` for nobody. */
export function chosenSpeaker(article: AnnotatedArticle, choice: SpeakerChoice): NewSpeaker | undefined {
  switch (choice.type) {
    case 'known':
      return choice.speaker;
    case 'nobody':
      return undefined;
    case 'new':
      return {
        key: speakerKey(choice.name, new Set(article.speakers.map(({ key }) => key))),
        name: choice.name,
        role: null,
        affiliation: null,
        aliases: [],
        recorded: false,
      };
  }
}
