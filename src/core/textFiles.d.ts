/** Data files, which the build gives to the core as strings. */
declare module '*.yaml' {
  const text: string;
  export default text;
}
