import * as _imt_core from '@imt/core';
import { Plugin, Citation, JsonPointer, IsoDate, Decimal, sumFigures } from '@imt/core';
import { PriceBasis, Estate } from '@imt/estate';
import { Finance } from '@imt/finance';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"crosscheck/capitalisation-question">, _imt_core.Rule<"crosscheck/replacement-cycle">, _imt_core.Rule<"crosscheck/security-detail-published">];
/** The codes of these rules. */
type CrosscheckCode = (typeof rules)[number]['code'];

/** The crosscheck plugin: rules only, over the sections of the plugins it requires. */
interface CrosscheckPlugin extends Plugin<'crosscheck', null, CrosscheckCode, 'estate' | 'finance' | 'contracts' | 'foi'> {
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

/** A class of security tool, and the words under which publications name it. */
interface SecurityClass {
    readonly name: string;
    readonly words: RegExp;
}
/** Classes of security tool. Ours: the vocabulary of published statements, no list of products. */
declare const securityClasses: readonly SecurityClass[];

/** An amount of a capital programme that replaces devices of classes that the estate counts. */
interface ReplacementLine {
    readonly at: JsonPointer;
    readonly project: string;
    readonly year: string;
    /** First day of the financial year, where the heading is one. */
    readonly yearStart: IsoDate | null;
    readonly amount: {
        readonly text: string;
        readonly value: Decimal;
    };
    /** Positions of the classes that the line names. */
    readonly classes: readonly number[];
    readonly devices: ReturnType<typeof sumFigures>;
    /** True where the line names its devices only as examples: its scope is open. */
    readonly byExample: boolean;
}
/**
 * Returns the amounts of a capital programme that replace devices, each with the classes that it names and how many
 * devices they have. Only devices count, and only stock: no ports, no totals, nothing that a managed service replaces.
 *
 * @param finance - the finance section
 * @param estate - the estate section
 */
declare const replacementLines: ({ capital }: Finance, { classes }: Estate) => readonly ReplacementLine[];

export { type CrosscheckCode, type CrosscheckPlugin, type DevicePrice, type ReplacementLine, type SecurityClass, crosscheck, devicePrice, replacementLines, securityClasses };
