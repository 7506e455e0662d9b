/**
 * Measures an output against the truth, where somebody knows it: samples made with planted errors, data that
 * was reviewed. It exists so that a claim about the findings can be checked by anybody with one command.
 */
@NonNullByDefault
package org.reannotate.report.evaluation;

import org.eclipse.jdt.annotation.NonNullByDefault;
