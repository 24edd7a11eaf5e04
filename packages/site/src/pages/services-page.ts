import { isAboutPrint, isAboutStrategy, passagesUnder, type Passages } from '../content/passages.js'
import type { Statement } from '../body.js'
import { element, link, list, oneLine, paragraph, section, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import type { Shown } from './shown.js'

const linkWords = ({ links }: Passages): Content =>
  list(
    links.map(({ text, href }) =>
      href === '' || href.startsWith('#')
        ? `${text}: the publication names this document, and its address was not found.`
        : link(href, text),
    ),
  )

/** What stands under a heading, as published; that nothing does is said only of a heading that is there. */
const quoted = (passages: readonly Passages[]): readonly Content[] =>
  passages.flatMap((each) =>
    each.texts.length === 0 && each.links.length === 0
      ? [paragraph(`The publication does not state anything under its heading “${each.heading}”.`)]
      : [element('blockquote', {}, [...each.texts.map((text) => paragraph(text))]), linkWords(each)],
  )

const ownWords = (statement: Statement | undefined): readonly Content[] =>
  (statement?.text ?? []).map((text) => paragraph(oneLine(text)))

const isHeld = (passages: readonly Passages[]): boolean =>
  passages.some(({ texts, links }) => texts.length > 0 || links.length > 0)

/** Names what the page holds, so that nothing else is promised of it. */
export const servicesHeld = ({ options }: Shown): readonly string[] => {
  const { body, sources = [] } = options
  return [
    ...(isHeld(passagesUnder(sources, isAboutStrategy)) || body.strategy !== undefined ? ['strategy'] : []),
    ...(isHeld(passagesUnder(sources, isAboutPrint)) || ownWords(body.managedPrint).length > 0
      ? ['managed print']
      : []),
  ]
}

/** The strategy and the managed print service: of these no section of a publication knows. */
export const servicesPage = ({ options }: Shown): PageContent => {
  const { body, sources = [] } = options
  const print = [...quoted(passagesUnder(sources, isAboutPrint)), ...ownWords(body.managedPrint)]
  const strategy = [
    ...quoted(passagesUnder(sources, isAboutStrategy)),
    ...(body.strategy === undefined ? [] : [paragraph([link(body.strategy.url, body.strategy.title)])]),
  ]
  return {
    path: 'services.html',
    title: 'Strategy and services',
    children: [
      section(
        'strategy',
        'Strategy',
        strategy.length === 0 ? [paragraph('No heading about a strategy was found in what was read.')] : strategy,
      ),
      section(
        'print',
        'Managed print service',
        print.length === 0 ? [paragraph('No heading about managed print was found in what was read.')] : print,
      ),
    ],
  }
}
