import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';

/** What an article tells of who speaks: language, text, name, role, affiliation. */
const told: readonly (readonly [string, string, string, string | null, string | null])[] = [
  ['sv', '– Det är klart, säger vd:n Maria Holm.', 'Maria Holm', 'vd:n', null],
  ['sv', 'Inspektören Sara Nyman säger att kranen är lagad.', 'Sara Nyman', 'inspektör', null],
  [
    'sv',
    'Experten Jan Berg på Utrikespolitiska institutet säger att det är lugnt.',
    'Jan Berg',
    'expert',
    'Utrikespolitiska institutet',
  ],
  ['no', 'Bildene er ekte. Det bekrefter pressevakt Lars Li.', 'Lars Li', 'pressevakt', null],
  [
    'de',
    '„Sicherheit geht vor“, betonte Vorstandsmitglied Karin Wolf.',
    'Karin Wolf',
    'Vorstandsmitglied',
    null,
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
