import { counted, listed, longDate } from '@imt/core'
import { element, link, list, oneLine, paragraph, section, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import { requestsHeld } from './requests-page.js'
import { servicesHeld } from './services-page.js'
import type { Shown } from './shown.js'

const entry = (path: string, words: string, what: string): Content =>
  element('span', {}, [element('a', { href: path }, [words]), `: ${what}`])

const nothing = 'nothing was found in what was read.'

const held = (what: readonly string[]): string => (what.length === 0 ? nothing : `${listed(what, 'and')}.`)

/** How much the page of a section shows, with what was worked out and is disclosed. */
const countedTables = (section: keyof Shown['tables'], { tables, facts }: Shown, none = nothing): string => {
  const all: readonly { readonly rows: readonly unknown[] }[] = [
    ...tables[section],
    ...facts.filter(({ field }) => field.startsWith(`${section}/`)),
  ]
  const rows = all.reduce((sum, table) => sum + table.rows.length, 0)
  return all.length === 0 ? none : `${counted(all.length, 'table')}, ${counted(rows, 'row')}.`
}

/** The first page: what there is, of when, and what was found. */
export const homePage = (
  shown: Shown,
  about: Readonly<Record<string, string | undefined>>,
  title: string,
): PageContent => {
  const { remarks, options } = shown
  const { body, changes = [], asOf } = options
  const proved = remarks.remarks.filter(({ finding }) => finding.repair !== undefined).length
  const publisher = about['publisher']
  const { period, url } = about
  return {
    path: 'index.html',
    title,
    children: [
      element('p', { className: ['nhsuk-body-l'] }, [
        `What ${oneLine(body.name)} publishes about its information technology${period === undefined ? '' : `, ${oneLine(period)}`}.`,
      ]),
      publisher === undefined || oneLine(publisher) === oneLine(body.name)
        ? undefined
        : paragraph(`As published by ${oneLine(publisher)}.`),
      url === undefined ? undefined : paragraph(['First published at ', link(url, url), '.']),
      section('contents', 'What is here', [
        list([
          entry('estate.html', 'Hardware estate', countedTables('estate', shown)),
          entry('money.html', 'Revenue and capital', countedTables('finance', shown)),
          entry(
            'contracts.html',
            'Contracts',
            countedTables('contracts', shown, 'no list of contracts was found in what was read.'),
          ),
          entry('services.html', 'Strategy and services', held(servicesHeld(shown))),
          entry('freedom-of-information.html', 'Cyber security and Freedom of Information', held(requestsHeld(shown))),
          entry('downloads.html', 'Downloads', 'every table as a file.'),
        ]),
      ]),
      section('checked', 'How the figures were checked', [
        paragraph([
          remarks.remarks.length === 0
            ? 'The check has found nothing to say about these figures. '
            : `The check has ${counted(remarks.remarks.length, 'remark')} on what is published. ${proved === 0 ? 'No correction is proved. ' : `${counted(proved, 'correction')} ${proved === 1 ? 'is' : 'are'} proved, and shown beside the stated figure. `}`,
          element('a', { href: 'checks.html' }, ['What was read, compared and found']),
          '.',
        ]),
      ]),
      section('changes', 'Changes', [
        list([
          ...[...changes]
            .sort((one, two) => (one.on < two.on ? 1 : -1))
            .map(
              ({ on, title: what, text }) =>
                `${longDate(on)}: ${oneLine(what)}${text === undefined ? '' : `. ${oneLine(text)}`}`,
            ),
          `${longDate(asOf)}: these pages were made.`,
        ]),
      ]),
    ],
  }
}
