import { frozen } from '@imt/core'

/**
 * Long-term releases of Windows are named by a year; this is the release that each is made from. From general knowledge
 * on 2026-11-23: not verified, as is the end-of-life table it leads to.
 */
export const longTermReleases: Readonly<Record<string, string>> = /* @__PURE__ */ frozen({
  '10 2015': '10 1507',
  '10 2016': '10 1607',
  '10 2019': '10 1809',
  '10 2021': '10 21h2',
  '11 2024': '11 24h2',
})
