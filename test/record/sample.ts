/** A record with one of everything, laid out as we write it. */
export const sample = `# yaml-language-server: $schema=../schemas/record.schema.json
version: 1
article:
  title: Harbour bridge to close, mayor says
  url: https://example.org/harbour-bridge # where it was published
  published: "2026-03-02"
  language: en
speakers:
  ines-marlow: # the mayor
    name: Ines Marlow
    kind: person
    role: mayor
    affiliation: City of Tarnby
    aliases: [Marlow, the mayor]
  port-union:
    name: Port Union
    kind: organisation
claims:
  # first thing said
  - id: k7m2q9x4tb
    kind: mixed
    speaker: ines-marlow
    content:
      - exact: would stay shut "until every bolt is tested"
        prefix: 'the bridge '
        suffix: ', Marlow told the council'
        at: [182, 226]
    source: {exact: Marlow, at: [228, 234]}
    cue: {exact: told the council, at: [235, 251]}
    status: verified # by two of us
    terms: onTheRecord
    denies: [p3v8n1c6dz]
    checks:
      - {date: "2026-03-03", by: LM, result: verified, method: heard the recording}
    evidence:
      - {url: https://example.org/minutes.pdf, relation: supports, page: 4, accessed: "2026-03-03"}
    note: |-
      Said twice, second time without "every".

      Ask again.
  - id: p3v8n1c6dz
    kind: direct
    speaker: port-union
    content:
      - exact: The bolts are fine.
        at: [310, 329]
    status: unchecked
    x-desk: {night: true}
dismissed:
  - {exact: the "iron lady", at: [77, 92]}
`;
