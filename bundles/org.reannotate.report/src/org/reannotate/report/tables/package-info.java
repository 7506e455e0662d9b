/**
 * Writes the tables and arrays of an output folder. Their columns are a contract with whoever reads them
 * elsewhere.
 */
@NonNullByDefault
package org.reannotate.report.tables;

import org.eclipse.jdt.annotation.NonNullByDefault;
