/** Acronyms that are pronouns in small letters. */
export const englishAcronyms = 'who us it';
