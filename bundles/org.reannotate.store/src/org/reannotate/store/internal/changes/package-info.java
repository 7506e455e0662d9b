/**
 * What changed in the store, told from process to process by a log table, and the index in memory that follows it.
 */
@NonNullByDefault
package org.reannotate.store.internal.changes;

import org.eclipse.jdt.annotation.NonNullByDefault;
