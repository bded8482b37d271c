export const runtimePath: string | undefined = undefined;
