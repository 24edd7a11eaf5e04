import { defineRule, type Rule } from '@imt/core'
import { knownUnit } from '../../classes/asset-unit.js'
import { measureOf } from '../../classes/measure.js'
import { isTotalRow } from '../../classes/total-row.js'
import { noName } from '../../classes/unnamed-rows.js'
import { estateCitations } from '../citations.js'
import { estateSection } from '../../section.js'
import { classAt, noClasses } from '../../finding-places.js'

/** Finds asset classes whose words do not say what is counted. */
export const classUnknown: Rule<'estate/class-unknown'> = defineRule({
  code: 'estate/class-unknown',
  level: 'note',
  band: 'usefulness',
  summary: 'The name of an asset class does not say what is being counted.',
  explain:
    'Totals, ratios and replacement plans need to know what one of a class is: a device, a port, a site, a line. The words of this class are not among those that are known, and it states no unit, so it was counted as devices. Use a plainer name, or state the unit.',
  citation: [estateCitations.definitionDocument],
  reads: [estateSection],
  check: ({ estate: { classes } }, run) => {
    if (classes === undefined || classes.length === 0) return run.notApplicable(noClasses)
    classes.forEach((entry, index) => {
      if (isTotalRow(entry)) return
      run.checked(classAt(index, 'assetType'))
      if (entry.unit !== undefined || measureOf(entry.assetType) !== 'stock' || knownUnit(entry.assetType) !== null)
        return
      if (entry.assetType === noName)
        run.report({
          at: classAt(index, 'assetType'),
          message: 'Name what the row counts: it has no name, so it was counted as devices',
          key: ['classes', String(entry.quantity.text), 'assetType'],
        })
      else
        run.report({
          at: classAt(index, 'assetType'),
          message: `Check what one of "${entry.assetType}" is: the name is not known here, so it was counted as devices. Use a plainer name, or state the unit`,
          key: ['classes', entry.assetType, 'assetType'],
          stated: entry.assetType,
        })
    })
  },
})
