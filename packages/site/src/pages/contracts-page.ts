import { objectsOf, textOf } from '../content/json.js'
import { element, link, list, oneLine, paragraph, section, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import { factTables, nothingOf, shownTables, type Shown } from './shown.js'

/** What is published of contracts: the register with its dates as stated, and the words around it. */
export const contractsPage = (shown: Shown): PageContent => {
  const contracts = shown.sections['contracts'] ?? {}
  const notice = objectsOf(contracts['notice'])
  const texts = notice.filter(({ kind }) => kind !== 'link')
  const links = notice.filter(({ kind }) => kind === 'link')
  const words: readonly Content[] = texts.map((each) => paragraph(oneLine(textOf(each['text']))))
  return {
    path: 'contracts.html',
    title: 'Contracts',
    children: [
      paragraph('Start, end and latest end are as published. A date that is not published is not worked out here.'),
      ...(shown.tables.contracts.length === 0
        ? [nothingOf(contracts['register'], 'single contracts')]
        : shownTables(shown.tables.contracts, shown)),
      words.length === 0 && links.length === 0
        ? undefined
        : section('notice', 'What the publisher says about its contracts', [
            element('blockquote', {}, words),
            list(
              links.map((each) => {
                const address = textOf(each['href'])
                const name = textOf(each['text'])
                return address === '' || address.startsWith('#')
                  ? `${oneLine(name)}: the publication names this document, and its address was not found.`
                  : link(address, name)
              }),
            ),
          ]),
      ...factTables('contracts', shown),
    ],
  }
}
