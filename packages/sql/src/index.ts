export { checkSpendLines } from './spend/check-lines.js'
export { checkSpendTables } from './spend/check-tables.js'
export { heldPieces } from './held-pieces.js'
export type { HeldTable } from './spend/held-table.js'
export {
  checkEquationsTable,
  type CheckEquationsTableOptions,
  type EquationsOfTable,
} from './equations/check-equations-table.js'
export { equationsScript, type EquationsScriptOptions } from './equations/script/equations-script.js'
export { EngineError } from './engine-error.js'
export type { Engine, Row, Value } from './engine.js'
export { ledgerScript, type LedgerScriptOptions } from './ledger/script/ledger-script.js'
export { summariseLedgerTable, type SummariseTableOptions } from './ledger/summarise-table.js'
export { spendScript, type SpendScriptOptions } from './spend/script/spend-script.js'
