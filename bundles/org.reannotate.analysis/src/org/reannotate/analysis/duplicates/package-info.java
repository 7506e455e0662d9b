/**
 * Groups the images that are copies or near copies of each other. Copies in two folds let a network recognize what
 * it should predict, and copies with different labels are label issues that need no model to be seen.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.duplicates;
