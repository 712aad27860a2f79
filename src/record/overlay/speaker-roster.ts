import type { Analysis, Speaker } from '../../attribution/analysis';
import type { AnnotatedSpeaker } from '../annotated-article';
import type { NewsRecord, SpeakerEntry } from '../schema';
import { speakerKey } from '../speaker-keys';

/** The speakers of an article, from record and engine together. */
export interface SpeakerRoster {
  readonly speakers: readonly AnnotatedSpeaker[];
  /** The key of a speaker that the engine found. */
  keyOf(id: string | null): string | null;
  has(key: string): boolean;
}

/**
 * Lays the record's speakers over the engine's: who bears the same name, or is named by an alias that fits nobody else, is
 * the same. What the record says wins; what it leaves open the engine fills in.
 */
export function speakerRoster(analysis: Analysis, record: NewsRecord): SpeakerRoster {
  const recordedBy = namesOf(record.speakers);
  const taken = new Set(record.speakers.keys());
  const keys = new Map<string, string>();
  const found = new Map<string, Speaker>();
  const fresh: AnnotatedSpeaker[] = [];
  for (const speaker of analysis.speakers) {
    const recorded = recordedKey(speaker, recordedBy);
    if (recorded !== undefined) {
      keys.set(speaker.id, recorded);
      if (!found.has(recorded)) found.set(recorded, speaker);
      continue;
    }
    const key = speakerKey(speaker.name, taken);
    taken.add(key);
    keys.set(speaker.id, key);
    const { name, kind, role, affiliation, aliases } = speaker;
    fresh.push({ key, name, kind, role, affiliation, aliases, recorded: false });
  }
  const recorded = [...record.speakers].map(([key, entry]) => merged(key, entry, found.get(key)));
  return {
    speakers: [...recorded, ...fresh],
    keyOf: (id) => (id === null ? null : (keys.get(id) ?? null)),
    has: (key) => taken.has(key),
  };
}

/** Names and aliases as they are compared; those that fit several speakers fit none. */
function namesOf(speakers: ReadonlyMap<string, SpeakerEntry>): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const [key, { name, aliases }] of speakers) {
    for (const each of new Set([name, ...aliases].map(comparable))) {
      const other = names.get(each);
      names.set(each, other === undefined || other === key ? key : null);
    }
  }
  return names;
}

function recordedKey(
  { name, aliases }: Speaker,
  recorded: ReadonlyMap<string, string | null>,
): string | undefined {
  const byName = recorded.get(comparable(name));
  if (byName) return byName;
  const byAlias = new Set(aliases.flatMap((alias) => recorded.get(comparable(alias)) ?? []));
  const [only] = byAlias;
  return byAlias.size === 1 ? only : undefined;
}

function merged(key: string, entry: SpeakerEntry, found: Speaker | undefined): AnnotatedSpeaker {
  const aliases = [...entry.aliases, ...(found ? [found.name, ...found.aliases] : [])];
  return {
    key,
    name: entry.name,
    kind: entry.kind ?? found?.kind ?? 'person',
    role: entry.role ?? found?.role ?? null,
    affiliation: entry.affiliation ?? found?.affiliation ?? null,
    aliases: [...new Set(aliases)].filter((alias) => alias !== entry.name),
    recorded: true,
  };
}

function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim();
}
