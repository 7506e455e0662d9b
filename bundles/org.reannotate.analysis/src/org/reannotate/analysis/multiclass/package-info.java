/**
 * Finds the images that could belong to several categories, and names the categories. A label issue asks "is the
 * given label wrong?"; here the question is whether one label can be enough at all, so the answers are kept apart.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.multiclass;
