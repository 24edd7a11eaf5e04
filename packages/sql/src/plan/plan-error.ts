/** A plan asks of a dialect what it has not got. It is refused before anything is run. */
export class PlanError extends Error {
  override readonly name = 'PlanError'
}
