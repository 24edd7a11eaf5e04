/** The engines that can be asked to check. */
export const engines = ['duckdb', 'postgres'] as const

/** What an engine can be asked to read its tables as. */
export const engineParts = ['spend', 'ledger', 'devices'] as const

/** Options of `imt check` that name an engine, and what it is to look at. */
export interface EngineOptions {
  readonly engine?: (typeof engines)[number]
  readonly as?: (typeof engineParts)[number]
  readonly connection?: string
  readonly table?: string
  readonly key?: string
}

/** What is wrong with options that are of an engine, or of one alone; `undefined` where nothing is. */
export const engineFault = ({ engine, as, connection, table, key }: EngineOptions): string | undefined => {
  const ofPostgres = [connection, table, key].some((option) => option !== undefined)
  if (engine === 'duckdb' && ofPostgres) return '--connection, --table and --key are for --engine postgres'
  if (engine !== undefined) return undefined
  if (ofPostgres) return '--connection, --table and --key are for --engine postgres, which is not asked for'
  return as === undefined ? undefined : '--as is for --engine, which is not asked for: leave it out, or name an engine'
}
