/** All test/editor/*.test.ts in one module, made by the build. */
declare module 'suites';
