/** The executable that runs this code and can run scripts like Node; undefined in a browser. */
export const runtimePath: string | undefined = process.execPath;

/** `npm start` shows the walkthrough to whoever tries the extension out. */
export const opensWalkthrough: boolean = process.env['POLICY_DIGEST_WALKTHROUGH'] === '1';
