import type { ModificationTest } from './modification.js'
import type { ModificationResult, Outcome } from './modification-measures.js'
import type { Provision } from './provision.js'

/** What a test is called, and what it asks. */
export type Named = Pick<ModificationTest, 'test' | 'question'>

/** What holds is not ruled out; what is not known cannot be told. */
export const openIf = (holds: boolean | null): ModificationResult =>
  holds === null ? 'cannot tell' : holds ? 'not ruled out' : 'ruled out by the figures'

/** One test that fails settles it; otherwise both must have been run. */
export const both = (one: boolean | undefined, other: boolean | undefined): boolean | null =>
  one === false || other === false ? false : one === undefined || other === undefined ? null : true

/** A test with how it came out, and the provision that it is of. */
export const stated = (named: Named, outcome: Outcome, citation: Provision): ModificationTest => ({
  ...named,
  ...outcome,
  provision: citation.provision ?? '',
  citation,
})
