import { nhsukStyle } from './nhsuk.data.js'
import { ownStyle } from './own-style.js'

/** The one style sheet of a site. */
export const siteStyle = `${nhsukStyle}\n${ownStyle}\n`
