/** Thrown when a rule makes of a case something else than the case says: test frameworks show it as a failed test. */
export class CaseError extends Error {
  override readonly name = 'AssertionError'
  constructor(
    message: string,
    /** What differs, a sentence each. */
    readonly faults: readonly string[],
  ) {
    super(message)
  }
}
