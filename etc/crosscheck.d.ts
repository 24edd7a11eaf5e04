import * as _imt_core from '@imt/core';
import { Plugin, Citation } from '@imt/core';
import { PriceBasis } from '@imt/estate';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"crosscheck/capitalisation-question">, _imt_core.Rule<"crosscheck/replacement-cycle">, _imt_core.Rule<"crosscheck/security-detail-published">];
/** The codes of these rules. */
type CrosscheckCode = (typeof rules)[number]['code'];

/** The crosscheck plugin: rules only, over the sections of the plugins it requires. */
interface CrosscheckPlugin extends Plugin<'crosscheck', null, CrosscheckCode, 'estate' | 'finance' | 'foi'> {
}
/** Returns the crosscheck plugin. */
declare const crosscheck: () => CrosscheckPlugin;

/** A published price of one device, pounds sterling, with all that is needed to judge it. */
interface DevicePrice {
    /** Pounds sterling: the averages that the same spending gives over the two published numbers of machines. */
    readonly low: string;
    readonly high: string;
    readonly basis: PriceBasis;
    readonly citation: Citation;
}
/**
 * What NHS trusts in England paid for a computer: £260,921,246 over 401,084 or over 384,714 machines. Both numbers were
 * published, so both averages are kept. The article read says £678 and "over £260 million on 384,714 new machines"; the
 * exact sums and the lower average are at second hand, hence unverified.
 */
declare const devicePrice: DevicePrice;

export { type CrosscheckCode, type CrosscheckPlugin, type DevicePrice, crosscheck, devicePrice };
