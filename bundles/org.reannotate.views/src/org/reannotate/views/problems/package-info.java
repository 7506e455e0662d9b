/**
 * Problems of a dataset as a whole, as markers in the workbench's Problems view with quick fixes: images that cannot be
 * read, duplicates with different labels, categories that could be one, categories of very different size.
 */
@NonNullByDefault
package org.reannotate.views.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
