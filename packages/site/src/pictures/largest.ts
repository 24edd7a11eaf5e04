import { grouped } from '@imt/core'

/** So many rows a picture has at most. */
const mostRows = 25

/**
 * Which rows a picture shows: all, in their order, or the largest where there are too many; and what is to be said of
 * the others.
 */
export const largest = (
  pieces: readonly { readonly row: string; readonly value: number }[],
  noun: string,
): { readonly names: readonly string[]; readonly words: string } => {
  const sizes = new Map<string, number>()
  for (const { row, value } of pieces) sizes.set(row, (sizes.get(row) ?? 0) + Math.abs(value))
  if (sizes.size <= mostRows) return { names: [...sizes.keys()], words: '' }
  const names = [...sizes]
    .sort(([, one], [, two]) => two - one)
    .slice(0, mostRows)
    .map(([name]) => name)
  return { names, words: ` The ${String(mostRows)} largest of ${grouped(sizes.size)} ${noun}s are drawn.` }
}
