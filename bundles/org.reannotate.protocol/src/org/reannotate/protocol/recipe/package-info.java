/**
 * What to train and how: network, backbone and hyperparameters as values that are written into a run and read back unchanged.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.recipe;
