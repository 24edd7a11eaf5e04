/** An engine cannot do what is asked of it: one sentence for the reader, with what to do. Nothing was written. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}
