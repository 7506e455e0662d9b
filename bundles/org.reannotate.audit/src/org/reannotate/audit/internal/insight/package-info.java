/** How a run is read for people: rows by sample, summed columns, the best of each row, neighbours, counts of confusions. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.insight;
