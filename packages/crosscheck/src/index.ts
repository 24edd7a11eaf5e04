export { crosscheck, type CrosscheckCode, type CrosscheckPlugin } from './plugin.js'
export { devicePrice, type DevicePrice } from './data/device-prices.js'
export { securityClasses, type SecurityClass } from './data/security-classes.js'
export { replacementLines, type ReplacementLine } from './replacement/replacement-lines.js'
