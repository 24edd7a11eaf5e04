import { nhsukStyle } from './nhsuk.data.js'
import { ownStyle } from './own-style.js'

/** The one style sheet of a site, with the notice that the licence of the greater part of it asks for. */
export const siteStyle = `/*! With parts of nhsuk-frontend, MIT Licence, Copyright (c) NHS England: https://github.com/nhsuk/nhsuk-frontend */\n${nhsukStyle}\n${ownStyle}\n`
