/**
 * Categories and merges, in tables and in memory.
 */
@NonNullByDefault
package org.reannotate.store.internal.taxonomy;

import org.eclipse.jdt.annotation.NonNullByDefault;
