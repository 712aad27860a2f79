/** Small words within names, which keep them in an article of any language: Ida *van* Dam. */
export const nameParticles: ReadonlySet<string> = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'af',
  'al',
  'bin',
  'la',
  'du',
  'di',
]);

/** The ones that are frequent words elsewhere, so that they count where nothing but a name can stand: Rui *da* Mota. */
export const wordlikeParticles: ReadonlySet<string> = new Set(['da', 'dos', 'y']);
