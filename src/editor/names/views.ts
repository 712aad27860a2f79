export const claimsViewId = 'onTheRecord.claims';
export const articleLanguage = 'news-article';
/** Where the view keeps how it is grouped. */
export const groupingKey = 'onTheRecord.grouping';
/** Where the files are kept that a person said are articles. */
export const treatedKey = 'onTheRecord.treatedAsArticles';
/** Where it is kept that wrapped lines have been offered. */
export const wrapOfferedKey = 'onTheRecord.wrapOffered';
/** The languages in which a file can be an article; whether one is, its session says. */
export const articleSelector = [
  { language: articleLanguage },
  { language: 'plaintext' },
  { language: 'markdown' },
];
/** Records, wherever they lie. */
export const recordSelector = [{ language: 'yaml', pattern: '**/*.record.yaml' }];
/** Documents made to be compared: the words of one claim as recorded or as they stand now, a record brought up to date. */
export const comparisonScheme = 'on-the-record';
