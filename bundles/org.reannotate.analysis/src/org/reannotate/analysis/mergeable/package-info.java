/**
 * Finds pairs of categories that neither the labels nor the model can tell apart (video store, book store). Confusion
 * alone does not prove it: a weak model confuses what a person would not. Hence a test whether any simple head can
 * separate the two, with an interval, before merging is recommended.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.mergeable;
