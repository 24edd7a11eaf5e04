import * as core from '@imt/core'
import * as cli from '../index.js'

/** The modules that settings may ask for, as the command has them: they are loaded for such settings alone. */
export const ownModules = { '@imt/cli': cli, '@imt/core': core }
