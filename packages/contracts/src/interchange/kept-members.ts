import type { PublishedAmendments, PublishedClass, PublishedDocuments, PublishedRelease } from './published-release.js'
import type { Reading } from './release-reading.js'

/** The kinds of notice that documents say they are, each once. */
export const noticeTypesOf = (
  { members }: Reading,
  lists: readonly (PublishedDocuments | undefined)[],
): readonly string[] => [
  ...new Set(
    lists
      .flatMap((list) => members.items(list).map(([document]) => members.take(document, 'noticeType')))
      .filter((type) => type !== undefined),
  ),
]

/** A class in words: its scheme, its number and what it is. */
export const classOf = (reading: Reading, classified: PublishedClass | undefined): string | undefined => {
  const { members } = reading
  const id = members.take(classified, 'id')
  const scheme = members.take(classified, 'scheme')
  const parts = [
    scheme !== undefined && !String(id ?? '').startsWith(scheme) ? scheme : undefined,
    id === undefined ? undefined : String(id),
    members.take(classified, 'description'),
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : undefined
}

/** The changes of a contract and its award, as published. */
export const amendmentsOf = (
  { members }: Reading,
  lists: readonly PublishedAmendments[],
): readonly Readonly<Record<string, string>>[] =>
  lists.flatMap((list) =>
    members.items(list).flatMap(([amendment]) => {
      const date = members.take(amendment, 'date')
      const description = members.take(amendment, 'description')
      const rationale = members.take(amendment, 'rationale')
      return date === undefined && description === undefined && rationale === undefined
        ? []
        : [
            {
              ...(date !== undefined && { date }),
              ...(description !== undefined && { description }),
              ...(rationale !== undefined && { rationale }),
            },
          ]
    }),
  )

/** The framework that was called off, where a related process is one. */
export const frameworkOf = ({ members }: Reading, release: PublishedRelease): string | undefined => {
  for (const [process] of members.items(members.look(release, 'relatedProcesses'))) {
    const kinds = members.look(process, 'relationship')
    const place = members.items(kinds).find(([kind]) => kind === 'framework')?.[1]
    if (place === undefined) continue
    const title = members.take(process, 'title')
    const id = members.take(process, 'identifier')
    const words = [title, id === undefined ? undefined : String(id)].filter((part) => part !== undefined)
    if (words.length === 0) continue
    // A member of a list is taken by its place, as one of an object is by its name: here it is known to be a list.
    members.take(kinds as unknown as Readonly<Record<string, unknown>> | undefined, String(place))
    return words.join(', ')
  }
  return undefined
}
