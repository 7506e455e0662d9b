/** Tests of edits of the taxonomy. */
@NonNullByDefault
package org.reannotate.editors.taxonomy;

import org.eclipse.jdt.annotation.NonNullByDefault;
