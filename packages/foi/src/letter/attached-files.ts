import { listed } from '@imt/core'

/** The ending of a file's name, as its kind is written: "PDF". */
const kindOf = (name: string): string => (/\.(\w{1,5})$/.exec(name.trim())?.[1] ?? '').toUpperCase()

/**
 * Returns that what stands in the files of a letter was not looked at, as a part of a list: how many there are and of
 * what kind, and not their names, which may name somebody ("Jane Example complaint.pdf"). Nothing where there are none.
 */
export const inAttachedFiles = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(kindOf(name), (counts.get(kindOf(name)) ?? 0) + 1)
  const [[kind, count] = ['', 0], ...others] = [...counts]
  if (count === 0) return []
  if (others.length > 0) {
    const kinds = [...counts].map(([each, of]) => `${of} ${each === '' ? 'of no kind that is told' : each}`)
    return [`what stands in the ${names.length} files that are attached (${listed(kinds)})`]
  }
  const ofKind = kind === '' ? '' : `${kind} `
  return [
    count === 1
      ? `what stands in the ${ofKind}file that is attached`
      : `what stands in the ${count} ${ofKind}files that are attached`,
  ]
}
