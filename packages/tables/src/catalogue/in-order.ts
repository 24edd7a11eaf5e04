import type { Finding } from '@imt/core'

const lineOf = ({ location }: Finding): number => (location && 'line' in location ? location.line : undefined) ?? 0
const columnOf = ({ location }: Finding): number =>
  (location && 'column' in location ? location.column : undefined) ?? 0

/** Findings in the order of their places. */
export const inOrder = (problems: readonly Finding[]): readonly Finding[] =>
  [...problems].sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b))
