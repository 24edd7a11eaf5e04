import { defineRule, grouped, type NameReader, type Rule } from '@imt/core'
import { vendorReadings } from '../../classes/vendors.js'
import { estateCitations } from '../citations.js'
import { estateSection } from '../../section.js'
import { classAt, noClasses } from '../../finding-places.js'

const notAVendor = /^\s*(?:tbc|tba|n\/?a|to be confirmed)\s*$/i

/** The readings of a cell, without those that part a name of which the body says whose it is. */
const readingsOf = (vendors: string, vendorOf: NameReader): ReturnType<typeof vendorReadings> => {
  const readings = vendorReadings(vendors)
  const [whole = []] = readings
  const open = whole.filter((name) => / (?:and|&) /.test(name) && vendorOf(name) === undefined)
  return open.length === 0 ? [] : readings
}

/** Returns the rule where vendors go by names of a body's own. */
export const vendorsAmbiguousUnder = (vendorOf: NameReader): Rule<'estate/vendors-ambiguous'> =>
  defineRule({
    code: 'estate/vendors-ambiguous',
    level: 'note',
    band: 'usefulness',
    summary: 'A vendor cell can be read in more than one way.',
    explain:
      'A word such as "and" may join two vendors or stand inside the name of one, and "N/A" may mean that nobody holds a contract or that it is not known. Nothing is guessed: the cell was read as one name, or as none. Separate vendors with commas, and say in words where there is none.',
    citation: [estateCitations.definitionDocument],
    reads: [estateSection],
    check: ({ estate: { classes } }, run) => {
      const cells = (classes ?? []).flatMap(({ assetType, vendors }, index) =>
        vendors === undefined ? [] : [{ assetType, vendors, index }],
      )
      if (cells.length === 0) return run.notApplicable(classes === undefined ? noClasses : 'no vendors are published')
      for (const { assetType, vendors, index } of cells) {
        const at = classAt(index, 'vendors')
        run.checked(at)
        const readings = readingsOf(vendors, vendorOf)
        const isOpen = notAVendor.test(vendors)
        if (readings.length === 0 && !isOpen) continue
        run.report({
          at,
          message: isOpen
            ? `Check the vendor of ${assetType}: "${vendors.trim()}" may mean that there is none or that it is not known. Say which`
            : `Check the vendors of ${assetType}: "${vendors.trim()}" can be ${readings.map((names) => (names.length === 1 ? 'one name' : `${grouped(names.length)} names (${names.join('; ')})`)).join(' or ')}. Separate vendors with commas`,
          key: ['classes', assetType, 'vendors'],
          stated: vendors,
        })
      }
    },
  })

/** Finds vendor cells that can be read in more than one way. */
export const vendorsAmbiguous: Rule<'estate/vendors-ambiguous'> = /* @__PURE__ */ vendorsAmbiguousUnder(() => undefined)
