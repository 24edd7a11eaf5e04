import { counted, longDate } from '@imt/core'
import { element, link, list, oneLine, paragraph, section, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import type { Shown } from './shown.js'

const entry = (path: string, words: string, what: string): Content =>
  element('span', {}, [element('a', { href: path }, [words]), `: ${what}`])

const countedTables = (tables: readonly { readonly rows: readonly unknown[] }[], none: string): string => {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  return tables.length === 0 ? none : `${counted(tables.length, 'table')}, ${counted(rows, 'row')}.`
}

/** The first page: what there is, of when, and what was found. */
export const homePage = (
  shown: Shown,
  about: Readonly<Record<string, string | undefined>>,
  title: string,
): PageContent => {
  const { tables, remarks, options } = shown
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
          entry('estate.html', 'Hardware estate', countedTables(tables.estate, 'nothing was found in what was read.')),
          entry(
            'money.html',
            'Revenue and capital',
            countedTables(tables.finance, 'nothing was found in what was read.'),
          ),
          entry(
            'contracts.html',
            'Contracts',
            countedTables(tables.contracts, 'no list of contracts was found in what was read.'),
          ),
          entry('services.html', 'Strategy and services', 'strategy and managed print.'),
          entry(
            'freedom-of-information.html',
            'Cyber security and Freedom of Information',
            'the position on requests, how to ask for a review and to appeal, requests and their outcomes.',
          ),
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
