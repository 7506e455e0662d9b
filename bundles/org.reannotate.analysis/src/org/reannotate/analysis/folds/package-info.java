/**
 * Deals samples into folds and splits: stratified by category, never dividing a group of duplicates, and decided by
 * sample id and seed alone so that a refreshed run judges each image by the same kind of model as before.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.folds;
