import type { Citation } from '@imt/core'

/** What the rules on tables that no section knows rest on. */
export const codeForStatistics: Citation = {
  title: 'Code of Practice for Statistics',
  provision: 'quality: sound methods, assured quality',
  url: 'https://code.statisticsauthority.gov.uk/',
  verified: false,
}
