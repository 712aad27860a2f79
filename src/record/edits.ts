/** Edits of the record as pure functions: from what stands on the desk to the record's new text. */
export { addClaim, recordSuggestions } from './edits/add-claims';
export { changeOrRecord } from './edits/change-or-record';
export { carryClaims } from './edits/carry-claims';
export {
  addCheck,
  addEvidence,
  type EvidenceRelation,
  attachClaim,
  changeClaims,
  deleteClaims,
  giveMissingIds,
  refreshPositions,
  type ClaimChange,
} from './edits/change-claims';
export type { Desk, EditOutcome, EditRefusal, RecordEdit } from './edits/desk';
export { dismissSuggestions, restoreDismissed } from './edits/dismiss';
export type { NewClaim, NewSpeaker } from './edits/entries';
