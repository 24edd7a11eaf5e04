import { frozen, type Citation } from '@imt/core'

/** What leases rest on here. */
export const leaseSources: readonly Citation[] = /* @__PURE__ */ frozen([
  {
    title: 'IFRS 16, Leases, Illustrative Examples, example 13 (read as others retell its first part)',
    url: 'https://www.ifrs.org/content/dam/ifrs/publications/html-standards/english/2022/issued/ifrs16-ie.html',
    read: '2026-11-29',
    verified: false,
  },
  {
    title:
      'DHSC, Group accounting manual: IFRS 16 supplement: the standard as the public sector adapts it holds from 1 April 2022 (its introduction read, the adaptations not)',
    url: 'https://www.gov.uk/government/publications/dhsc-ifrs-16-implementation-guidance/group-accounting-manual-ifrs-16-supplement',
    read: '2026-11-29',
    verified: false,
  },
])

/** A lease of a thing worth less than this when new may be left out, pounds sterling; not read in a source. */
export const lowValueBelow = '5000'
