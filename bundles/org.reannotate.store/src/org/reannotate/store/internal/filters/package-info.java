/**
 * Filters that people saved under a name.
 */
@NonNullByDefault
package org.reannotate.store.internal.filters;

import org.eclipse.jdt.annotation.NonNullByDefault;
