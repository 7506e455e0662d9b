/**
 * Samples into their tables: only what changed, and no decision lost.
 */
@NonNullByDefault
package org.reannotate.store.internal.importing;

import org.eclipse.jdt.annotation.NonNullByDefault;
