/**
 * Aids for choosing hyperparameters: the schedule as a curve, what a batch needs of the memory.
 */
@NonNullByDefault
package org.reannotate.launching.ui.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
