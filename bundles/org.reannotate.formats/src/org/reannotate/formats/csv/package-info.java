/**
 * A table that names images and their labels.
 */
@NonNullByDefault
package org.reannotate.formats.csv;

import org.eclipse.jdt.annotation.NonNullByDefault;
