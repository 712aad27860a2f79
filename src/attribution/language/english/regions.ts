/**
 * The states and territories of the United States and of Australia, the provinces and territories of Canada, and the
 * nations of the United Kingdom.
 */
export const englishRegions: readonly string[] =
  `alabama, alaska, arizona, arkansas, california, colorado, connecticut,
delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, puerto rico, guam,
new south wales, queensland, south australia, tasmania, victoria, western australia, northern territory,
alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia, ontario, prince edward island, quebec,
québec, saskatchewan, yukon, nunavut, northwest territories, england, scotland, wales, northern ireland`.split(
    /,\s+/u,
  );
