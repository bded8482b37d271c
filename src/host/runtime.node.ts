/** The executable that runs this code and can run scripts like Node; undefined in a browser. */
export const runtimePath: string | undefined = process.execPath;
