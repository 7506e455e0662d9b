/**
 * The arithmetic behind label issues, taken apart so that the big matrix is read once: a gather of the given labels'
 * probabilities, one pass over the rows that leaves a few numbers a sample, and selections on those. The filters follow
 * the reference implementation to the last bit (also its single-precision rounding and its tie order), because agreement
 * with it is tested flag by flag; {@code blend} lives beside them.
 */
@NonNullByDefault
package org.reannotate.analysis.internal.labelissues;

import org.eclipse.jdt.annotation.NonNullByDefault;
