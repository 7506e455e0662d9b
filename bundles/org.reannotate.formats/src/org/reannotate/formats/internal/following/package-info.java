/**
 * What came to where a dataset was made from, without being told: which places speak for themselves, whether anything
 * happened there, and which files and rows are other than the dataset knows them.
 */
@NonNullByDefault
package org.reannotate.formats.internal.following;

import org.eclipse.jdt.annotation.NonNullByDefault;
