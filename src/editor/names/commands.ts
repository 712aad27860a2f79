/** Every command the extension registers, as the manifest declares it. Ids never change: people bind keys to them. */
export const commandIds = [
  'onTheRecord.claim.record',
  'onTheRecord.article.recordAll',
  'onTheRecord.claim.dismiss',
  'onTheRecord.claim.markSelection',
  'onTheRecord.claim.setSpeaker',
  'onTheRecord.claim.setStatus',
  'onTheRecord.claim.delete',
  'onTheRecord.claim.attach',
  'onTheRecord.claim.choosePlace',
  'onTheRecord.claim.keepWithoutPlace',
  'onTheRecord.claim.acceptWords',
  'onTheRecord.claim.showChange',
  'onTheRecord.claim.next',
  'onTheRecord.claim.previous',
  'onTheRecord.claim.goTo',
  'onTheRecord.record.open',
  'onTheRecord.record.refreshPositions',
  'onTheRecord.record.resolveConflict',
  'onTheRecord.record.giveIds',
  'onTheRecord.record.upgrade',
  'onTheRecord.record.undo',
  'onTheRecord.record.redo',
  'onTheRecord.highlights.toggle',
  'onTheRecord.article.treat',
  'onTheRecord.article.untreat',
  'onTheRecord.log.show',
  'onTheRecord.view.groupBySpeaker',
  'onTheRecord.view.groupByStatus',
  'onTheRecord.view.readingOrder',
  'onTheRecord.view.showBeliefs',
  'onTheRecord.view.hideBeliefs',
  'onTheRecord.claim.reveal',
] as const;

export type CommandId = (typeof commandIds)[number];

/** The commands that a link in a hover may run; each checks its arguments as if they came from a stranger. */
export const hoverCommands = [
  'onTheRecord.claim.record',
  'onTheRecord.claim.dismiss',
  'onTheRecord.claim.setSpeaker',
  'onTheRecord.claim.setStatus',
  'onTheRecord.claim.acceptWords',
  'onTheRecord.claim.showChange',
] as const satisfies readonly CommandId[];
