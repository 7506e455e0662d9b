/**
 * What an audit found: incorrect labels, multi-class candidates, mergeable categories, duplicates, and the run that
 * they come from. Samples and categories are named by the store's ids.
 */
@NonNullByDefault
package org.reannotate.core.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
