export { crosscheck, type CrosscheckPlugin } from './plugin.js'
export type { CrosscheckCode } from './rules/index.js'
export { devicePrice, type DevicePrice } from './replacement/device-prices.data.js'
