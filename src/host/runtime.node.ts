/** The program that runs this code, and can run a script as Node does; undefined in a browser. */
export const runtimePath: string | undefined = process.execPath;
