export { holdFile } from './hold-file.js'
export { startDuckDb, type DuckDbEngine, type DuckDbLimits } from './duckdb-engine.js'
