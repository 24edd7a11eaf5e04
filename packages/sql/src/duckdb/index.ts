export { startDuckDb, type DuckDbEngine, type DuckDbLimits } from './duckdb-engine.js'
