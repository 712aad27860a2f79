/** A learned model, embedded by the bundler. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
