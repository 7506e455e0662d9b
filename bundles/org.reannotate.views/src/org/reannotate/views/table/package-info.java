/**
 * A table for any number of rows: SWT's own takes seconds to learn that it has a million, and longer to forget it.
 */
@NonNullByDefault
package org.reannotate.views.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
