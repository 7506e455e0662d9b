/**
 * The cells of a label table and their meaning.
 */
@NonNullByDefault
package org.reannotate.formats.internal.csv;

import org.eclipse.jdt.annotation.NonNullByDefault;
