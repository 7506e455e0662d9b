/**
 * A run for the people who look at it: what the model says about one image, which images are like it, what it confuses
 * and which images of a category are worth a look. Always with the taxonomy and the labels of today: columns of merged
 * categories are summed, labels are those that people decided.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.insight;
