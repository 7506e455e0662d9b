/**
 * The dealing behind folds and splits: one algorithm for both, on units that are single samples or whole groups.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.internal.folds;
