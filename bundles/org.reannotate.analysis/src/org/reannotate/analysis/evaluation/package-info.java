/**
 * Measures a ranked list of findings against the truth, with ties and chance accounted for. Used by the command
 * {@code evaluate} and by the benchmarks, so that both speak of the same figures.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.evaluation;
