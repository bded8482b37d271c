export const runtimePath: string | undefined = undefined;

export const opensWalkthrough: boolean = false;
