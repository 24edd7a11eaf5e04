export { checkSpendLines } from './spend/check-lines.js'
export { EngineError } from './engine-error.js'
export type { Engine, Row, Value } from './engine.js'
