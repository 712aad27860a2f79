import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditorDecorationType,
} from 'vscode';
import { Owner } from '../lifecycle';
import { firmnesses, looks, speakerColours, type Firmness, type Look, type Mark } from './mark';

/** The decoration type of every mark, made once. Colours come from the theme; no mark lives by colour alone. */
export class DecorationTypes extends Owner {
  readonly #types = new Map<Mark, TextEditorDecorationType>();

  constructor() {
    super();
    for (const firmness of firmnesses) {
      for (const look of looks) this.#add(`content.${look}.${firmness}`, contentStyle(look, firmness));
      this.#add(`source.${firmness}`, sourceStyle(firmness));
      this.#add(`cue.${firmness}`, {
        color: new ThemeColor('onTheRecord.cueForeground'),
        fontStyle: 'italic',
      });
    }
    for (const look of ['quote', 'unmarked'] as const) this.#add(`tint.${look}`, tintStyle(look));
    for (let index = 0; index < speakerColours; index++) this.#add(`speaker.${index}`, speakerStyle(index));
    this.#add('attention', attentionStyle());
  }

  entries(): IterableIterator<[Mark, TextEditorDecorationType]> {
    return this.#types.entries();
  }

  #add(mark: Mark, style: DecorationRenderOptions): void {
    const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
    this.#types.set(mark, this.own(window.createTextEditorDecorationType({ rangeBehavior, ...style })));
  }
}

const borderColours: Record<Look, string> = {
  quote: 'onTheRecord.quoteBorder',
  paraphrase: 'onTheRecord.paraphraseBorder',
  unmarked: 'onTheRecord.unmarkedBorder',
};

/** A line under the words, solid when recorded; speech without marks also has a bar before it. */
function contentStyle(look: Look, firmness: Firmness): DecorationRenderOptions {
  const colour = new ThemeColor(borderColours[look]);
  const line = firmness === 'recorded' ? 'solid' : look === 'paraphrase' ? 'dotted' : 'dashed';
  return {
    borderStyle: `none none ${line} ${look === 'unmarked' ? 'solid' : 'none'}`,
    borderWidth: `0 0 ${firmness === 'recorded' ? 2 : 1}px ${look === 'unmarked' ? 2 : 0}px`,
    borderColor: colour,
    overviewRulerColor: colour,
    overviewRulerLane: firmness === 'recorded' ? OverviewRulerLane.Left : OverviewRulerLane.Right,
  };
}

function tintStyle(look: 'quote' | 'unmarked'): DecorationRenderOptions {
  const colours = {
    quote: 'onTheRecord.quoteBackground',
    unmarked: 'onTheRecord.unmarkedBackground',
  };
  return { backgroundColor: new ThemeColor(colours[look]) };
}

function sourceStyle(firmness: Firmness): DecorationRenderOptions {
  const color = new ThemeColor('onTheRecord.speakerForeground');
  return { color, textDecoration: firmness === 'recorded' ? 'underline solid' : 'underline dotted' };
}

function speakerStyle(index: number): DecorationRenderOptions {
  return { backgroundColor: new ThemeColor(`onTheRecord.speaker${index + 1}`) };
}

/** A line of the letters themselves can be given a colour of the theme only by the name that style sheets know it by. */
function attentionStyle(): DecorationRenderOptions {
  const colour = 'onTheRecord.attentionBorder';
  return {
    textDecoration: `underline wavy var(--vscode-${colour.replace('.', '-')})`,
    overviewRulerColor: new ThemeColor(colour),
    overviewRulerLane: OverviewRulerLane.Center,
  };
}
