import type { ReadProblem } from '@imt/core'

const lineOf = ({ location }: ReadProblem): number => ('line' in location ? location.line : undefined) ?? 0
const columnOf = ({ location }: ReadProblem): number => ('column' in location ? location.column : undefined) ?? 0

/** Problems in the order of their places. */
export const inOrder = (problems: readonly ReadProblem[]): readonly ReadProblem[] =>
  [...problems].sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b))
