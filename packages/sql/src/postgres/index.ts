export { holdTable } from './hold-table.js'
export { connectPostgres, type PostgresEngine } from './postgres-engine.js'
