/** Reads an output folder and tables of truth back, whoever wrote them, and says what is wrong with them. */
@NonNullByDefault
package org.reannotate.report.internal.evaluation;

import org.eclipse.jdt.annotation.NonNullByDefault;
