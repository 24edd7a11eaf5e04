import type { Relation } from '../../relation/relation.js'

/** What two statements say of each other. */
export interface Between {
  /** Their places among the statements. */
  readonly of: readonly [number, number]
  readonly relations: readonly Relation[]
}
