/** A state with the names under which it speaks in the news. */
export interface StateNames {
  readonly name: string;
  /** Capitals, palaces, nationals and short forms, lower-cased: one party under many names. */
  readonly others: readonly string[];
  /** Those of them that are seats of its government and keep their own name: *kremlin*. */
  readonly palaces: readonly string[];
  /** The adjective of the state, lower-cased. */
  readonly adjectives: readonly string[];
}

/** States, regions and other places, their people and their public bodies. */
export interface PlaceWords {
  /** Prepositions that mark a name as a place. */
  readonly placePrepositions: readonly string[];
  /** First words of names that are places: *port*, *lake*. */
  readonly placeOpenings: readonly string[];
  /** Ends of proper names that are places: *street*, *bridge*. */
  readonly placeEndings: readonly string[];
  /** Ends of the names of streets: where somebody lives is no affiliation. */
  readonly streetEndings: readonly string[];
  /** Nouns for the place that a report is about: *the town*, which its dateline names. */
  readonly placeNouns: readonly string[];
  /** Nouns for people of a nation: *the Dane* takes up somebody with a name. */
  readonly nationals: readonly string[];
  /** Ends of the adjectives of countries and regions. */
  readonly nationalEndings: readonly string[];
  /** What sets the team of a nation apart from a club: *national*. */
  readonly nationalWord: string;
  /** Names of parts of federations, lower-cased. */
  readonly regions: readonly string[];
  /** Organisations that are places as well: advocates in the *state*. */
  readonly regionNouns: readonly string[];
  readonly states: readonly StateNames[];
  /** Ends of the names of bodies that belong to a state: Velmarian *Army*, Bank of Velmaria. */
  readonly stateBodies: readonly string[];
  /** Offices of a state’s government, whoever else has them: *prime minister*. */
  readonly stateOffices: readonly string[];
  /** What only a state has, as it is called without one: *the army*, *the air force*. */
  readonly nationalForces: readonly string[];
  /** Titles before a name for whoever is the head of a state, though other bodies have them as well: *President* Ada Brink. */
  readonly stateTitles: readonly string[];
  /** Nouns before the land in the name of a public body: *Bank* of Velmaria; behind the first one it stands without *of*. */
  readonly landBodies: readonly string[];
  /** Ends of adjectives with those of the lands that they are made from. */
  readonly landEndings: readonly (readonly [adjective: string, land: string])[];
  /** Titles that a land follows instead of a name: the *Duke* of Kells. */
  readonly landTitles: readonly string[];
  /** Nouns for the seat of a government: *capital*. */
  readonly capitalNouns: readonly string[];
  /** What only a state has: *Velmaria’s* ambassador. */
  readonly stateMarks: readonly string[];
  /** What states have and firms as well: *Velmaria’s* president. */
  readonly stateHints: readonly string[];
  /** Nouns with the preposition behind which the name of a state follows: the *border with* Velmaria. */
  readonly stateTies: readonly string[];
  /** The same behind which a firm may follow as well: the *president of* Velmaria. */
  readonly hintTies: readonly string[];
  /** Nouns for those whom states send to one another. */
  readonly envoyNouns: readonly string[];
  /** Ends of the names of states. */
  readonly stateEndings: readonly string[];
  /** Nouns for a state: *country*. */
  readonly nationNouns: readonly string[];
  /** Nouns for a state beside another: its *neighbour* Velmaria. */
  readonly neighbourNouns: readonly string[];
  /** Nouns that, with the adjective of a state, stand for the state: *the Russian side*. */
  readonly sideNouns: readonly string[];
  /** The role of somebody of whom the article says only where they live. */
  readonly resident: string;
  /** Participles that a hyphen joins to the name of a place: a Marlow-*based* lawyer. */
  readonly basedWords: readonly string[];
  /** Nouns for what somebody is elected in: a *ward*. */
  readonly seatNouns: readonly string[];
  /** Offices of a town, a district or a region, named in front: *Marlow* Mayor. */
  readonly seatOffices: readonly string[];
  /** Offices of a place: *mayor*. */
  readonly placeOffices: readonly string[];
  /** Offices of more than one word that belong to a place. */
  readonly placeOfficePhrases: readonly string[];
  /** Roles that the name of a state in front gives a field rather than a nation: a China *scholar*. */
  readonly stateScholars: readonly string[];
  /** Nouns that open the name of a coast or a water: the *Gulf* of Finland. */
  readonly landforms: readonly string[];
  /** Parts of the world that people are concerned with: a *Middle East* director. */
  readonly worldRegions: readonly string[];
  /** What those are besides scholars whose field a part of the world is: a Middle East *director*. */
  readonly regionOffices: readonly string[];
  /** What a minister's office is called in names: *Ministry* of Health. */
  readonly ministryNouns: readonly string[];
}
