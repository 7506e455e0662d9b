/**
 * The calibration and the scores behind multi-class candidates.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.internal.multiclass;
