import { l10n } from 'vscode';
import type { ClaimKind, Modality, SpeechAct } from '../../attribution/analysis';
import type {
  AnnotatedClaim,
  AnnotatedSpeaker,
  ClaimStatus,
  ClaimTerms,
} from '../../record/annotated-article';

// The interface's words for the core's codes.

export function kindWord(kind: ClaimKind): string {
  switch (kind) {
    case 'direct':
      return l10n.t('direct quote');
    case 'mixed':
      return l10n.t('partly quoted');
    case 'indirect':
      return l10n.t('paraphrase');
    case 'unmarked':
      return l10n.t('speech without quotation marks');
  }
}

export function statusWord(status: ClaimStatus): string {
  switch (status) {
    case 'unchecked':
      return l10n.t('unchecked');
    case 'checking':
      return l10n.t('being checked');
    case 'verified':
      return l10n.t('verified');
    case 'disputed':
      return l10n.t('disputed');
    case 'wrong':
      return l10n.t('wrong');
    case 'unverifiable':
      return l10n.t('cannot be verified');
  }
}

/** What a checker means by choosing the status. */
export function statusMeaning(status: ClaimStatus): string {
  switch (status) {
    case 'unchecked':
      return l10n.t('Nobody has looked into it yet');
    case 'checking':
      return l10n.t('Somebody is looking into it');
    case 'verified':
      return l10n.t('Said as written, and it holds');
    case 'disputed':
      return l10n.t('Somebody with standing says otherwise');
    case 'wrong':
      return l10n.t('Not said as written, or not true');
    case 'unverifiable':
      return l10n.t('It cannot be checked with what there is');
  }
}

export function termsWord(terms: ClaimTerms): string {
  switch (terms) {
    case 'onTheRecord':
      return l10n.t('on the record');
    case 'background':
      return l10n.t('background');
    case 'deepBackground':
      return l10n.t('deep background');
    case 'offTheRecord':
      return l10n.t('off the record');
  }
}

/** What the terms let a newsroom do with the words. */
export function termsMeaning(terms: ClaimTerms): string {
  switch (terms) {
    case 'onTheRecord':
      return l10n.t('May be used with the name');
    case 'background':
      return l10n.t('May be used, the speaker described but not named');
    case 'deepBackground':
      return l10n.t('May be used without any hint at the speaker');
    case 'offTheRecord':
      return l10n.t('Must not be used');
  }
}

/** The terms of a claim that bind the newsroom; `undefined` when its words may be used with the name. */
export function bindingTerms({ terms }: AnnotatedClaim): ClaimTerms | undefined {
  return terms === null || terms === 'onTheRecord' ? undefined : terms;
}

/** From here on suggestions are right nine times in ten. */
const QUITE_SURE = 0.85;
/** From here to there three times in four; below, less than half of the time. */
const LIKELY = 0.6;

/** How sure the engine is, or that a person has decided. */
export function confidenceWord(claim: AnnotatedClaim): string {
  if (claim.confidence === null) return l10n.t('recorded');
  if (isDoubtful(claim)) return l10n.t('suggestion, uncertain');
  return claim.confidence >= QUITE_SURE ? l10n.t('suggestion, quite sure') : l10n.t('suggestion, likely');
}

/** A suggestion that may well be none. */
export function isDoubtful({ confidence }: AnnotatedClaim): boolean {
  return confidence !== null && confidence < LIKELY;
}

/** Why a claim is no plain statement; `undefined` when it is one. */
export function reservation(act: SpeechAct, modality: Modality): string | undefined {
  if (modality === 'future') return l10n.t('yet to be said');
  if (modality === 'hypothetical') return l10n.t('said only in a supposed case');
  if (modality === 'hearsay') return l10n.t('hearsay: nobody in particular says it');
  switch (act) {
    case 'belief':
      return l10n.t('what they think or feel, not words they are said to have used');
    case 'denial':
      return l10n.t('a denial');
    case 'confirmation':
      return l10n.t('a confirmation');
    case 'promise':
      return l10n.t('a promise or plan');
    case 'order':
      return l10n.t('an order or request');
    case 'question':
      return l10n.t('a question');
    case 'noComment':
      return l10n.t('no comment');
    case 'statement':
      return undefined;
  }
}

/** Whether the claim is a belief, a plan or a supposition rather than something said. */
export function isUnsaid(claim: AnnotatedClaim): boolean {
  if (claim.origin === 'recorded') return false;
  return claim.act === 'belief' || claim.modality === 'future' || claim.modality === 'hypothetical';
}

/** Whether views show the claim; a recorded one without words is told as a fault of the record instead. */
export function isShown(claim: AnnotatedClaim, showUnsaid: boolean): boolean {
  return claim.words.trim() !== '' && (showUnsaid || !isUnsaid(claim));
}

/** Whether a person has come to a result about the claim. */
export function isChecked({ status }: AnnotatedClaim): boolean {
  return status !== 'unchecked' && status !== 'checking';
}

/** Whether a person had come to a result about the claim before its words changed. */
export function isChangedSinceChecked(claim: AnnotatedClaim): boolean {
  return claim.placement === 'edited' && isChecked(claim);
}

/** Why a recorded claim needs a look; `undefined` when its words stand in the article as recorded. */
export function attentionWord(claim: AnnotatedClaim): string | undefined {
  if (isKeptWithoutPlace(claim)) return undefined;
  switch (claim.placement) {
    case 'unchanged':
    case 'moved':
      return undefined;
    case 'edited':
      return isChangedSinceChecked(claim) ? l10n.t('changed since checked') : l10n.t('words changed');
    case 'ambiguous':
      return l10n.t('fits several places');
    case 'orphaned':
      return l10n.t('no longer in the article');
  }
}

/** A recorded claim whose place or words a person has to look at. */
export function needsAttention(claim: AnnotatedClaim): boolean {
  return claim.placement !== 'unchanged' && claim.placement !== 'moved' && !isKeptWithoutPlace(claim);
}

/** A recorded claim that has no place in the article, as a person has said. */
export function isKeptWithoutPlace(claim: AnnotatedClaim): boolean {
  return claim.keptWithoutPlace === true && isLost(claim);
}

/** A recorded claim that has no place in the article. */
export function isLost({ placement }: AnnotatedClaim): boolean {
  return placement === 'orphaned' || placement === 'ambiguous';
}

export function nobody(): string {
  return l10n.t('Unknown speaker');
}

/** "transport minister, Government of Norrland", "chair of the board"; empty when the article says neither. */
export function speakerPosition({ role, affiliation }: AnnotatedSpeaker): string {
  const isTold = role && affiliation && role.toLowerCase().endsWith(affiliation.toLowerCase());
  return [role, isTold ? null : affiliation].filter((part) => part).join(', ');
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
