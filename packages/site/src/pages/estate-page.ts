import { estateFilters } from '../tables/estate-tables.js'
import { inset, oneLine, paragraph, type Content } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'
import { factTables, nothingOf, shownTables, type Shown } from './shown.js'

/** What is published of the hardware and software that a body has. */
export const estatePage = (shown: Shown): PageContent => {
  const estate = shown.sections['estate'] ?? {}
  const { tables } = shown
  const filters: readonly Content[] = estateFilters(estate).map((text) => paragraph(oneLine(text)))
  return {
    path: 'estate.html',
    title: 'Hardware estate',
    children: [
      paragraph('Quantities are as published. What is to be confirmed has no number: it is not counted as none.'),
      filters.length === 0 ? undefined : inset(filters),
      ...(tables.estate.length === 0 ? [nothingOf(estate['classes'], 'hardware')] : shownTables(tables.estate, shown)),
      ...factTables('estate', shown),
    ],
  }
}
