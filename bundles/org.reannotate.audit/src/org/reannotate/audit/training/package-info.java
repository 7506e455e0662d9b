/**
 * Training as its own act: a network is trained on the labels of a dataset, watched, stopped, gone on with, searched
 * for and compared. An audit is such a training with everything at its default, followed by its analysis.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.training;
