/**
 * Decisions and what takes them back.
 */
@NonNullByDefault
package org.reannotate.store.internal.decisions;

import org.eclipse.jdt.annotation.NonNullByDefault;
