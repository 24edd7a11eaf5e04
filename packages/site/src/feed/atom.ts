import type { IsoDate } from '@imt/core'
import type { SiteChange } from '../body.js'
import type { SiteFile } from '../site-file.js'
import { xmlDocument, xmlElement } from './xml.js'

/** The beginning of a day, as Atom writes it. */
const moment = (day: IsoDate): string => `${day}T00:00:00Z`

/**
 * Returns the feed of changes: those that the body names, and that the pages were made.
 *
 * @see RFC 4287, https://www.rfc-editor.org/rfc/rfc4287 (not verified)
 */
export const atomFeed = (
  {
    title,
    author,
    asOf,
    changes,
  }: {
    readonly title: string
    readonly author: string
    readonly asOf: IsoDate
    readonly changes: readonly SiteChange[]
  },
  baseUrl: string,
): SiteFile => {
  const all = [...changes, { on: asOf, title: 'These pages were made' }].sort((one, two) => (one.on < two.on ? 1 : -1))
  const newest = all[0]?.on ?? asOf
  return {
    path: 'feed.xml',
    content: xmlDocument(
      xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
        xmlElement('title', {}, title),
        xmlElement('id', {}, baseUrl),
        xmlElement('updated', {}, moment(newest)),
        xmlElement('author', {}, [xmlElement('name', {}, author)]),
        xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: `${baseUrl}feed.xml` }),
        xmlElement('link', { rel: 'alternate', type: 'text/html', href: baseUrl }),
        ...all.map(({ on, title: what, text }: SiteChange, index) => {
          // Counted among those of its day from the oldest: a later change leaves the names of earlier ones alone.
          const before = all.slice(index + 1).filter((other) => other.on === on).length
          return xmlElement('entry', {}, [
            xmlElement('title', {}, what),
            xmlElement('id', {}, `${baseUrl}#${on}-${String(before + 1)}`),
            xmlElement('updated', {}, moment(on)),
            xmlElement('link', { rel: 'alternate', type: 'text/html', href: `${baseUrl}#changes` }),
            xmlElement('summary', {}, text ?? what),
          ])
        }),
      ]),
    ),
  }
}
