/**
 * Findings, scores, duplicates and runs in tables.
 */
@NonNullByDefault
package org.reannotate.store.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
