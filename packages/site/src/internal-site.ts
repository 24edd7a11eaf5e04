import { counted, namesOf, requireDay, requireList, requireObject, requireText, type IsoDate } from '@imt/core'
import { internalFields } from './content/public-fields.data.js'
import type { FactTable } from './options.js'
import { element, list, oneLine, paragraph } from './page/nodes.js'
import { page, type Frame, type PageContent } from './page/page.js'
import { factContent } from './pages/shown.js'
import { factPicture, namedFacts } from './pictures/fact-picture.js'
import { drawnPicture } from './pictures/picture-element.js'
import type { SiteFile } from './site-file.js'
import { icon } from './style/icon.js'
import { siteStyle } from './style/site-style.js'

/** With what internal pages are made. */
export interface InternalOptions {
  /** Whose they are. */
  readonly name: string
  /** The day by which the facts were worked out. */
  readonly asOf: IsoDate
  readonly facts: readonly FactTable[]
}

const optionNames = namesOf<InternalOptions>({ name: true, asOf: true, facts: true })

const titles: Readonly<Record<string, string>> = { contracts: 'Contracts', estate: 'Hardware estate' }

/**
 * Returns pages for those inside: facts that were worked out from registers, which `publicSite` keeps back. Every page
 * says that it is not for publication, and asks search engines to leave it out.
 *
 * @param options - whose pages they are, the day, and the facts
 * @throws {TypeError} when an option is not of its kind or not known
 * @throws {RangeError} when `asOf` is no calendar day
 * @example
 * ```ts
 * const fact = { field: 'estate/support', title: 'Support', headers: ['Class', 'Supported'], rows: [['Laptops', '5']] }
 * internalSite({ name: 'Invented Trust', asOf: '2026-11-28', facts: [fact] }).map(({ path }) => path)
 * // => ['index.html', 'estate.html', 'assets/site.css', 'assets/icon.svg', 'robots.txt']
 * ```
 */
export const internalSite = (options: InternalOptions): readonly SiteFile[] => {
  const { name, asOf, facts } = requireObject(options, 'internalSite: options', optionNames)
  requireText(name, 'internalSite: options.name')
  requireDay(asOf, 'internalSite: options.asOf')
  requireList(facts, 'internalSite: options.facts').forEach((fact, index) => {
    requireText(
      requireObject(fact, `internalSite: options.facts[${String(index)}]`).field,
      'internalSite: options.facts.field',
    )
  })
  const all = namedFacts(facts)
  const pictures = all.flatMap(factPicture).map(drawnPicture)
  const sections = [...new Set(all.map(({ field }) => field.split('/')[0] ?? ''))]
  const contents: readonly PageContent[] = sections.map((section) => ({
    path: `${section}.html`,
    title: titles[section] ?? section,
    children: all.filter(({ field }) => field.startsWith(`${section}/`)).flatMap((fact) => factContent(fact, pictures)),
  }))
  const frame: Frame = {
    body: { name },
    title: 'Internal facts on information technology',
    asOf,
    banner: 'Internal: not for publication. These facts were worked out from registers.',
    isInternal: true,
    navigation: [{ path: 'index.html', words: 'Home' }, ...contents.map(({ path, title }) => ({ path, words: title }))],
    footer: [],
  }
  const home: PageContent = {
    path: 'index.html',
    title: frame.title,
    children: [
      all.length === 0
        ? paragraph('Nothing could be worked out: no register was found in what was read.')
        : list(
            all.map(({ field, title, rows, id }) =>
              element('span', {}, [
                element('a', { href: `${field.split('/')[0] ?? ''}.html#${id}` }, [oneLine(title)]),
                `: ${internalFields[field] ?? field}, ${counted(rows.length, 'row')}`,
              ]),
            ),
          ),
    ],
  }
  return [
    ...[home, ...contents].map((content) => page(content, frame)),
    { path: 'assets/site.css', content: siteStyle },
    { path: 'assets/icon.svg', content: icon },
    ...pictures.flatMap(({ files }) => files),
    { path: 'robots.txt', content: 'User-agent: *\nDisallow: /\n' },
  ]
}
