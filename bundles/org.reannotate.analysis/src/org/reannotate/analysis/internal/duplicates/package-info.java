/**
 * The search behind duplicate groups: hash tables over parts of hashes, and the guards that keep hashes which say nothing from joining everything.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.internal.duplicates;
