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
