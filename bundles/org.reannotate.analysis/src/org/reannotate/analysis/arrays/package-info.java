/**
 * Big matrices as the finders see them: rows by number, wherever they lie. Predictions of a million samples do not fit
 * into a heap, and a file that somebody else wrote may be anything; so this package maps {@code .npy} files instead of
 * copying them, and refuses the ones that are not what they should be with words that say why.
 */
@NonNullByDefault
package org.reannotate.analysis.arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
