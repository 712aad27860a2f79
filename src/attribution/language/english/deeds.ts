import type { DeedWords } from '../cue-words';

/** {@link DeedWords} of English. */
export const englishDeeds: readonly DeedWords[] = [
  {
    forms: 'find finds found finding',
    reporters: `committee commission court courts jury panel tribunal board regulator regulators watchdog ombudsman inspectorate
      agency authority council ministry judge judges expert experts engineer engineers doctor doctors team group
      inspector auditor coroner investigator assessor reviewers`,
  },
  { forms: 'sue sues sued suing' },
  { forms: 'put puts putting', particles: 'it on down up away back in out off together' },
  { forms: 'write writes wrote written writing', particles: 'to down' },
  { forms: 'answer answers answered answering', particles: 'with' },
  { forms: 'sign signs signed signing' },
  {
    forms: 'read reads reading',
    reporters: 'sign banner placard poster headline inscription plaque sticker',
  },
  {
    forms: 'call calls called calling',
    particles: 'up',
    closers: 'in off up back',
    passive: 'to out in away back',
    objects: `police ambulance paramedics doctor hotline taxi cab number brigade lifeboat coastguard plumber locksmith undertaker vet
      mother father mum dad son daughter sister brother wife husband boss day`,
  },
  {
    forms: 'claim claims claimed claiming',
    objects: `life lives victim victims prize prizes title titles medal medals trophy cup crown point points gold silver bronze
      scalp wicket wickets reward seat seats`,
  },
  {
    forms: 'offer offers offered offering',
    objects: `loan loans job jobs seat chair lift drink drinks tea coffee cake reward refund refunds discount discounts room rooms bed
      beds course courses meal meals shelter money cash ticket tickets place places post`,
  },
  {
    forms: 'announce announces announced announcing',
    objects: 'squad squads lineup line-up team birth engagement',
  },
  {
    forms: 'show shows showed showing',
    objects:
      'letter letters picture photograph ring door way room rooms house garden ticket passport card cards teeth hands slip slips',
  },
  {
    forms: 'recall recalls recalled recalling',
    objects: `envoy envoys ambassador ambassadors diplomat diplomats parliament legislature troops product products drug drugs
      medicine medicines vehicle vehicles car cars truck trucks toy toys device devices model models batch batches`,
  },
  {
    forms: 'report reports reported reporting',
    objects: 'theft thefts burglary burglaries noise crime crimes',
    takers: `police prosecutor prosecutors authorities authority inspectorate inspectors regulator regulators ombudsman watchdog court
      council board commission agency ministry hotline`,
    reporters: 'police officer officers official officials newspaper paper agency',
  },
  {
    forms: 'defend defends defended defending',
    objects: 'title titles crown trophy cup championship belt lead seat wicket goal',
  },
  {
    forms: 'seek seeks sought seeking',
    objects: `witness witnesses man woman suspect suspects driver drivers volunteer volunteers tenant tenants buyer buyers staff
      chief head manager director coach asylum refuge shelter help advice office treatment re-election reelection election term`,
  },
  {
    forms: 'approve approves approved approving',
    objects:
      'bill bills law laws plan plans budget budgets deal deals merger measure measures funding permit permits',
  },
  {
    forms: 'pass passes passed passing',
    objects: 'bill bills law laws budget measure measures motion motions amendment amendments legislation',
  },
  { forms: 'learn learns learned learnt learning', particles: 'of' },
  {
    forms: 'declare declares declared declaring',
    objects: 'holiday holidays dividend dividends interest interests assets income open closed candidacy',
  },
  { forms: 'anger angers angered angering' },
  { forms: 'point points pointed pointing', particles: 'at' },
  { forms: 'describe describes described describing', objects: 'circle circles arc arcs' },
];
