/**
 * How numbers and names are written: the same text for the same value on every machine and Java, and
 * never text that a spreadsheet would run as a formula.
 */
@NonNullByDefault
package org.reannotate.report.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
