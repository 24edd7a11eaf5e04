import { exitCodes, type ExitCode } from './exit-codes.js'

/** Why a file or folder could not be written, to follow the name of the verb, and how the command ends. */
export interface NotWritten {
  readonly fault: string
  readonly code: ExitCode
}

/** What a system says when the place of a file is full or fails: no fault of what was asked for. */
const ofPlace = new Set<unknown>(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'])

/** Returns the exit code of a file that could not be written: a full disk is as one on which the output goes. */
export const codeNotWritten = (error: unknown): ExitCode =>
  typeof error === 'object' && error !== null && 'code' in error && ofPlace.has(error.code)
    ? exitCodes.internal
    : exitCodes.unreadable
