package org.reannotate.ui.session;

/**
 * Two categories in a selection of the workbench.
 *
 * @param session the dataset; not retained
 * @param a       id of the first category
 * @param b       id of the second category
 */
public record PairRef(DatasetSession session, int a, int b) {
}
