import type { SpeechWords } from '../reporting-words';

/** How spoken English sounds on the page. */
export const englishSpeech: SpeechWords = {
  firstPerson: "i me my mine myself we us our ours ourselves i'm i've",
  secondPerson: 'you your yours yourself',
  contractions: "n't 're 've 'll 'd 'm",
  contractedHosts: 'it that there he she what here who',
  hedges: `maybe | perhaps | i think | i guess | i believe | of course | honestly | really | sort of | kind of | a bit | a lot
    | it 's like | you know | i mean | obviously | frankly | actually | basically | definitely | absolutely | certainly | sure | well`,
  openings:
    'and but so because then now maybe perhaps yes no well of that this it they there you we i nobody everything everyone',
  deictics: 'this these here now today tomorrow',
  narrative: `was were had said told came went took made became began met stood sat left received published announced held ran`,
};
