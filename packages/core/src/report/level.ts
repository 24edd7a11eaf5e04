/**
 * How sure a finding is: `error` contradicts itself or a binding source; `warning` is likely wrong; `note` could be
 * better.
 */
export type Level = 'error' | 'warning' | 'note'

/** Every level, the worst first. */
export const levels: readonly Level[] = ['error', 'warning', 'note']

/** The lower of two levels: a finding may be less grave than its rule, never graver. */
export const lowerLevel = (a: Level, b: Level): Level => (levels.indexOf(a) >= levels.indexOf(b) ? a : b)

/** Which promise of the publication a finding touches. */
export type Band = 'validity' | 'accuracy' | 'usefulness' | 'disclosure'

/** Every band. */
export const bands: readonly Band[] = ['validity', 'accuracy', 'usefulness', 'disclosure']

/** `<plugin>/<condition>`. `core/`, `tables/` and `cli/` belong to the readers and the schema check. */
export type RuleCode = `${string}/${string}`
