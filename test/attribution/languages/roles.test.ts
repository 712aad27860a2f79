import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';

/** What an article tells of who speaks: language, text, name, role, affiliation. */
const told: readonly (readonly [string, string, string, string | null, string | null])[] = [
  ['sv', '– Det är klart, säger vd:n Maria Holm.', 'Maria Holm', 'vd', null],
  ['sv', 'Inspektören Sara Nyman säger att kranen är lagad.', 'Sara Nyman', 'inspektör', null],
  [
    'sv',
    'Experten Jan Berg på Utrikespolitiska institutet säger att det är lugnt.',
    'Jan Berg',
    'expert',
    'Utrikespolitiska institutet',
  ],
  [
    'de',
    'Eine Sprecherin des Ministeriums sagte, man prüfe.',
    'eine Sprecherin des Ministeriums',
    'Sprecherin',
    'Ministerium',
  ],
  ['de', '„Das ist gut“, sagte Lunds Anwalt.', 'Lunds Anwalt', 'Anwalt', 'Lund'],
  [
    'de',
    'Der Anwalt der Familie Brink sagte, sie warte.',
    'Anwalt der Familie Brink',
    'Anwalt',
    'Familie Brink',
  ],
  ['de', 'Die Norvolt AG sagte ab. Das Unternehmen erklärte, es regne.', 'Norvolt AG', null, null],
  ['de', 'Das Landratsamt sperrte den Steg. Die Behörde erklärte, er sei morsch.', 'Landratsamt', null, null],
  [
    'de',
    'Die Stiftung Sankt Anselm schweigt. „Wir prüfen“, sagte die Stiftung.',
    'Stiftung Sankt Anselm',
    null,
    null,
  ],
  [
    'fr',
    'La société Norvolt annonce un plan. L’entreprise assure que tout va bien.',
    'Norvolt',
    'société',
    null,
  ],
  ['es', 'Norvolt anunció despidos. La empresa aseguró que no hay crisis.', 'Norvolt', null, null],
  ['da', 'Norvolt oplyser, at salget falder. Selskabet afviser, at det er en krise.', 'Norvolt', null, null],
  [
    'sv',
    'Konsumentverket kräver svar. Myndigheten anser att reglerna har brutits.',
    'Konsumentverket',
    null,
    null,
  ],
  ['fr', '« C’est honteux », a réagi Anne Morel (Union écologiste).', 'Anne Morel', null, 'Union écologiste'],
  ['no', 'Bildene er ekte. Det bekrefter pressevakt Lars Li.', 'Lars Li', 'pressevakt', null],
  [
    'sv',
    '– Det är klart, säger Norvolts finansdirektör Karin Lund.',
    'Karin Lund',
    'finansdirektör',
    'Norvolt',
  ],
  [
    'sv',
    'Liberalernas talesperson Maria Ek säger att det är klart.',
    'Maria Ek',
    'talesperson',
    'Liberalerna',
  ],
  ['sv', '– Det är klart, säger ordförande Ada Lund (C).', 'Ada Lund', 'ordförande', 'C'],
  ['sv', '– Det är klart, säger analytikern Peter Sand på Nordbank.', 'Peter Sand', 'analytiker', 'Nordbank'],
  ['sv', 'Batteritillverkaren Norvolt meddelar att driften stoppas.', 'Norvolt', null, null],
  // A letter marks owners
  [
    'sv',
    'Region Nordvik bygger om. Regionens driftchef, Ada Lund, säger att det är bra.',
    'Ada Lund',
    'driftchef',
    'Region Nordvik',
  ],
  ['sv', 'EU:s fiskeribyrå, som leder arbetet, säger att det är bra.', 'EU:s fiskeribyrå', null, 'EU'],
  ['sv', 'Mannens försvarare, Ada Lund, säger att det är bra.', 'Ada Lund', 'försvarare', null],
  [
    'sv',
    'Transportförbundets ordförande i Norrby, Ada Lund, säger att det är bra.',
    'Ada Lund',
    'ordförande',
    'Transportförbundet',
  ],
  [
    'no',
    'Havforskningsinstituttet varsler. Instituttets fungerende direktør, Ada Lund, sier at det er bra.',
    'Ada Lund',
    'fungerende direktør',
    'Havforskningsinstituttet',
  ],
  [
    'da',
    'Det mener Kyststyrelsen. Styrelsens vicedirektør, Ada Lund, siger, at det er godt.',
    'Ada Lund',
    'vicedirektør',
    'Kyststyrelsen',
  ],
  ['sv', '34-åringen nekar. – Det stämmer inte, invände 34-åringen.', '34-åringen', null, null],
  // Bodies in small letters, and those of the words before
  [
    'sv',
    '– Det är klart, säger Ada Lund, ordförande i kultur- och fritidsnämnden.',
    'Ada Lund',
    'ordförande',
    'kultur- och fritidsnämnden',
  ],
  [
    'no',
    'En tidligere rådgiver i fiskeridepartementet sier at det er klart.',
    'en tidligere rådgiver i fiskeridepartementet',
    'tidligere rådgiver',
    'fiskeridepartementet',
  ],
  [
    'sv',
    'Batteritillverkaren Norvolt växer. – Det är klart, säger vd:n Ada Lund.',
    'Ada Lund',
    'vd',
    'Norvolt',
  ],
  [
    'no',
    'Norvolt bekrefter varselet. Driftssjef Ada Lund sier at det er klart.',
    'Ada Lund',
    'driftssjef',
    'Norvolt',
  ],
  [
    'sv',
    'Ada Lund, bankanalytiker på Nordkap, säger att det är klart.',
    'Ada Lund',
    'bankanalytiker',
    'Nordkap',
  ],
  ['sv', 'Ada Lund, som basar för Norvolt, säger att det är klart.', 'Ada Lund', null, 'Norvolt'],
  [
    'sv',
    'Ada Lund är sjuksköterska. Hon är också skyddsombud på Norvolt.\n\n– Nej, det går inte, säger hon.',
    'Ada Lund',
    'skyddsombud',
    'Norvolt',
  ],
  [
    'sv',
    'Försäkringsbolaget Fryksdal Skydd säger att det är klart.',
    'Fryksdal Skydd',
    'försäkringsbolag',
    null,
  ],
  ['no', '– Det er klart, sier fylkesordfører Per Lund (H).', 'Per Lund', 'fylkesordfører', 'H'],
  [
    'no',
    '– Det er klart, sier kommunikasjonssjef Lars Vik i Fjordlinjen.',
    'Lars Vik',
    'kommunikasjonssjef',
    'Fjordlinjen',
  ],
  ['no', 'Vestfossens sportssjef Hanne Lund sier at det er klart.', 'Hanne Lund', 'sportssjef', 'Vestfossen'],
  ['no', 'Rederiet Fjordlinjen opplyser at båten går.', 'Fjordlinjen', 'rederi', null],
  ['da', '– Det er klart, siger borgmester Jens Lund (V).', 'Jens Lund', 'borgmester', 'V'],
  ['da', '– Det er klart, siger direktør Henrik Lund fra Nordhav.', 'Henrik Lund', 'direktør', 'Nordhav'],
  [
    'de',
    '„Sicherheit geht vor“, betonte Vorstandsmitglied Karin Wolf.',
    'Karin Wolf',
    'Vorstandsmitglied',
    null,
  ],
  ['de', '„Nein“, sagte die SPV-Fraktionschefin Selma Lund.', 'Selma Lund', 'Fraktionschefin', 'SPV'],
  [
    'de',
    'Norvolt-Chef Dirk Lund sagte, es sei gut. Norvolt teilte mit, man baue.',
    'Dirk Lund',
    'Chef',
    'Norvolt',
  ],
  ['de', '„Nein“, sagte Polizeisprecherin Jutta Lund.', 'Jutta Lund', 'Polizeisprecherin', 'Polizei'],
  ['de', '„Nein“, sagte IT-Leiter Tim Lund.', 'Tim Lund', 'IT-Leiter', null],
  ['de', '„Nein“, sagte die Leiterin der Behörde, Ida Lund.', 'Ida Lund', 'Leiterin', 'Behörde'],
  ['es', 'El alcalde, Bruno Rey, niega que falte dinero.', 'Bruno Rey', 'alcalde', null],
  ['fr', '« Non », a martelé le PDG, Tim Lambert.', 'Tim Lambert', 'PDG', null],
  ['fr', '« Non », résume Anne Morel, déléguée UVT.', 'Anne Morel', 'déléguée', 'UVT'],
  [
    'fr',
    '« Non », dit la procureure de la République, Anne Morel.',
    'Anne Morel',
    'procureure de la République',
    null,
  ],
  ['es', 'El jefe de Norvolt, Bruno Rey, niega que falte dinero.', 'Bruno Rey', 'jefe', 'Norvolt'],
  ['de', 'Wie Bahnsprecher Tim Lund mitteilte, fährt der Zug.', 'Tim Lund', 'Bahnsprecher', null],
  [
    'de',
    'Die Gewerkschaft droht. „Nein“, sagte ihr Sprecher Tim Lund.',
    'Tim Lund',
    'Sprecher',
    'Gewerkschaft',
  ],
  [
    'fr',
    'Le syndicat dit non. « C’est fini », déplore son porte-parole, Luc Morel.',
    'Luc Morel',
    'porte-parole',
    'le syndicat',
  ],
  [
    'es',
    'El sindicato STE dice que no. «No vale», dijo su portavoz, Pilar Gil.',
    'Pilar Gil',
    'portavoz',
    'STE',
  ],
  ['de', '„Wo sollen wir hin?“, fragt Patient Karl Braun.', 'Karl Braun', 'Patient', null],
  [
    'de',
    'Nach Einschätzung der Forscherin Eva Lund von der Universität Altenau wird der Fluss kälter.',
    'Eva Lund',
    'Forscherin',
    'Universität Altenau',
  ],
  [
    'fr',
    'Selon l’avocate des salariés, Me Claire Fontaine, le dossier est clos.',
    'Claire Fontaine',
    'avocate des salariés',
    null,
  ],
  [
    'es',
    'La portavoz popular, Marta Ferrer, afirma que no lo sabía.',
    'Marta Ferrer',
    'portavoz popular',
    null,
  ],
  ['de', '„Wir bleiben“, sagte Jan Holm, Leiter von Norvolt.', 'Jan Holm', 'Leiter', 'Norvolt'],
  [
    'de',
    '„Wir bleiben“, sagte Jan Holm, Sprecher der Deutschen Hafenbahn.',
    'Jan Holm',
    'Sprecher',
    'Deutschen Hafenbahn',
  ],
  [
    'de',
    '„Wir bleiben“, sagte eine 61 Jahre alte Rentnerin.',
    'eine 61 Jahre alte Rentnerin',
    'Rentnerin',
    null,
  ],
  [
    'fr',
    '« C’est faux », a déclaré à l’AFP Bertrand Morel, directeur général de Norvolt.',
    'Bertrand Morel',
    'directeur général',
    'Norvolt',
  ],
  ['fr', 'La préfecture affirme que la route est fermée.', 'la préfecture', null, null],
  ['fr', 'Le parquet affirme que la route est fermée.', 'le parquet', null, null],
  ['es', 'El sindicato afirma que la ruta está cerrada.', 'el sindicato', null, null],
  [
    'fr',
    '« C’est du vent », tranche la directrice générale de l’hôpital, Anne Brun.',
    'Anne Brun',
    'directrice générale de l’hôpital',
    'l’hôpital',
  ],
  [
    'fr',
    '« C’est du vent », tranche le ministre de la Transition écologique, Paul Garnier.',
    'Paul Garnier',
    'ministre de la Transition écologique',
    null,
  ],
  [
    'fr',
    '« Je reste », a déclaré Farid Kacem, secrétaire général de la CGT-Propreté.',
    'Farid Kacem',
    'secrétaire général',
    'CGT-Propreté',
  ],
  [
    'fr',
    'Selon la préfecture, le pont est sûr. Cette préfecture dit que tout va bien.',
    'la préfecture',
    null,
    null,
  ],
  [
    'fr',
    'Jean Kerven vend des livres. Sa fille dit qu’elle ne veut pas rester.',
    'fille de Kerven',
    'fille de Jean Kerven',
    null,
  ],
  [
    'es',
    'Según un informe del Tribunal de Cuentas, el coste ha subido.',
    'un informe del Tribunal de Cuentas',
    null,
    'Tribunal de Cuentas',
  ],
  ['es', 'Las autoridades aseguran que todo está en regla.', 'las autoridades', null, null],
];

describe('who speaks in other languages', () => {
  for (const [language, text, name, role, affiliation] of told)
    it(`${language}: ${name}${role ? `, ${role}` : ''}`, () => {
      const { speakers } = createEngine().analyse(`---\nlanguage: ${language}\n---\n\n${text}\n`);
      const speaker = speakers.find((candidate) => candidate.name === name);
      assert.ok(speaker, speakers.map((candidate) => candidate.name).join(', '));
      assert.deepEqual([speaker.role, speaker.affiliation], [role, affiliation]);
    });

  it('gives what stands in the subjunctive behind a colon to whoever rejects something before it', () => {
    const text = 'Die Bahn wies die Vorwürfe zurück: Man habe den Bund stets informiert.';
    const { claims, speakers } = createEngine().analyse(`---\nlanguage: de\n---\n\n${text}\n`);
    assert.equal(claims.length, 2);
    assert.deepEqual(new Set(claims.map(({ speaker }) => speaker)), new Set([speakers[0]?.id]));
  });

  it('goes on with whoever the paragraph reports where Spanish needs no subject', () => {
    const text = 'Ruiz rechazó la idea. «No habrá acuerdo», dijo.';
    const { claims, speakers } = createEngine().analyse(
      `---\nlanguage: es\n---\n\nFuentes del ministerio confirman que hay acuerdo.\n\n${text}\n`,
    );
    assert.equal(speakers.find(({ id }) => id === claims.at(-1)?.speaker)?.name, 'Ruiz');
  });

  it('takes up somebody by the noun that ends their role', () => {
    const { claims, speakers } = createEngine().analyse(
      '---\nlanguage: de\n---\n\nVerkehrsminister Thomas Reuter war verärgert.\n\n„Niemand hat uns etwas gesagt“, sagte der Minister.\n',
    );
    assert.equal(speakers.find(({ id }) => id === claims[0]?.speaker)?.name, 'Thomas Reuter');
  });
});
