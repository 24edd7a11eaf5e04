import { frozen, type Citation } from '@imt/core'
import type { MeasureSet } from './figure-definition.js'

/** The sources of the definitions. Neither text was read whole: they are not verified. */
export const measureSources: { readonly [S in MeasureSet]: Citation } = /* @__PURE__ */ frozen({
  code: {
    title: 'Freedom of Information Code of Practice (s.45), July 2018',
    provision: 'part 8',
    url: 'https://www.gov.uk/government/publications/freedom-of-information-code-of-practice',
    read: '2026-11-23',
    verified: false,
  },
  cabinetOffice: {
    title:
      'Cabinet Office: Freedom of Information statistics, as computed by the Ministry of Justice (correspondence_tool_staff, app/services/stats/r004_cabinet_office_report.rb)',
    url: 'https://github.com/ministryofjustice/correspondence_tool_staff',
    read: '2026-11-29',
    verified: false,
  },
})
