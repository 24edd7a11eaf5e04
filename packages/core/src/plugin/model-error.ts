/**
 * Thrown when a model is put together or called wrongly; never for bad data. Across copies of the package, ask `code`.
 */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  constructor(
    readonly code:
      | 'core/duplicate-plugin'
      | 'core/missing-plugin'
      | 'core/bad-plugin'
      | 'core/recogniser-failed'
      | 'core/rule-failed'
      | 'core/invalid-report',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
