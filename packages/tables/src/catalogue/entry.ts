import type { Band, Citation, Level, RuleMeta } from '@imt/core'

/** Makes an entry of the catalogue of readers. */
export const entry = <const Name extends string>(
  name: Name,
  level: Level,
  band: Band,
  summary: string,
  explain: string,
  ...citation: readonly Citation[]
): RuleMeta<`tables/${Name}`> => ({
  code: `tables/${name}`,
  level,
  band,
  summary,
  explain,
  citation,
})
