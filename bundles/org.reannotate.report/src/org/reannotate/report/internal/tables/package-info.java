/** One class a table of the output: which columns, in which order, from which result. */
@NonNullByDefault
package org.reannotate.report.internal.tables;

import org.eclipse.jdt.annotation.NonNullByDefault;
