/** The exit codes of the command. Of several, the highest wins: what could not be judged outweighs what was rejected. */
export const ExitCode = { accepted: 0, rejected: 1, usage: 2, internal: 3 } as const;
