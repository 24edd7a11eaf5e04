/** What the command tells the shell. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, unreadable: 3, internal: 4 } as const

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
