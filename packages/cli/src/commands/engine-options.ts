/** The engines that can be asked to check. */
export const engines = ['duckdb', 'postgres'] as const

/** Options of `imt check` that name an engine, and what it is to look at. */
export interface EngineOptions {
  readonly engine?: (typeof engines)[number]
  readonly as?: 'spend'
  readonly connection?: string
  readonly table?: string
  readonly key?: string
}
