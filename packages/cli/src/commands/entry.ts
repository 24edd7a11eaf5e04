import type { Command } from 'commander'
import type { ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import type { Printer } from '../printer.js'

/** What a verb of the command runs in. */
export interface Surroundings {
  readonly io: Io
  readonly printer: Printer
  readonly finish: (code: ExitCode) => void
  /** The command with all of its verbs, for what tells of them. */
  readonly whole: () => Promise<Command>
}

/** Gives a verb its arguments, its options and what it does. */
export type SetUp = (command: Command, surroundings: Surroundings) => void

/** A verb as the list of all verbs has it, without the code behind it. */
export interface Entry {
  readonly name: string
  readonly description: string
  /** Calls that work where such files are, each with what it is for. */
  readonly examples: readonly { readonly call: string; readonly says: string }[]
  /** Loads the code of this verb, and of no other. */
  readonly load: () => Promise<SetUp>
}
