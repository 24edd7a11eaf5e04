import { counted } from '@imt/core'
import { element, list, paragraph, section, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import type { Download } from '../options.js'
import { fileOf, type Shown } from './shown.js'

const kindWords: Readonly<Record<string, string>> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/ld+json': 'JSON-LD',
  'text/calendar': 'calendar',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
}

/** Every file that can be taken away. */
export const downloadsPage = (shown: Shown, downloads: readonly Download[]): PageContent => {
  const tables = [...shown.tables.estate, ...shown.tables.finance, ...shown.tables.contracts, ...shown.tables.foi]
  const rows = new Map(tables.map((table) => [fileOf(table), table.rows.length]))
  return {
    path: 'downloads.html',
    title: 'Downloads',
    children: [
      paragraph('The files hold what the pages show: values as they were published, no corrections in their place.'),
      section('files', 'Files', [
        list(
          downloads.map(({ file, title, mediaType }): Content => {
            const count = rows.get(file.path)
            return element('span', {}, [
              element('a', { href: file.path, download: file.path.split('/').at(-1) ?? '' }, [title]),
              ` (${kindWords[mediaType] ?? mediaType}${count === undefined ? '' : `, ${counted(count, 'row')}`})`,
            ])
          }),
        ),
      ]),
    ],
  }
}
