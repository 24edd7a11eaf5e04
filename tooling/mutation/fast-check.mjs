// What the tests import as fast-check while code is mutated: every mutant runs the same examples, so a score can be
// told apart from luck, and at most 200 a property, so a folder is measured within minutes. Ten thousand would kill as
// many or more: the score is a lower bound.
import * as original from 'fast-check-itself'

export * from 'fast-check-itself'

const most = 200

export const assert = (property, parameters = {}) =>
  original.assert(property, { seed: 1, ...parameters, numRuns: Math.min(parameters.numRuns ?? 100, most) })

export default { ...original, assert }
