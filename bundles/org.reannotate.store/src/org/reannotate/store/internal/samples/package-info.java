/**
 * Samples out of their tables.
 */
@NonNullByDefault
package org.reannotate.store.internal.samples;

import org.eclipse.jdt.annotation.NonNullByDefault;
