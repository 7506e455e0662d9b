package org.reannotate.ui.session;

/**
 * A category in a selection of the workbench.
 *
 * @param session    the dataset; not retained
 * @param categoryId id in its store
 */
public record CategoryRef(DatasetSession session, int categoryId) {
}
