export { crosscheck, type CrosscheckCode, type CrosscheckPlugin } from './plugin.js'
export { securityClasses, type SecurityClass } from './data/security-classes.js'
